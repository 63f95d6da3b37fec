import path from 'node:path';
import { noAnswers } from '../../shared/imports/file-answer.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import type { Inspection } from '../../shared/imports/inspection.ts';
import { countsOf } from '../../shared/imports/plan-import.ts';
import { asksOnly } from '../../shared/imports/questions.ts';
import { acceptedSentence, notOpenedSentence, problemSentence } from '../../shared/imports/wording.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { checkFindings } from './check-findings.ts';
import { outcomeOf } from './describe-file.ts';
import { type AcceptedFile, examineFile, planFor, type RefusedFile } from './examine-file.ts';
import { answersOfFile, receiptOfFile } from './imports.repository.ts';
import { inspectedValues, officialCodes } from './inspected-values.ts';
import { noteFinding, problemFinding } from './inspection-findings.ts';
import { knownForms } from './known-forms.ts';
import { mayHoldFigures } from './scan-folder.ts';
import { dropStaged, type StagedFile, stageFile } from './stage-file.ts';

/** What one file is, wherever it lies: copied, read from the copy, compared, the copy thrown away. Stores nothing. */
export async function inspectFile(context: Context, file: string, codes: ElementCodes): Promise<Inspection> {
  if (!mayHoldFigures(file)) return notOpened(file);
  const copied = stageFile(context.folders, file);
  if ('refusal' in copied) return refusedUnread(file, copied.refusal);
  try {
    return await inspectStaged(context, copied.staged, codes);
  } finally {
    dropStaged(copied.staged);
  }
}

async function inspectStaged(context: Context, staged: StagedFile, codes: ElementCodes): Promise<Inspection> {
  const answers = await answersOfFile(context.db, staged.sha256, noAnswers);
  const examination = await examineFile(context, staged, await knownForms(context), answers);
  return examination.kind === 'refused'
    ? inspectRefused(context, staged, examination)
    : inspectAccepted(context, examination.file, codes);
}

async function inspectAccepted(context: Context, file: AcceptedFile, codes: ElementCodes): Promise<Inspection> {
  const { staged, recognised, figures, notes } = file;
  const counts = countsOf(planFor(context, file, codes));
  const known = await receiptOfFile(context.db, staged.sha256, false);
  const checks = await checkFindings(context, recognised, figures);
  const asks = checks.some(({ severity }) => severity === 'error');
  return {
    ...(await identityOf(context, staged, recognised, file.confidence ?? 1)),
    outcome: asks ? 'ask' : 'import',
    reason: asks ? 'check-errors' : known === undefined ? outcomeOf(counts) : 'received',
    sentence: acceptedSentence(recognised, counts, asks),
    values: await inspectedValues(context, recognised.period, figures),
    findings: [...checks, ...notes.map(noteFinding)],
  };
}

async function inspectRefused(context: Context, staged: StagedFile, refused: RefusedFile): Promise<Inspection> {
  const { recognised, problems, notes, proposal } = refused;
  const [first] = problems;
  if (first === undefined) throw new Error('refused without a reason');
  return {
    ...(await identityOf(context, staged, recognised, refused.confidence ?? confidenceIn(first))),
    outcome: asksOnly(problems) ? 'ask' : 'refuse',
    reason: first.kind === 'unreadable' ? first.refusal.reason : first.kind,
    sentence: problemSentence(first),
    values: recognised === null ? [] : await inspectedValues(context, recognised.period, proposal),
    findings: [...problems.map(problemFinding), ...notes.map(noteFinding)],
  };
}

/** Read from what stands in plain sight instead of the hidden marks. */
const guessConfidence = 0.7;

const confidenceIn = ({ kind }: FileProblem): number => (kind === 'identity-guessed' ? guessConfidence : 1);

type Identity = Pick<Inspection, 'file' | 'sha256' | 'form' | 'place' | 'period' | 'confidence'>;

async function identityOf(
  context: Context,
  { source: file, sha256 }: StagedFile,
  recognised: RefusedFile['recognised'],
  confidence: number,
): Promise<Identity> {
  if (recognised === null) return { file, sha256, form: null, place: null, period: null, confidence: 0 };
  const { form, placeId, period } = recognised;
  const place = (await officialCodes(context, period)).get(placeId) ?? null;
  return { file, sha256, form, place, period, confidence };
}

const unknown = { sha256: null, form: null, place: null, period: null, confidence: 0, values: [] } as const;

const notOpened = (file: string): Inspection => ({
  ...unknown,
  file,
  outcome: 'refuse',
  reason: 'not-opened',
  sentence: notOpenedSentence(path.basename(file).normalize('NFC')),
  values: [],
  findings: [],
});

function refusedUnread(file: string, reason: 'missing' | 'too-large' | 'not-a-workbook'): Inspection {
  const problem = { kind: 'unreadable', refusal: { reason } } as const;
  const sentence = problemSentence(problem);
  return { ...unknown, file, outcome: 'refuse', reason, sentence, values: [], findings: [problemFinding(problem)] };
}
