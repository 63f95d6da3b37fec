import type { FormPlace } from '../forms/form-issue.ts';
import type { DataElement, FormBlock } from '../forms/forms.contract.ts';
import { blockSheetName } from '../forms/wording.ts';
import { isList } from '../forms/written-figure.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { type DecimalMark, decimalMarkOf } from '../numbers/parse-number.ts';
import { textOf } from './anchored-sheet.ts';
import { type BlockGrid, blockGrid, type Placed } from './block-grid.ts';
import type { FileProblem } from './file-problem.ts';
import { foreignRows } from './foreign-rows.ts';
import { readInputCell } from './input-cell.ts';
import type { RecognisedForm } from './recognise.ts';
import { type Cell, cellName } from './sheet.ts';
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
}

/** Reads every input cell of a returned form; totals are not read, they are added up anew. */
export function validate(recognised: RecognisedForm): Validation {
  const sheets = recognised.form.blocks.map((block, index) => sheetOf(recognised, block, index));
  const grids = sheets.flatMap(({ grid }) => grid ?? []);
  const mark = decimalMarkOf(grids.flatMap(numberTexts));
  const parts = [
    ...sheets.map(({ problems }) => ({ figures: [], problems })),
    ...grids.map((grid) => readGrid(grid, mark)),
  ];
  return { figures: parts.flatMap(({ figures }) => figures), problems: parts.flatMap(({ problems }) => problems) };
}

interface BlockSheet {
  readonly grid: BlockGrid | undefined;
  readonly problems: readonly FileProblem[];
}

function sheetOf({ form, sheets, district }: RecognisedForm, block: FormBlock, index: number): BlockSheet {
  const [first, ...others] = sheets.filter(({ block: number }) => number === index + 1);
  if (first === undefined) {
    return { grid: undefined, problems: [{ kind: 'missing-sheet', sheet: blockSheetName(form.blocks, index) }] };
  }
  return {
    grid: blockGrid(first, block, district),
    problems: others.map(({ sheet }) => ({ kind: 'duplicate-sheet', sheet: sheet.name, other: first.sheet.name })),
  };
}

interface InputCell {
  readonly element: DataElement;
  readonly cell: Cell | undefined;
  readonly name: string;
}

function inputCells({ sheet, across, elements }: BlockGrid, { position }: Placed<FormPlace>): InputCell[] {
  return elements.map(({ item: element, position: at }) => {
    const [row, column] = across ? [position, at] : [at, position];
    return { element, cell: sheet.cellAt(row, column), name: cellName(row, column) };
  });
}

/** From these the habit of the file is known: whether '1.234' is a thousand or one and a bit. */
const numberTexts = (grid: BlockGrid): string[] =>
  grid.places.flatMap((place) =>
    inputCells(grid, place).flatMap(({ element, cell }) => (isList(element) ? [] : textOf(cell))),
  );

function readGrid(grid: BlockGrid, mark: DecimalMark | undefined): Validation {
  const rows = grid.places.map((place) => readPlace(grid, place, mark));
  return {
    figures: rows.flatMap(({ figures }) => figures),
    problems: [...grid.problems, ...rows.flatMap(({ problems }) => problems), ...foreignRows(grid)],
  };
}

function readPlace(grid: BlockGrid, place: Placed<FormPlace>, mark: DecimalMark | undefined): Validation {
  const sheet = grid.sheet.sheet.name;
  const readings = inputCells(grid, place).map(({ element, cell, name }) => ({
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
