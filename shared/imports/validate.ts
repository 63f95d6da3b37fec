import type { FormPlace } from '../forms/form-issue.ts';
import type { FormBlock } from '../forms/forms.contract.ts';
import { blockSheetName } from '../forms/wording.ts';
import { isList } from '../forms/written-figure.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { type DecimalMark, decimalMarkOf } from '../numbers/parse-number.ts';
import { textOf } from './anchored-sheet.ts';
import { type BlockGrid, blockGrid, type Placed } from './block-grid.ts';
import type { FileNote } from './file-note.ts';
import type { FileProblem } from './file-problem.ts';
import { foreignRows } from './foreign-rows.ts';
import { gridNotes } from './grid-notes.ts';
import { headProblems } from './head-of-form.ts';
import { readInputCell } from './input-cell.ts';
import { allInputCells, inputCellsOf } from './input-cells.ts';
import type { MappedTable } from './layout/mapped-table.ts';
import { mergedFigures } from './merged-figures.ts';
import type { RecognisedForm } from './recognise.ts';
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
}

export interface Validation {
  readonly figures: readonly CellFigure[];
  /** While there is one, nothing of the file may be stored. */
  readonly problems: readonly FileProblem[];
  /** What is said of the file although it may be stored. */
  readonly notes: readonly FileNote[];
}

/**
 * Reads every input cell of a returned form; totals are not read, they are added up anew. `given` stands for the habit of the
 * file (whether '1.234' is a thousand or one and a bit), which otherwise its own numbers tell.
 */
export function validate(recognised: RecognisedForm, given?: DecimalMark): Validation {
  if (recognised.tables !== undefined) return validateTables(recognised.tables, given);
  const sheets = recognised.form.blocks.map((block, index) => sheetOf(recognised, block, index));
  const grids = sheets.flatMap(({ grid }) => grid ?? []);
  const mark = given ?? decimalMarkOf(grids.flatMap(numberTexts));
  const parts = sheets.flatMap(({ grid, block, problems }) => [
    { figures: [], problems, notes: [] },
    ...(grid === undefined ? [] : [readGrid(grid, block, mark, headProblems(grid.sheet, recognised))]),
  ]);
  return {
    figures: parts.flatMap(({ figures }) => figures),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** A layout that is none of our forms: every part of its tables was told apart when it was resolved. */
function validateTables(tables: readonly MappedTable[], given: DecimalMark | undefined): Validation {
  const mark = given ?? decimalMarkOf(tables.flatMap(({ grid }) => numberTexts(grid)));
  const parts = tables.map(({ grid, notes }) => {
    const rows = grid.places.map((place) => readPlace(grid, place, mark));
    return {
      figures: rows.flatMap(({ figures }) => figures),
      problems: [...grid.problems, ...mergedFigures(grid), ...rows.flatMap(({ problems }) => problems)],
      notes: [...notes, ...gridNotes(grid, mark)],
    };
  });
  return {
    figures: parts.flatMap(({ figures }) => figures),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

interface BlockSheet {
  readonly block: FormBlock;
  readonly grid: BlockGrid | undefined;
  readonly problems: readonly FileProblem[];
}

function sheetOf({ form, sheets, district }: RecognisedForm, block: FormBlock, index: number): BlockSheet {
  const [first, ...others] = sheets.filter(({ block: number }) => number === index + 1);
  if (first === undefined) {
    return { block, grid: undefined, problems: [{ kind: 'missing-sheet', sheet: blockSheetName(form.blocks, index) }] };
  }
  return {
    block,
    grid: blockGrid(first, block, district),
    problems: others.map(({ sheet }) => ({ kind: 'duplicate-sheet', sheet: sheet.name, other: first.sheet.name })),
  };
}

const numberTexts = (grid: BlockGrid): string[] =>
  allInputCells(grid).flatMap(({ element, cell }) => (isList(element) ? [] : textOf(cell)));

function readGrid(
  grid: BlockGrid,
  block: FormBlock,
  mark: DecimalMark | undefined,
  head: readonly FileProblem[],
): Validation {
  const rows = grid.places.map((place) => readPlace(grid, place, mark));
  return {
    figures: rows.flatMap(({ figures }) => figures),
    problems: [
      ...head,
      ...grid.problems,
      ...mergedFigures(grid),
      ...rows.flatMap(({ problems }) => problems),
      ...foreignRows(grid),
    ],
    notes: [...gridNotes(grid, mark), ...unreadCells(grid, block)],
  };
}

type PlaceReading = Pick<Validation, 'figures' | 'problems'>;

function readPlace(grid: BlockGrid, place: Placed<FormPlace>, mark: DecimalMark | undefined): PlaceReading {
  const sheet = grid.sheet.sheet.name;
  const readings = inputCellsOf(grid, place).map(({ element, cell, name }) => ({
    element,
    name,
    reading: readInputCell(cell, element, mark, { sheet, cell: name }),
  }));
  const read = readings.flatMap(({ element, name, reading }) =>
    reading.ok ? [{ element, name, figure: reading.figure }] : [],
  );
  const row = withWholeRow(grid, place, read);
  return {
    figures: row.figures.map(({ element, name, figure }) => ({
      element: element.code,
      placeId: place.item.id,
      sheet,
      cell: name,
      figure,
    })),
    problems: [...readings.flatMap(({ reading }) => (reading.ok ? [] : reading.problem)), ...row.problems],
  };
}
