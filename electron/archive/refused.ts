import type { ReadRefusal } from '../../shared/imports/sheet.ts';
import type { DocumentRefusal } from '../../shared/plan-reader/document.ts';

type AnyRefusal = ReadRefusal | DocumentRefusal;
type PartOf<R> = R extends { readonly reason: 'broken' } ? Omit<R, 'reason'> : never;

/** Thrown inside the reader only; each kind of file turns it into a value of its own closed set. */
export class Refused extends Error {
  readonly refusal: AnyRefusal;
  constructor(refusal: AnyRefusal) {
    super(refusal.reason);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** Runs one part of the reading; what fails without a reason of its own means that this part is broken. */
export async function readingPart<T>(place: PartOf<AnyRefusal>, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused({ reason: 'broken', ...place });
  }
}
