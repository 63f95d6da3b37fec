import type { FormPlace } from '../forms/form-issue.ts';
import type { FormBlock } from '../forms/forms.contract.ts';
import { isList } from '../forms/written-figure.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { type DecimalMark, decimalMarkOf } from '../numbers/parse-number.ts';
import { textOf } from './anchored-sheet.ts';
import { answeredGrid } from './answered-grid.ts';
import type { BlockGrid, Placed } from './block-grid.ts';
import { type FileAnswers, noAnswers } from './file-answer.ts';
import type { FileNote } from './file-note.ts';
import type { FileProblem } from './file-problem.ts';
import { type FileQuestion, openProblems } from './file-question.ts';
import { gridNotes } from './grid-notes.ts';
import { answeredHabit, habitQuestion } from './habit.ts';
import { heldSheets } from './held-sheets.ts';
import { readInputCell } from './input-cell.ts';
import { allInputCells, type InputCell, inputCellsOf } from './input-cells.ts';
import type { MappedTable } from './layout/mapped-table.ts';
import type { RecognisedForm } from './recognise.ts';
import { notTaken, skipNotes } from './skip-notes.ts';
import { unreadCells } from './unread-cells.ts';
import { withWholeRow } from './whole-row.ts';

/** One input cell of a returned form; without a figure it is blank (chưa có số liệu). */
export interface CellFigure {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  readonly sheet: string;
  /** The cell that says it: where the whole row is "không phát sinh" that is the mark of the row. */
  readonly cell: string;
  readonly figure: Figure | undefined;
  /** An answer left it out: that it is blank says nothing of the place. */
  readonly isSkipped?: true;
}

export interface Validation {
  readonly figures: readonly CellFigure[];
  /** While there is one, nothing of the file may be stored; among them the questions that are still open. */
  readonly problems: readonly FileProblem[];
  /** Open and answered. */
  readonly questions: readonly FileQuestion[];
  /** What is said of the file although it may be stored. */
  readonly notes: readonly FileNote[];
}

/**
 * Reads every input cell of a returned form; totals are not read, they are added up anew. An answer counts only where
 * something asks for it.
 */
export function validate(recognised: RecognisedForm, answers: FileAnswers = noAnswers): Validation {
  if (recognised.tables !== undefined) return validateTables(recognised.tables, answers);
  const sheets = heldSheets(recognised, answers).map((held) => ({
    ...held,
    grid: held.sheet && answeredGrid(held.sheet, held.block, recognised.district, answers),
    leftGrids: held.left.map((sheet) => answeredGrid(sheet, held.block, recognised.district, noAnswers)),
  }));
  const reading = readingOf(
    sheets.flatMap(({ grid }) => grid ?? []),
    answers,
  );
  return joined(
    sheets.flatMap(({ grid, block, problems, questions, leftGrids }) => [
      { figures: [], problems: [...problems, ...openProblems(questions)], questions, notes: [] },
      ...(grid === undefined ? [] : [readGrid(grid, block, reading)]),
      { figures: [], problems: [], questions: [], notes: leftGrids.flatMap(leftSheet) },
    ]),
  );
}

/** A layout that is none of our forms: every part of its tables was told apart when it was resolved. */
function validateTables(tables: readonly MappedTable[], answers: FileAnswers): Validation {
  const reading = readingOf(
    tables.map(({ grid }) => grid),
    answers,
  );
  return joined(
    tables.map(({ grid, notes }) => ({
      ...readRows(grid, reading),
      notes: [...notes, ...gridNotes(grid, markOf(reading)), ...skipNotes(grid)],
    })),
  );
}

const joined = (parts: readonly Validation[]): Validation => ({
  figures: parts.flatMap(({ figures }) => figures),
  problems: parts.flatMap(({ problems }) => problems),
  questions: parts.flatMap(({ questions }) => questions),
  notes: parts.flatMap(({ notes }) => notes),
});

const numberTexts = (grid: BlockGrid): string[] =>
  allInputCells(grid).flatMap(({ element, cell }) => (isList(element) ? [] : textOf(cell)));

/** A copy of a sheet that does not count, cell by cell. */
function leftSheet(grid: BlockGrid): FileNote[] {
  const cells = allInputCells(grid).flatMap(({ cell, name }) => (cell === undefined ? [] : [name]));
  const [first] = cells;
  return first === undefined ? [] : [notTaken(grid.sheet.sheet.name, first, cells)];
}

interface Reading {
  /** What the numbers of the file themselves tell. */
  readonly habit: DecimalMark | undefined;
  readonly answers: FileAnswers;
}

const readingOf = (grids: readonly BlockGrid[], answers: FileAnswers): Reading => ({
  habit: decimalMarkOf(grids.flatMap(numberTexts)),
  answers,
});

const markOf = ({ habit, answers }: Reading): DecimalMark | undefined => habit ?? answeredHabit(answers);

const readGrid = (grid: BlockGrid, block: FormBlock, reading: Reading): Validation => ({
  ...readRows(grid, reading),
  notes: [...gridNotes(grid, markOf(reading)), ...unreadCells(grid, block), ...skipNotes(grid)],
});

type PlaceReading = Omit<Validation, 'notes'>;

function readRows(grid: BlockGrid, reading: Reading): PlaceReading {
  const rows = grid.places.map((place) => readPlace(grid, place, reading));
  return {
    figures: rows.flatMap(({ figures }) => figures),
    problems: [...grid.problems, ...openProblems(grid.questions), ...rows.flatMap(({ problems }) => problems)],
    questions: [...grid.questions, ...rows.flatMap(({ questions }) => questions)],
  };
}

function readPlace(grid: BlockGrid, place: Placed<FormPlace>, reading: Reading): PlaceReading {
  const sheet = grid.sheet.sheet.name;
  const cells = inputCellsOf(grid, place).map((input) => ({ ...input, ...readCell(sheet, input, reading) }));
  const row = withWholeRow(
    grid,
    place,
    cells.filter(({ problems }) => problems.length === 0),
  );
  return {
    figures: row.figures.map(({ element, name, figure, isSkipped }) => ({
      element: element.code,
      placeId: place.item.id,
      sheet,
      cell: name,
      figure,
      ...(isSkipped ? { isSkipped } : {}),
    })),
    problems: [...cells.flatMap(({ problems }) => problems), ...row.problems],
    questions: cells.flatMap(({ questions }) => questions),
  };
}

interface CellResult {
  readonly figure: Figure | undefined;
  readonly problems: readonly FileProblem[];
  readonly questions: readonly FileQuestion[];
}

/** A number that can be read in two ways is read by the habit of the file, else by the one that was answered. */
function readCell(sheet: string, { cell, element, name }: InputCell, { habit, answers }: Reading): CellResult {
  const at = { sheet, cell: name };
  const own = readInputCell(cell, element, habit, at);
  if (own.ok) return { figure: own.figure, problems: [], questions: [] };
  if (own.problem.kind !== 'ambiguous-number') return { figure: undefined, problems: [own.problem], questions: [] };
  const question = habitQuestion(own.problem, answers);
  if (question.chosen === null) return { figure: undefined, problems: [own.problem], questions: [question] };
  const answered = readInputCell(cell, element, answeredHabit(answers), at);
  return answered.ok
    ? { figure: answered.figure, problems: [], questions: [question] }
    : { figure: undefined, problems: [answered.problem], questions: [question] };
}
