import type { FileCounts, FileOutcome, ScannedFile } from '../../shared/imports/imports.contract.ts';
import { countsOf } from '../../shared/imports/plan-import.ts';
import { asksOnly } from '../../shared/imports/questions.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { conflictOf } from './conflicts.ts';
import { type AcceptedFile, type ExaminedFile, planFor, type RefusedFile, refusedFile } from './examine-file.ts';
import { earlierImport, receiptOfFile } from './imports.repository.ts';
import type { StagedFile } from './stage-file.ts';
import type { Staging } from './staging.ts';

/** What the desk lists of a file that was read. */
export async function describeFile(
  context: Context,
  staging: Staging,
  staged: StagedFile,
  examination: ExaminedFile,
  codes: ElementCodes,
): Promise<ScannedFile> {
  const { source, fileName, bytes, sha256, modifiedOn } = staged;
  const { confidence = null } = examination.kind === 'refused' ? examination : examination.file;
  const file = { path: source, fileName, bytes, sha256, modifiedOn, text: examination.text, confidence };
  return {
    ...file,
    ...(examination.kind === 'refused'
      ? describeRefused(examination)
      : await describeAccepted(context, staging, examination.file, codes)),
  };
}

type Described = Omit<ScannedFile, 'path' | 'fileName' | 'bytes' | 'sha256' | 'modifiedOn' | 'text' | 'confidence'>;

const describeRefused = ({ problems, recognised, notes, questions }: RefusedFile): Described => ({
  outcome: asksOnly(problems) ? 'ask' : 'refused',
  recognised,
  counts: null,
  problems: [...problems],
  questions: [...questions],
  notes: [...notes],
  storedBlanks: 0,
  corrects: null,
});

async function describeAccepted(
  context: Context,
  staging: Staging,
  file: AcceptedFile,
  codes: ElementCodes,
): Promise<Described> {
  const { recognised, staged, notes } = file;
  const counts = countsOf(planFor(context, file, codes));
  const said = { recognised, counts, problems: [], notes: [...notes] };
  const known = await receiptOfFile(context.db, staged.sha256, false);
  if (known !== undefined) return { ...said, outcome: 'received', questions: [], storedBlanks: 0, corrects: null };
  const conflict = conflictOf(staging, file);
  const questions = conflict === undefined ? [...file.questions] : [...file.questions, conflict.question];
  if (conflict?.problem !== undefined) {
    return describeRefused(refusedFile([conflict.problem], { recognised, notes, questions }));
  }
  const outcome = outcomeOf(counts);
  const corrects = outcome === 'correction' ? await earlierImport(context.db, recognised) : undefined;
  return {
    ...said,
    outcome,
    questions,
    storedBlanks: erasable(context, file, codes),
    corrects: corrects ?? null,
  };
}

/** Blank cells that stand against a stored figure. */
const erasable = (context: Context, file: AcceptedFile, codes: ElementCodes): number =>
  planFor(context, { ...file, answers: { ...file.answers, blanks: 'erase' } }, codes).erase.length;

export function outcomeOf({ created, changed, same }: FileCounts): FileOutcome {
  if (created + changed === 0) return 'same';
  return changed > 0 || same > 0 ? 'correction' : 'new';
}
