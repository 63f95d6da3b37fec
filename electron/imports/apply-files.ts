import path from 'node:path';
import type { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import type { importsContract, Receipt } from '../../shared/imports/imports.contract.ts';
import type { Context } from '../context.ts';
import { applyFile, type KnownIds } from './apply-file.ts';
import { receiptOfFile } from './imports.repository.ts';
import { type GivenFile, stagedFile } from './staged-file.ts';
import type { Staging } from './staging.ts';

type Result = z.output<(typeof importsContract)['apply']['output']>;

/** Each file in a transaction of its own; the very same file given again changes nothing and answers its old receipt. */
export async function applyFiles(
  context: Context,
  staging: Staging,
  files: readonly GivenFile[],
  receivedOn: Day,
  ids: KnownIds,
): Promise<Result> {
  const receipts: Receipt[] = [];
  const refused: Result['refused'] = [];
  for (const given of files) {
    const known = await receiptOfFile(context.db, given.sha256, false);
    if (known !== undefined) {
      receipts.push(known);
      continue;
    }
    const examination = await stagedFile(context, staging, given);
    if (examination.kind === 'refused') {
      refused.push({ fileName: path.basename(given.path).normalize('NFC'), problems: [...examination.problems] });
      continue;
    }
    applyFile(context, examination.file, ids, receivedOn);
    const receipt = await receiptOfFile(context.db, given.sha256, true);
    if (receipt !== undefined) receipts.push(receipt);
  }
  return { receipts, refused };
}
