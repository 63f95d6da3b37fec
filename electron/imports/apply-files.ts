import path from 'node:path';
import type { z } from 'zod';
import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import type { EarlierImport, importsContract, Receipt } from '../../shared/imports/imports.contract.ts';
import { countsOf } from '../../shared/imports/plan-import.ts';
import type { Context } from '../context.ts';
import { applyFile, type KnownIds } from './apply-file.ts';
import { backUpFirst } from './back-up-first.ts';
import { type Conflict, conflictOf } from './conflicts.ts';
import { outcomeOf } from './describe-file.ts';
import { errorsOf } from './errors-of-file.ts';
import { type AcceptedFile, planFor } from './examine-file.ts';
import { earlierImport, receiptOfFile } from './imports.repository.ts';
import { stagedFile } from './staged-file.ts';
import type { Staging } from './staging.ts';

type Result = z.output<(typeof importsContract)['apply']['output']>;
type ConfirmedFile = z.output<(typeof importsContract)['apply']['input']>['files'][number];

/** Each file in a transaction of its own; the very same file given again changes nothing and answers its old receipt. */
export async function applyFiles(
  context: Context,
  staging: Staging,
  files: readonly ConfirmedFile[],
  receivedOn: Day,
  ids: KnownIds,
): Promise<Result> {
  if (compareDays(receivedOn, context.clock.today()) > 0) {
    throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'receivedOn', issue: 'after_today' }] });
  }
  const receipts: Receipt[] = [];
  const refused: Result['refused'] = [];
  for (const given of files) {
    const outcome = await applyOne(context, staging, given, receivedOn, ids).catch(notStoredAfter(receipts));
    if ('problems' in outcome) refused.push({ fileName: nameOf(given), ...outcome });
    else receipts.push(outcome);
  }
  for (const { sha256 } of receipts) staging.received.add(sha256);
  return { receipts, refused };
}

type Refusal = { problems: FileProblem[] };

async function applyOne(
  context: Context,
  staging: Staging,
  given: ConfirmedFile,
  receivedOn: Day,
  ids: KnownIds,
): Promise<Receipt | Refusal> {
  const known = await receiptOfFile(context.db, given.sha256, false);
  if (known !== undefined) return { ...known, fileName: nameOf(given) };
  const examination = await stagedFile(context, staging, given);
  if (examination.kind === 'refused') return { problems: [...examination.problems] };
  const { recognised } = examination.file;
  const conflict = conflictOf(staging, examination.file);
  if (conflict?.problem !== undefined) return { problems: [conflict.problem] };
  const earlier = await correctedBy(context, examination.file, ids);
  if (earlier !== undefined && given.correction === null) return { problems: [unexplained(earlier)] };
  if (compareDays(receivedOn, coverage(recognised.period, 'administrative').from) < 0) {
    return { problems: [{ kind: 'received-before-period', found: recognised.periodLabel }] };
  }
  const errors = await errorsOf(context, examination.file, ids.codes);
  const open = errors.filter((key) => !given.confirmed.includes(key));
  if (open.length > 0) return { problems: [{ kind: 'errors-not-confirmed', count: open.length }] };
  const correction = earlier === undefined ? null : given.correction;
  await backUpFirst(context, staging);
  applyFile(context, withConflict(underItsName(examination.file, given), conflict), ids, { receivedOn, correction });
  const receipt = await receiptOfFile(context.db, given.sha256, true);
  return receipt ?? { problems: [{ kind: 'not-stored' }] };
}

const nameOf = ({ path: file }: ConfirmedFile): string => path.basename(file).normalize('NFC');

/** Equal files of a stick have one copy; what is taken in is called as the one that was ticked. */
const underItsName = (file: AcceptedFile, given: ConfirmedFile): AcceptedFile => ({
  ...file,
  staged: { ...file.staged, source: given.path, fileName: nameOf(given) },
});

/** That another file was put aside is part of what was answered. */
const withConflict = (file: AcceptedFile, conflict: Conflict | undefined): AcceptedFile =>
  conflict === undefined ? file : { ...file, questions: [...file.questions, conflict.question] };

/** What the file would change was brought by this one: both stay, so the later one says why it is another. */
async function correctedBy(
  context: Context,
  file: AcceptedFile,
  { codes }: KnownIds,
): Promise<EarlierImport | undefined> {
  const isCorrection = outcomeOf(countsOf(planFor(context, file, codes))) === 'correction';
  return isCorrection ? earlierImport(context.db, file.recognised) : undefined;
}

const unexplained = ({ id, receivedOn }: EarlierImport): FileProblem => ({
  kind: 'correction-unexplained',
  receipt: id,
  receivedOn: formatDay(receivedOn),
});

/** What fails first fails as a whole; after a first receipt its file alone is told, because the others are stored. */
const notStoredAfter =
  (receipts: readonly Receipt[]) =>
  (cause: unknown): Refusal => {
    if (receipts.length === 0) throw cause;
    return { problems: [{ kind: 'not-stored' }] };
  };
