import type { ReadRefusal, WorkbookPart } from '../../../shared/imports/sheet.ts';

/** Thrown inside the reader only; `readWorkbook` turns it into a value. */
export class Refused extends Error {
  readonly refusal: ReadRefusal;
  constructor(refusal: ReadRefusal) {
    super(refusal.reason);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

type Place = { readonly part: WorkbookPart; readonly sheet?: string };

/** Runs one part of the reading; what fails without a reason of its own means that this part is broken. */
export async function readingPart<T>(place: Place, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Refused(cause instanceof Refused ? inSheet(cause.refusal, place) : { reason: 'broken', ...place });
  }
}

function inSheet(refusal: ReadRefusal, { sheet }: Place): ReadRefusal {
  return refusal.reason === 'content-limit' && sheet !== undefined ? { ...refusal, sheet } : refusal;
}
