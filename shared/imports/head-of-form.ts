import { namedPeriods } from '../calendar/named-periods.ts';
import type { PeriodCode } from '../calendar/period.ts';
import { periodTitle } from '../calendar/period-label.ts';
import { placeLabel } from '../forms/form-issue.ts';
import { reporterLine } from '../forms/wording.ts';
import { fold, sameName } from '../text/fold.ts';
import { type AnchoredSheet, type Line, textOf } from './anchored-sheet.ts';
import type { FileAnswers } from './file-answer.ts';
import type { FileProblem } from './file-problem.ts';
import { type AnswerChoice, answerTo, ask, type FileQuestion } from './file-question.ts';
import { heldSheets } from './held-sheets.ts';
import type { KnownDistrict, KnownForms } from './known-forms.ts';
import { type RecognisedForm, takesPeriod } from './recognise.ts';
import { type Cell, cellName, parseCellName } from './sheet.ts';
import { shownCell } from './shown-cells.ts';

/**
 * What the head says in plain sight must be what the hidden marks say: a clerk who fills in last month's file again, or the
 * neighbour's, types over the head and knows nothing of the marks.
 */
const headProblems = (sheet: AnchoredSheet, recognised: RecognisedForm): FileProblem[] =>
  headCells(sheet).flatMap((cell) => [
    ...otherPeriods(sheet, cell, recognised),
    ...otherPlace(sheet, cell, recognised),
  ]);

/** Texts above the table. */
export const headCells = ({ sheet, anchorRow, labelRow = anchorRow }: AnchoredSheet): Cell[] =>
  sheet.cells.filter((cell) => cell.row > anchorRow && cell.row < labelRow && cell.value.kind === 'text');

const addressOf = ({ sheet }: AnchoredSheet, { row, column }: Cell) => ({
  sheet: sheet.name,
  cell: cellName(row, column),
});

function otherPeriods(sheet: AnchoredSheet, cell: Cell, { period }: RecognisedForm): FileProblem[] {
  const [other] = namedPeriods(textOf(cell)).filter((named) => named !== period);
  if (other === undefined) return [];
  return [
    {
      kind: 'other-period-shown',
      ...addressOf(sheet, cell),
      found: periodTitle(other),
      expected: periodTitle(period),
    },
  ];
}

const reporterWords = fold(reporterLine(''));

function otherPlace(sheet: AnchoredSheet, cell: Cell, { district }: RecognisedForm): FileProblem[] {
  const text = textOf(cell);
  const expected = placeLabel(district.place);
  if (!fold(text).startsWith(reporterWords) || sameName(text, reporterLine(expected))) return [];
  return [{ kind: 'other-place-shown', ...addressOf(sheet, cell), expected }];
}

/** What the head and the marks disagree on, asked once for the whole file: both may be what it is of. */
export function headQuestions(recognised: RecognisedForm, known: KnownForms, answers: FileAnswers): FileQuestion[] {
  const sheets = heldSheets(recognised, answers).flatMap(({ sheet }) => sheet ?? []);
  const texts = sheets.flatMap((sheet) => headCells(sheet).map(textOf));
  const periods = periodChoices(recognised, known, texts);
  const places = placeChoices(recognised, known, texts);
  return sheets
    .flatMap((sheet) => headProblems(sheet, recognised).map((problem) => ({ sheet, problem })))
    .map(({ sheet, problem }) =>
      ask(problem, problem.kind === 'other-period-shown' ? periods : places, answers, shownAt(sheet, problem)),
    );
}

function shownAt(sheet: AnchoredSheet, problem: FileProblem): string {
  const at = 'cell' in problem ? parseCellName(problem.cell) : undefined;
  return at === undefined ? '' : shownCell(sheet.cellAt(at.row, at.column));
}

function periodChoices({ form, period }: RecognisedForm, known: KnownForms, texts: readonly string[]): AnswerChoice[] {
  const shown = texts.flatMap(namedPeriods).filter((named) => takesPeriod(form, named, known));
  return [...new Set([period, ...shown])].map((each) => ({
    answer: { kind: 'other-period-shown', period: each },
    shows: periodTitle(each),
  }));
}

function placeChoices({ district }: RecognisedForm, known: KnownForms, texts: readonly string[]): AnswerChoice[] {
  const shown = known.districts.filter(({ place }) =>
    texts.some((text) => sameName(text, reporterLine(placeLabel(place)))),
  );
  const places = [district, ...shown.filter(({ place }) => place.id !== district.place.id)];
  return places.map(({ place }) => ({
    answer: { kind: 'other-place-shown', place: place.id },
    shows: placeLabel(place),
  }));
}

/** The form as of the period and the district that were answered; undefined when there is no such district in that period. */
export function formByHead(
  recognised: RecognisedForm,
  questions: readonly FileQuestion[],
  known: KnownForms,
): RecognisedForm | undefined {
  const answers = questions.flatMap((question) => answerTo(question) ?? []);
  const period = answers.flatMap((each) => (each.kind === 'other-period-shown' ? [each.period] : []))[0];
  const place = answers.flatMap((each) => (each.kind === 'other-place-shown' ? [each.place] : []))[0];
  if (period === undefined && place === undefined) return recognised;
  const now = period ?? recognised.period;
  const wanted = place ?? recognised.district.place.id;
  const district = districtsIn(known, now).find((each) => each.place.id === wanted);
  return (
    district && { ...recognised, period: now, district, sheets: recognised.sheets.map(markedFor(recognised, district)) }
  );
}

const districtsIn = ({ districts, districtsAt }: KnownForms, period: PeriodCode): readonly KnownDistrict[] =>
  districtsAt?.(period) ?? districts;

/** The district's own line is that of the district it is now of; the lines of communes stay what they are. */
const markedFor =
  ({ district: { place: before } }: RecognisedForm, { place: after }: KnownDistrict) =>
  (sheet: AnchoredSheet): AnchoredSheet => {
    const marked = (line: Line): Line => (line.code === before.code ? { ...line, code: after.code } : line);
    return { ...sheet, rows: sheet.rows.map(marked), columns: sheet.columns.map(marked) };
  };
