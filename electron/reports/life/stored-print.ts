import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { Sha256 } from '../../../shared/ids.ts';
import type { PaperDocument } from '../../../shared/paper/document.ts';
import type { Context } from '../../context.ts';
import { sha256Of } from '../../files/write-whole.ts';
import { printById, type StoredPrint } from '../reports.repository.ts';

export function storedPrint({ handle }: Pick<Context, 'handle'>, id: number | undefined): StoredPrint {
  const print = id === undefined ? undefined : printById(handle, id);
  if (print === undefined) throw new AppFailure({ code: 'not-found', entity: 'report', id: String(id) });
  return print;
}

/** Of what a document says. Its text comes back from the database as it went in, so the hash does too. */
export const contentHash = (document: PaperDocument): Sha256 =>
  sha256Of(new TextEncoder().encode(JSON.stringify(document)));
