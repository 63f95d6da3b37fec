import { parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import { noText, type RecognisedFile, type TextReading } from '../../shared/imports/imports.contract.ts';
import { type ImportPlan, planImport } from '../../shared/imports/plan-import.ts';
import { type KnownForms, type RecognisedForm, recognise } from '../../shared/imports/recognise.ts';
import type { ReadRefusal, Workbook } from '../../shared/imports/sheet.ts';
import { type CellFigure, validate } from '../../shared/imports/validate.ts';
import type { Context } from '../context.ts';
import { lockOfPeriod } from '../forms/figure-locks.ts';
import { figuresOfDistrict } from '../forms/figures.repository.ts';
import { type ElementCodes, storedFigures } from '../forms/stored-figures.ts';
import type { StagedFile } from './stage-file.ts';

/** A file that was read, recognised and found without fault: all that storing it needs. */
export interface AcceptedFile {
  readonly staged: StagedFile;
  /** Code of the plan whose form it is. */
  readonly plan: string;
  readonly recognised: RecognisedFile;
  readonly figures: readonly CellFigure[];
}

export type Examination =
  | { readonly kind: 'accepted'; readonly file: AcceptedFile }
  | { readonly kind: 'refused'; readonly recognised: RecognisedFile | null; readonly problems: readonly FileProblem[] };

/** Besides what it is, how its text was read. */
export type ExaminedFile = Examination & { readonly text: TextReading };

/** Reads the private copy in a process of its own and decides what it is; stores nothing. */
export async function examineFile(context: Context, staged: StagedFile, known: KnownForms): Promise<ExaminedFile> {
  const read = await context.host.readWorkbook(staged.copy);
  if (!read.ok) return { ...refused(unreadable(read.refusal)), text: noText };
  const examination = examineWorkbook(context, staged, read.workbook, known);
  return { ...examination, text: textReading(read.workbook, examination) };
}

/** Of a file with data on persons nothing is shown, not even as a sample. */
function textReading({ conversions = [], plainText }: Workbook, examination: Examination): TextReading {
  const isPersonal =
    examination.kind === 'refused' && examination.problems.some(({ kind }) => kind === 'personal-columns');
  return isPersonal ? noText : { conversions, plainText: plainText ?? null };
}

function examineWorkbook(context: Context, staged: StagedFile, workbook: Workbook, known: KnownForms): Examination {
  const recognition = recognise(workbook, known);
  if (!recognition.ok) return refused(...recognition.problems);
  const recognised = describe(recognition.recognised);
  const lock = lockProblem(context, recognised);
  if (lock !== undefined) return { kind: 'refused', recognised, problems: [lock] };
  const { figures, problems } = validate(recognition.recognised);
  if (problems.length === 0 && figures.every(({ figure }) => figure === undefined)) {
    return { kind: 'refused', recognised, problems: [{ kind: 'no-figures' }] };
  }
  return problems.length > 0
    ? { kind: 'refused', recognised, problems }
    : { kind: 'accepted', file: { staged, plan: known.plan.code, recognised, figures } };
}

/** The rule of the grid, for the period as a whole; that it belongs to the plan's year was recognised before. */
export function lockProblem(context: Context, { period, periodLabel }: RecognisedFile): FileProblem | undefined {
  const planYear = parsePeriod(period).year;
  const lock = lockOfPeriod(context, { period, planYear, today: context.clock.today() });
  if (lock?.kind === 'period') return { kind: 'period-closed', found: periodLabel, reason: lock.reason };
  return lock?.kind === 'not-begun' ? { kind: 'period-not-begun', found: periodLabel } : undefined;
}

const refused = (...problems: readonly FileProblem[]): Examination => ({ kind: 'refused', recognised: null, problems });

const unreadable = (refusal: ReadRefusal): FileProblem => ({ kind: 'unreadable', refusal });

const describe = ({ form, district: { place }, period }: RecognisedForm): RecognisedFile => ({
  form: form.code,
  formVersion: form.version,
  placeId: place.id,
  place: `${place.type} ${place.name}`,
  period,
  periodLabel: periodTitle(period),
});

/** What storing the file would change, against what is stored at this moment. */
export function planFor(context: Context, { recognised, figures }: AcceptedFile, codes: ElementCodes): ImportPlan {
  const rows = figuresOfDistrict(context.handle, periodNumber(recognised.period), recognised.placeId);
  return planImport(figures, storedFigures(rows, codes));
}
