import { parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { readAnchors } from '../../shared/imports/anchored-sheet.ts';
import { type FileAnswers, noAnswers } from '../../shared/imports/file-answer.ts';
import type { FileNote } from '../../shared/imports/file-note.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import { ask, type FileQuestion, openProblems } from '../../shared/imports/file-question.ts';
import { guessIdentity } from '../../shared/imports/guess-identity.ts';
import { formByHead, headQuestions } from '../../shared/imports/head-of-form.ts';
import { noText, type RecognisedFile, type TextReading } from '../../shared/imports/imports.contract.ts';
import type { KnownForms } from '../../shared/imports/known-forms.ts';
import { type ByLayout, readByLayout } from '../../shared/imports/layout/read-by-layout.ts';
import { type ImportPlan, planImport } from '../../shared/imports/plan-import.ts';
import { proposedFigures } from '../../shared/imports/proposed-figures.ts';
import { asksOnly, isQuestion } from '../../shared/imports/questions.ts';
import { type RecognisedForm, recognise } from '../../shared/imports/recognise.ts';
import type { ReadRefusal, Workbook } from '../../shared/imports/sheet.ts';
import { type CellFigure, type Validation, validate } from '../../shared/imports/validate.ts';
import { fileNotes, unreadSheets } from '../../shared/imports/workbook-notes.ts';
import type { Context } from '../context.ts';
import { asReported } from '../forms/fed-figures.repository.ts';
import { lockOfPeriod } from '../forms/figure-locks.ts';
import { figuresOfDistrict } from '../forms/figures.repository.ts';
import { type ElementCodes, storedFigures } from '../forms/stored-figures.ts';
import { savedLayouts } from './layouts.repository.ts';
import type { StagedFile } from './stage-file.ts';

/** A file that was read, recognised and found without fault: all that storing it needs. */
export interface AcceptedFile {
  readonly staged: StagedFile;
  /** Code of the plan whose form it is. */
  readonly plan: string;
  readonly recognised: RecognisedFile;
  readonly figures: readonly CellFigure[];
  readonly notes: readonly FileNote[];
  /** As given; those that something asked for are in the questions. */
  readonly answers: FileAnswers;
  readonly questions: readonly FileQuestion[];
  /** How sure it is that a table of a strange layout is read as it was meant, from 0 to 1; of our own forms nothing is said. */
  readonly confidence?: number;
  /**
   * False where columns that looked like data on persons were given up as false alarms. Nobody can be sure that they were,
   * and the program holds counts, never people: such a file is not kept, only its hash and the cells of its figures are.
   */
  readonly keepsOriginal?: boolean;
}

export interface RefusedFile {
  readonly kind: 'refused';
  readonly recognised: RecognisedFile | null;
  readonly problems: readonly FileProblem[];
  readonly notes: readonly FileNote[];
  readonly questions: readonly FileQuestion[];
  /** The best reading of a file that only asks; of any other nothing is proposed. */
  readonly proposal: readonly CellFigure[];
  readonly confidence?: number;
}

export type Examination = { readonly kind: 'accepted'; readonly file: AcceptedFile } | RefusedFile;

/** Besides what it is, how its text was read. */
export type ExaminedFile = Examination & { readonly text: TextReading };

/** Reads the private copy in a process of its own and decides what it is; stores nothing. */
export async function examineFile(
  context: Context,
  staged: StagedFile,
  known: KnownForms,
  answers: FileAnswers = noAnswers,
): Promise<ExaminedFile> {
  const read = await context.host.readWorkbook(staged.copy);
  if (!read.ok) return { ...refusedFile([unreadable(read.refusal)]), text: noText };
  const examination = await examineWorkbook({ context, staged, workbook: read.workbook, known, answers });
  return { ...examination, text: textReading(read.workbook, examination) };
}

/** Of a file with data on persons nothing is shown, not even as a sample. */
function textReading({ conversions = [], plainText }: Workbook, examination: Examination): TextReading {
  const isPersonal =
    examination.kind === 'refused' && examination.problems.some(({ kind }) => kind === 'personal-columns');
  return isPersonal ? noText : { conversions, plainText: plainText ?? null };
}

async function examineWorkbook(given: GivenWorkbook): Promise<Examination> {
  const { context, staged, workbook, known, answers } = given;
  const recognition = recognise(workbook, known);
  if (recognition.ok) return examineForm(given, recognition.recognised, []);
  const guess = isLost(recognition.problems) ? guessIdentity(workbook, known) : undefined;
  if (guess !== undefined) return examineForm(given, guess, [guessed(guess, answers)]);
  if (!isStrange(recognition.problems, workbook))
    return refusedFile(recognition.problems, { notes: fileNotes(workbook) });
  const file = { workbook, sha256: staged.sha256, answers };
  return examineTable(given, readByLayout(file, known, await savedLayouts(context.db)));
}

/** None of our forms: it may be a table of the sender's own. Of our forms nobody may pass over a column on persons. */
const isStrange = (problems: readonly FileProblem[], { sheets }: Workbook): boolean =>
  problems.some(({ kind }) => kind === 'not-our-form') ||
  (problems.every(({ kind }) => kind === 'personal-columns') &&
    sheets.every((sheet) => readAnchors(sheet) === undefined));

function examineTable(given: GivenWorkbook, read: ByLayout): Examination {
  const notes = fileNotes(given.workbook);
  switch (read.kind) {
    case 'personal':
      return refusedFile(read.problems, { notes });
    case 'no-table':
      return refusedFile([{ kind: 'not-our-form' }], { notes });
    case 'ask':
      return askedTable(given, read);
    case 'read': {
      const examination = examineForm(given, read.form, []);
      const { confidence } = read;
      if (examination.kind === 'refused') return { ...examination, confidence };
      return { kind: 'accepted', file: { ...examination.file, confidence, keepsOriginal: !read.isPartial } };
    }
  }
}

/** A proposal: what is wrong with its figures is told when somebody has said that they are read from the right cells. */
function askedTable(
  { workbook }: GivenWorkbook,
  { sheet, form, confidence }: Extract<ByLayout, { kind: 'ask' }>,
): RefusedFile {
  const asked: FileProblem = { kind: 'layout-unknown', sheet };
  if (form === undefined) return refusedFile([asked], { notes: fileNotes(workbook), confidence });
  const { problems, notes } = validate(form);
  return refusedFile([asked, ...problems.filter(isQuestion)], {
    recognised: describe(form),
    notes: [...fileNotes(workbook), ...unreadSheets(workbook, form.sheets), ...notes],
    proposal: proposedFigures(form),
    confidence,
  });
}

const isLost = (problems: readonly FileProblem[]): boolean =>
  problems.some(({ kind }) => kind === 'damaged-metadata' || kind === 'not-our-form');

function guessed(guess: RecognisedForm, answers: FileAnswers): FileQuestion {
  const { form, place, periodLabel } = describe(guess);
  const found = { kind: 'identity-guessed' as const, found: `${form}, ${place}, ${periodLabel}` };
  return ask(found, [{ answer: found, shows: found.found }], answers);
}

interface GivenWorkbook {
  readonly context: Context;
  readonly staged: StagedFile;
  readonly workbook: Workbook;
  readonly known: KnownForms;
  readonly answers: FileAnswers;
}

function examineForm(given: GivenWorkbook, marked: RecognisedForm, before: readonly FileQuestion[]): Examination {
  const { context, staged, workbook, known, answers } = given;
  const head = marked.tables === undefined ? headQuestions(marked, known, answers) : [];
  const form = formByHead(marked, head, known);
  if (form === undefined) return noSuchDistrict(marked, head);
  const recognised = describe(form);
  const lock = lockProblem(context, recognised);
  if (lock !== undefined) return refusedFile([lock], { recognised, questions: head.filter(isAnswered) });
  const validation = validate(form, answers);
  const notes = [...fileNotes(workbook), ...unreadSheets(workbook, form.sheets), ...validation.notes];
  const questions = [...before, ...head, ...validation.questions];
  const problems = [...openProblems([...before, ...head]), ...problemsOf(validation)];
  if (problems.length === 0) {
    const { figures } = validation;
    const plan = known.plan.code;
    return { kind: 'accepted', file: { staged, plan, recognised, figures, notes, answers, questions } };
  }
  const proposal = asksOnly(problems) ? proposedFigures(form) : [];
  return refusedFile(problems, { recognised, notes, questions, proposal });
}

const isAnswered = ({ chosen }: FileQuestion): boolean => chosen !== null;

const noSuchDistrict = (marked: RecognisedForm, questions: readonly FileQuestion[]): RefusedFile =>
  refusedFile([{ kind: 'unknown-district', found: marked.district.place.code }], { questions });

function problemsOf({ figures, problems }: Validation): readonly FileProblem[] {
  const isBlank = problems.length === 0 && figures.every(({ figure }) => figure === undefined);
  return isBlank ? [{ kind: 'no-figures' }] : problems;
}

/** The rule of the grid, for the period as a whole; that it belongs to the plan's year was recognised before. */
export function lockProblem(context: Context, { period, periodLabel }: RecognisedFile): FileProblem | undefined {
  const planYear = parsePeriod(period).year;
  const lock = lockOfPeriod(context, { period, planYear, today: context.clock.today() });
  if (lock?.kind === 'period') return { kind: 'period-closed', found: periodLabel, reason: lock.reason };
  return lock?.kind === 'not-begun' ? { kind: 'period-not-begun', found: periodLabel } : undefined;
}

export const refusedFile = (
  problems: readonly FileProblem[],
  known: Partial<Pick<RefusedFile, 'recognised' | 'notes' | 'questions' | 'proposal' | 'confidence'>> = {},
): RefusedFile => ({ kind: 'refused', recognised: null, problems, notes: [], questions: [], proposal: [], ...known });

const unreadable = (refusal: ReadRefusal): FileProblem => ({ kind: 'unreadable', refusal });

const describe = ({ form, district: { place }, period }: RecognisedForm): RecognisedFile => ({
  form: form.code,
  formVersion: form.version,
  placeId: place.id,
  place: `${place.type} ${place.name}`,
  period,
  periodLabel: periodTitle(period),
});

/** What storing the file would change, against what the district has reported up to this moment. */
export function planFor(
  context: Context,
  { recognised, figures, answers }: AcceptedFile,
  codes: ElementCodes,
): ImportPlan {
  const [period, district] = [periodNumber(recognised.period), recognised.placeId];
  const rows = asReported(context.handle, figuresOfDistrict(context.handle, period, district), period, district);
  return planImport(figures, storedFigures(rows, codes), answers.blanks);
}
