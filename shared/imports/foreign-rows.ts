import { parseAnchor } from '../forms/anchors.ts';
import { type FormPlace, placeLabel } from '../forms/form-issue.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { readFigureCell } from '../numbers/figure-cell.ts';
import { type AnchoredSheet, type Line, textOf } from './anchored-sheet.ts';
import type { BlockGrid } from './block-grid.ts';
import type { FileAnswers } from './file-answer.ts';
import { type AnswerChoice, answerTo, ask, type FileQuestion } from './file-question.ts';
import { type Cell, cellName } from './sheet.ts';
import { shownCell } from './shown-cells.ts';
import { type Skip, wholeLine } from './skips.ts';

export interface ForeignRows {
  readonly questions: readonly FileQuestion[];
  /** Rows that by the answers are those of a place. */
  readonly lines: readonly Line[];
  readonly skips: readonly Skip[];
}

/** So many rows of nobody are another table: each can still be left out, but none is offered every place. */
const mostNamed = 100;

/**
 * Rows below the head with something like a figure in them that are neither of the form nor its total: left out in silence
 * they would be lost, so each is asked about. What the clerk wrote beside them is shown to the officer and kept nowhere, it
 * may be a person's name.
 */
export function foreignRows(grid: BlockGrid, places: readonly FormPlace[], answers: FileAnswers): ForeignRows {
  const strange = strangeRows(grid);
  const offered = grid.across && strange.length <= mostNamed ? places : [];
  const rows = strange.map(([row, first]) => {
    const at = { sheet: grid.sheet.sheet.name, cell: cellName(row, first.column) };
    const problem = { kind: 'foreign-row' as const, ...at, found: codeOf(grid.sheet, row) };
    const question = ask(problem, choicesOf(at, offered), answers, labelOf(grid.sheet, row));
    return { row, cell: at.cell, question, answer: answerTo(question) };
  });
  return {
    questions: rows.map(({ question }) => question),
    lines: rows.flatMap(({ row, answer }) => lineOf(row, answer, places)),
    skips: rows.flatMap(({ row, cell, answer }) =>
      answer?.kind === 'foreign-row' && answer.place === null ? [{ cell, area: wholeLine(false, row) }] : [],
    ),
  };
}

/** With the first figure of each. */
function strangeRows({ sheet, inputRows, inputColumns, elements }: BlockGrid): [number, Cell][] {
  const head = sheet.labelRow ?? sheet.anchorRow;
  const ours = new Set([...inputRows, ...sheet.totalRows]);
  const rules = elements.map(({ item }) => item);
  const strange = sheet.sheet.cells.filter(
    (cell) => cell.row > head && !ours.has(cell.row) && inputColumns.has(cell.column) && looksLikeFigure(cell, rules),
  );
  return [...Map.groupBy(strange, ({ row }) => row)].flatMap(([row, [first]]): [number, Cell][] =>
    first === undefined ? [] : [[row, first]],
  );
}

const choicesOf = (at: { sheet: string; cell: string }, places: readonly FormPlace[]): AnswerChoice[] => [
  { answer: { kind: 'foreign-row', ...at, place: null }, shows: '' },
  ...places.map((place) => ({
    answer: { kind: 'foreign-row' as const, ...at, place: place.id },
    shows: placeLabel(place),
  })),
];

function lineOf(row: number, answer: ReturnType<typeof answerTo>, places: readonly FormPlace[]): Line[] {
  if (answer?.kind !== 'foreign-row') return [];
  const place = places.find(({ id }) => id === answer.place);
  return place === undefined ? [] : [{ code: place.code, position: row, isAnswered: true }];
}

/** Heads and signatures are words; everything else in a column of figures is meant as one. */
const looksLikeFigure = ({ value }: Cell, elements: readonly DataElement[]): boolean =>
  elements.some((element) => {
    const reading = readFigureCell(value, element);
    if (reading.kind === 'problem') return reading.problem !== 'text' && reading.problem !== 'not-an-option';
    return reading.kind === 'figure';
  });

const code = /^[0-9A-Za-z]{1,12}$/;

/** The code in the hidden column, as for a row brought over from another district's file; otherwise nothing. */
function codeOf({ cellAt, anchorColumn }: AnchoredSheet, row: number): string {
  const anchor = parseAnchor(textOf(cellAt(row, anchorColumn)));
  return anchor?.kind === 'code' && code.test(anchor.code) ? anchor.code : '';
}

const labelOf = ({ cellAt, labelColumn }: AnchoredSheet, row: number): string =>
  labelColumn === undefined ? '' : shownCell(cellAt(row, labelColumn));
