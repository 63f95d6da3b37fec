import { elementsOf, type FormPlace, placeLabel, placesOf } from '../forms/form-issue.ts';
import type { DataElement, FormBlock } from '../forms/forms.contract.ts';
import { sameName } from '../text/fold.ts';
import { type AnchoredSheet, type Line, textOf } from './anchored-sheet.ts';
import type { FileProblem } from './file-problem.ts';
import type { KnownDistrict } from './recognise.ts';
import { cellName } from './sheet.ts';

/** Where the elements and places of a block lie in a returned sheet. */
export interface BlockGrid {
  readonly sheet: AnchoredSheet;
  readonly elements: readonly Placed<DataElement>[];
  readonly places: readonly Placed<FormPlace>[];
  /** Elements are columns; otherwise they are rows. */
  readonly across: boolean;
  readonly inputRows: ReadonlySet<number>;
  readonly inputColumns: ReadonlySet<number>;
  readonly problems: readonly FileProblem[];
}

export interface Placed<T> {
  readonly item: T;
  readonly position: number;
}

export function blockGrid(sheet: AnchoredSheet, block: FormBlock, district: KnownDistrict): BlockGrid {
  const across = block.rows === 'communes';
  const [elementLines, placeLines] = across ? [sheet.columns, sheet.rows] : [sheet.rows, sheet.columns];
  const ofElements = matched(elementsOf(block), elementLines);
  const ofPlaces = matched(placesOf(block, { reporter: district.place, communes: district.communes }), placeLines);
  const [elementPositions, placePositions] = [positionsOf(ofElements), positionsOf(ofPlaces)];
  return {
    sheet,
    across,
    inputRows: across ? placePositions : elementPositions,
    inputColumns: across ? elementPositions : placePositions,
    elements: ofElements.placed,
    places: ofPlaces.placed,
    problems: [
      ...missingColumns(sheet, ofElements.missing),
      ...missingRows(sheet, ofPlaces.missing),
      ...ofElements.again.map((twice) => duplicateColumn(sheet, twice, across)),
      ...ofPlaces.again.map((twice) => duplicateRow(sheet, twice, across)),
      ...changedLabels(sheet, across, ofElements.placed, ofPlaces.placed),
    ],
  };
}

/** The same for a table that is none of our forms: what it has no line for is no fault of its, and its labels are its own. */
export function mappedGrid(
  sheet: AnchoredSheet,
  block: FormBlock,
  district: KnownDistrict,
  across: boolean,
): BlockGrid {
  const [elementLines, placeLines] = across ? [sheet.columns, sheet.rows] : [sheet.rows, sheet.columns];
  const ofElements = matched(elementsOf(block), elementLines);
  const ofPlaces = matched(placesOf(block, { reporter: district.place, communes: district.communes }), placeLines);
  const [elementPositions, placePositions] = [positionsOf(ofElements), positionsOf(ofPlaces)];
  return {
    sheet,
    across,
    inputRows: across ? placePositions : elementPositions,
    inputColumns: across ? elementPositions : placePositions,
    elements: ofElements.placed,
    places: ofPlaces.placed,
    problems: [
      ...ofElements.again.map((twice) => duplicateColumn(sheet, twice, across)),
      ...ofPlaces.again.map((twice) => duplicateRow(sheet, twice, across)),
    ],
  };
}

interface Matched<T> {
  readonly placed: readonly Placed<T>[];
  readonly missing: readonly T[];
  readonly again: readonly Placed<T>[];
}

function matched<T extends { readonly code: string }>(items: readonly T[], lines: readonly Line[]): Matched<T> {
  const found = items.map((item) => ({ item, lines: lines.filter(({ code }) => code === item.code) }));
  const placed = found.flatMap(({ item, lines: own }) => own.map(({ position }) => ({ item, position })));
  return {
    placed: placed.filter(({ item }, at) => placed.findIndex((each) => each.item === item) === at),
    missing: found.flatMap(({ item, lines: own }) => (own.length === 0 ? [item] : [])),
    again: placed.filter(({ item }, at) => placed.findIndex((each) => each.item === item) !== at),
  };
}

const positionsOf = <T>({ placed, again }: Matched<T>): ReadonlySet<number> =>
  new Set([...placed, ...again].map(({ position }) => position));

export const elementLabel = ({ code, shortName }: DataElement): string => `${code} ${shortName}`;

const missingColumns = ({ sheet }: AnchoredSheet, missing: readonly DataElement[]): FileProblem[] =>
  missing.length === 0 ? [] : [{ kind: 'missing-columns', sheet: sheet.name, elements: missing.map(elementLabel) }];

const missingRows = ({ sheet }: AnchoredSheet, missing: readonly FormPlace[]): FileProblem[] =>
  missing.length === 0 ? [] : [{ kind: 'missing-rows', sheet: sheet.name, places: missing.map(placeLabel) }];

const duplicateColumn = (
  sheet: AnchoredSheet,
  { item, position }: Placed<DataElement>,
  across: boolean,
): FileProblem => ({
  kind: 'duplicate-column',
  ...labelCell(sheet, across, position),
  element: elementLabel(item),
});

const duplicateRow = (sheet: AnchoredSheet, { item, position }: Placed<FormPlace>, across: boolean): FileProblem => ({
  kind: 'duplicate-row',
  ...labelCell(sheet, !across, position),
  place: placeLabel(item),
});

/** The cell in plain sight that says what a line is; its hidden mark when there is no such cell. */
function labelCell(sheet: AnchoredSheet, isColumn: boolean, position: number): { sheet: string; cell: string } {
  const cell = isColumn
    ? cellName(sheet.labelRow ?? sheet.anchorRow, position)
    : cellName(position, sheet.labelColumn ?? sheet.anchorColumn);
  return { sheet: sheet.sheet.name, cell };
}

/** When names were sorted or overwritten beside their hidden marks, figures would land at another place: nobody guesses. */
function changedLabels(
  sheet: AnchoredSheet,
  across: boolean,
  elements: readonly Placed<DataElement>[],
  places: readonly Placed<FormPlace>[],
): FileProblem[] {
  const { labelRow, labelColumn, cellAt } = sheet;
  if (labelRow === undefined || labelColumn === undefined) {
    return [{ kind: 'damaged-metadata', detail: sheet.sheet.name }];
  }
  const check = (isColumn: boolean, position: number, expected: string): FileProblem[] => {
    const cell = isColumn ? cellAt(labelRow, position) : cellAt(position, labelColumn);
    if (sameName(textOf(cell), expected)) return [];
    return [{ kind: 'label-changed', ...labelCell(sheet, isColumn, position), expected }];
  };
  return [
    ...elements.flatMap(({ item, position }) => check(across, position, across ? item.code : item.name)),
    ...places.flatMap(({ item, position }) => check(!across, position, placeLabel(item))),
  ];
}
