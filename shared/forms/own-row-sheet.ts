import { type FormIssue, placeLabel } from './form-issue.ts';
import type { DataElement, FormBlock } from './forms.contract.ts';
import { checkOf } from './input-check.ts';
import {
  anchorCell,
  figuresOf,
  inputCell,
  lineHeight,
  linesOf,
  numberCell,
  rowHeight,
  rowOf,
  textCell,
} from './sheet-cells.ts';
import { anchorColumn, anchorRow, dataSheet, headFirstRow, sheetHead, signatureBlock } from './sheet-head.ts';
import type { ColumnLayout, LayoutCell, RangeCheck, SheetLayout } from './sheet-layout.ts';
import { blockSheetName, wording } from './wording.ts';

const ordinalColumn = 2;
const codeColumn = 3;
const labelColumn = 4;
const unitColumn = 5;
const inputColumn = 6;
const labelRow = headFirstRow;
const firstRow = labelRow + 1;

/** One line per element fills a landscape page's width; some thirty lines run over two pages with the heads repeated. */
const columns: readonly ColumnLayout[] = [8, 5, 8, 72, 18, 24].map((width, at) => ({ width, hidden: at === 0 }));
const inside = { label: 70, place: 22 };

type Line = { readonly row: number } & (
  | { readonly kind: 'group'; readonly title: string; readonly number: number }
  | { readonly kind: 'element'; readonly element: DataElement; readonly number: number }
);

/** The only row of a block lies on its side: one line for each element, one column for the place. */
export function ownRowSheet(issue: FormIssue, index: number): SheetLayout {
  const lines = linesOfBlock(issue.form.blocks[index] ?? { rows: 'district', groups: [] });
  const head = sheetHead(issue, columns);
  const signature = signatureBlock(firstRow + lines.length - 1, columns);
  return {
    ...dataSheet(issue, columns, signature.last),
    name: blockSheetName(issue.form.blocks, index),
    orientation: 'landscape',
    rows: [...head.rows, headRow(issue), ...lines.map(heightOf), ...signature.rows],
    cells: [
      ...anchors(issue, index, lines),
      ...head.cells,
      ...columnHeads(issue),
      ...lineCells(issue, lines),
      ...signature.cells,
    ],
    checks: checks(issue, lines),
    repeated: { first: labelRow, last: labelRow },
    frozen: { rows: labelRow, columns: labelColumn },
  };
}

function linesOfBlock({ groups }: FormBlock): Line[] {
  const lines = groups.flatMap(({ title, elements }, group) => [
    { kind: 'group' as const, title, number: group + 1 },
    ...elements.map((element, at) => ({ kind: 'element' as const, element, number: at + 1 })),
  ]);
  return lines.map((line, at) => ({ ...line, row: firstRow + at }));
}

const elementLines = (lines: readonly Line[]) => lines.filter((line) => line.kind === 'element');

const headRow = ({ reporter }: FormIssue) =>
  rowOf(labelRow, lineHeight * Math.max(2, linesOf(placeLabel(reporter), inside.place)));

const heightOf = (line: Line) =>
  rowOf(line.row, line.kind === 'group' ? rowHeight : lineHeight * linesOf(line.element.name, inside.label) + 3);

const anchors = ({ form, reporter }: FormIssue, index: number, lines: readonly Line[]): LayoutCell[] => [
  anchorCell(anchorRow, anchorColumn, { kind: 'corner', form: form.code, block: index + 1 }),
  anchorCell(anchorRow, labelColumn, { kind: 'label' }),
  anchorCell(anchorRow, inputColumn, { kind: 'code', code: reporter.code }),
  anchorCell(labelRow, anchorColumn, { kind: 'label' }),
  ...elementLines(lines).map(({ row, element: { code } }) => anchorCell(row, anchorColumn, { kind: 'code', code })),
];

const columnHeads = ({ reporter }: FormIssue): LayoutCell[] => [
  textCell(labelRow, ordinalColumn, 'head', wording.ordinal),
  textCell(labelRow, codeColumn, 'head', wording.code),
  textCell(labelRow, labelColumn, 'head', wording.content),
  textCell(labelRow, unitColumn, 'head', wording.unit),
  textCell(labelRow, inputColumn, 'head', placeLabel(reporter)),
];

function lineCells(issue: FormIssue, lines: readonly Line[]): LayoutCell[] {
  const figures = figuresOf(issue);
  return lines.flatMap((line) => {
    const { row, number } = line;
    if (line.kind === 'group') {
      return [
        textCell(row, ordinalColumn, 'group-ordinal', roman(number)),
        textCell(row, codeColumn, 'group', line.title, inputColumn - codeColumn + 1),
      ];
    }
    const { element } = line;
    return [
      numberCell(row, ordinalColumn, 'ordinal', number),
      textCell(row, codeColumn, 'centre', element.code),
      textCell(row, labelColumn, 'label', element.name),
      textCell(row, unitColumn, 'centre', element.unit),
      inputCell(row, inputColumn, element, issue.reporter, figures),
    ];
  });
}

const numerals = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(number: number): string {
  const [letters, value] = numerals.find((each) => each[1] <= number) ?? ['', 0];
  return value === 0 ? '' : letters + roman(number - value);
}

const checks = (issue: FormIssue, lines: readonly Line[]): RangeCheck[] =>
  elementLines(lines).map(({ row, element }) => {
    const cell = { row, column: inputColumn };
    return { range: { first: cell, last: cell }, check: checkOf(element, issue.form, cell) };
  });
