import { elementsOf, type FormPlace, placeLabel, placesOf } from '../forms/form-issue.ts';
import type { DataElement, FormBlock } from '../forms/forms.contract.ts';
import { sameName } from '../text/fold.ts';
import { type AnchoredSheet, type Line, textOf } from './anchored-sheet.ts';
import { type FileAnswers, noAnswers } from './file-answer.ts';
import type { FileProblem } from './file-problem.ts';
import { answerTo, ask, type FileQuestion } from './file-question.ts';
import { type Found, type Held, holdOne, type Placed } from './held-lines.ts';
import type { KnownDistrict } from './known-forms.ts';
import { cellName } from './sheet.ts';
import { shownCell, shownCells } from './shown-cells.ts';
import { type Skip, wholeLine } from './skips.ts';

export type { Placed } from './held-lines.ts';

/** Where the elements and places of a block lie in a returned sheet. */
export interface BlockGrid {
  readonly sheet: AnchoredSheet;
  readonly elements: readonly Placed<DataElement>[];
  readonly places: readonly Placed<FormPlace>[];
  /** Elements are columns; otherwise they are rows. */
  readonly across: boolean;
  readonly inputRows: ReadonlySet<number>;
  readonly inputColumns: ReadonlySet<number>;
  /** What no answer helps against. */
  readonly problems: readonly FileProblem[];
  readonly questions: readonly FileQuestion[];
  readonly skips: readonly Skip[];
}

export function blockGrid(
  sheet: AnchoredSheet,
  block: FormBlock,
  district: KnownDistrict,
  answers: FileAnswers = noAnswers,
): BlockGrid {
  const across = block.rows === 'communes';
  const { grid, missing } = heldGrid({ sheet, block, district, across }, answers);
  const labels = changedLabels(sheet, across, grid, answers);
  return {
    ...grid,
    problems: [
      ...missingColumns(sheet, missing.elements),
      ...missingRows(sheet, missing.places),
      ...(hasLabels(sheet) ? [] : [{ kind: 'damaged-metadata' as const, detail: sheet.sheet.name }]),
    ],
    questions: [...grid.questions, ...labels.map(({ question }) => question)],
    skips: [...grid.skips, ...labels.flatMap(({ skip }) => skip)],
  };
}

export interface GivenBlock {
  readonly sheet: AnchoredSheet;
  readonly block: FormBlock;
  readonly district: KnownDistrict;
  readonly across: boolean;
}

/** The lines of the sheet as what they are marked, each once; what stands for nothing is missing. */
export function heldGrid({ sheet, block, district, across }: GivenBlock, answers: FileAnswers) {
  const [elementLines, placeLines] = across ? [sheet.columns, sheet.rows] : [sheet.rows, sheet.columns];
  const ofElements = matched(elementsOf(block), elementLines);
  const ofPlaces = matched(placesOf(block, { reporter: district.place, communes: district.communes }), placeLines);
  const [elementPositions, placePositions] = [positionsOf(ofElements), positionsOf(ofPlaces)];
  const inputRows = across ? placePositions : elementPositions;
  const inputColumns = across ? elementPositions : placePositions;
  const asking = askingAt({ sheet, inputRows, inputColumns, answers });
  const elements = holdOne(ofElements, asking.duplicate('duplicate-column', across, elementLabel));
  const places = holdOne(ofPlaces, asking.duplicate('duplicate-row', !across, placeLabel));
  const grid: BlockGrid = {
    sheet,
    across,
    inputRows,
    inputColumns,
    elements: elements.placed,
    places: places.placed,
    problems: [],
    questions: [...elements.questions, ...places.questions],
    skips: [...leftLines(sheet, across, elements), ...leftLines(sheet, !across, places)],
  };
  return { grid, missing: { elements: ofElements.missing, places: ofPlaces.missing } };
}

interface Matched<T> extends Found<T> {
  readonly missing: readonly T[];
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

const elementLabel = ({ code, shortName }: DataElement): string => `${code} ${shortName}`;

const missingColumns = ({ sheet }: AnchoredSheet, missing: readonly DataElement[]): FileProblem[] =>
  missing.length === 0 ? [] : [{ kind: 'missing-columns', sheet: sheet.name, elements: missing.map(elementLabel) }];

const missingRows = ({ sheet }: AnchoredSheet, missing: readonly FormPlace[]): FileProblem[] =>
  missing.length === 0 ? [] : [{ kind: 'missing-rows', sheet: sheet.name, places: missing.map(placeLabel) }];

interface Asked extends Pick<BlockGrid, 'sheet' | 'inputRows' | 'inputColumns'> {
  readonly answers: FileAnswers;
}

/** Which of two lines holds is seen by what stands in them. */
function askingAt({ sheet, inputRows, inputColumns, answers }: Asked) {
  const standsIn = (isColumn: boolean, position: number): string =>
    shownCells(
      isColumn
        ? [...inputRows].map((row) => sheet.cellAt(row, position))
        : [...inputColumns].map((column) => sheet.cellAt(position, column)),
    );
  const firstOf = (isColumn: boolean, code: string) =>
    (isColumn ? sheet.columns : sheet.rows).find((line) => line.code === code)?.position ?? 0;
  const duplicate =
    <T extends { readonly code: string }>(
      kind: 'duplicate-row' | 'duplicate-column',
      isColumn: boolean,
      label: (item: T) => string,
    ) =>
    ({ item, position }: Placed<T>): FileQuestion => {
      const at = labelCell(sheet, isColumn, position);
      const problem: FileProblem =
        kind === 'duplicate-row' ? { kind, ...at, place: label(item) } : { kind, ...at, element: label(item) };
      const choices = [firstOf(isColumn, item.code), position].map((line, index) => ({
        answer: { kind, ...at, holds: index === 1 },
        shows: standsIn(isColumn, line),
      }));
      return ask(problem, choices, answers);
    };
  return { duplicate };
}

const leftLines = <T>(sheet: AnchoredSheet, isColumn: boolean, { left }: Held<T>): Skip[] =>
  left.map(({ position }) => ({
    cell: labelCell(sheet, isColumn, position).cell,
    area: wholeLine(isColumn, position),
  }));

/** The cell in plain sight that says what a line is; its hidden mark when there is no such cell. */
function labelCell(sheet: AnchoredSheet, isColumn: boolean, position: number): { sheet: string; cell: string } {
  const [row, column] = labelAt(sheet, isColumn, position);
  return { sheet: sheet.sheet.name, cell: cellName(row, column) };
}

const labelAt = (sheet: AnchoredSheet, isColumn: boolean, position: number): readonly [number, number] =>
  isColumn ? [sheet.labelRow ?? sheet.anchorRow, position] : [position, sheet.labelColumn ?? sheet.anchorColumn];

const hasLabels = ({ labelRow, labelColumn }: AnchoredSheet): boolean =>
  labelRow !== undefined && labelColumn !== undefined;

interface ChangedLabel {
  readonly question: FileQuestion;
  readonly skip: readonly Skip[];
}

/** When names were sorted or overwritten beside their hidden marks, figures would land at another place: nobody guesses. */
function changedLabels(
  sheet: AnchoredSheet,
  across: boolean,
  { elements, places }: Pick<BlockGrid, 'elements' | 'places'>,
  answers: FileAnswers,
): ChangedLabel[] {
  if (!hasLabels(sheet)) return [];
  const check = (isColumn: boolean, position: number, expected: string): ChangedLabel[] => {
    const cell = sheet.cellAt(...labelAt(sheet, isColumn, position));
    if (sameName(textOf(cell), expected) || isAnswered(sheet, isColumn, position)) return [];
    const at = labelCell(sheet, isColumn, position);
    const choices = [true, false].map((trust) => ({
      answer: { kind: 'label-changed' as const, ...at, trust },
      shows: expected,
    }));
    const question = ask({ kind: 'label-changed', ...at, expected }, choices, answers, shownCell(cell));
    const answer = answerTo(question);
    const isLeft = answer?.kind === 'label-changed' && !answer.trust;
    const area = wholeLine(isColumn, position);
    return [{ question, skip: isLeft ? [{ cell: at.cell, area }] : [] }];
  };
  return [
    ...elements.flatMap(({ item, position }) => check(across, position, across ? item.code : item.name)),
    ...places.flatMap(({ item, position }) => check(!across, position, placeLabel(item))),
  ];
}

const isAnswered = ({ rows, columns }: AnchoredSheet, isColumn: boolean, position: number): boolean =>
  (isColumn ? columns : rows).some((line) => line.position === position && line.isAnswered);
