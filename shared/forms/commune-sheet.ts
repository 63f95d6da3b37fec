import { rangeName } from './cell-name.ts';
import { elementsOf, type FormIssue, placeLabel } from './form-issue.ts';
import type { DataElement, FormBlock } from './forms.contract.ts';
import { checkOf, wholeRowCheck } from './input-check.ts';
import {
  anchorCell,
  figuresOf,
  inputCell,
  lineHeight,
  linesOf,
  longestWord,
  numberCell,
  rowHeight,
  rowOf,
  single,
  textCell,
} from './sheet-cells.ts';
import { anchorColumn, anchorRow, dataSheet, headFirstRow, sheetHead, signatureBlock } from './sheet-head.ts';
import type { ColumnLayout, LayoutCell, RangeCheck, RowLayout, SheetLayout } from './sheet-layout.ts';
import { blockSheetName, wording } from './wording.ts';
import { isSummed } from './written-figure.ts';

const ordinalColumn = 2;
const labelColumn = 3;
const firstElementColumn = 4;
const groupRow = headFirstRow;
const nameRow = headFirstRow + 1;
const unitRow = headFirstRow + 2;
const labelRow = headFirstRow + 3;
const firstRow = headFirstRow + 4;

/** What the parts of one sheet must know of it. */
interface Frame {
  readonly issue: FormIssue;
  readonly block: FormBlock;
  readonly elements: readonly DataElement[];
  readonly lastRow: number;
  /** Undefined where nothing can be added up. */
  readonly totalRow: number | undefined;
  /** Undefined where the block has no flow that could be "none" for a whole row. */
  readonly wholeRowColumn: number | undefined;
}

/** One row for each commune, one column for each element. */
export function communeSheet(issue: FormIssue, index: number): SheetLayout {
  const block = issue.form.blocks[index] ?? { rows: 'communes', groups: [] };
  const frame = frameOf(issue, block);
  const columns = columnsOf(frame);
  const head = sheetHead(issue, columns);
  const signature = signatureBlock(frame.totalRow ?? frame.lastRow, columns);
  return {
    ...dataSheet(issue, columns, signature.last),
    name: blockSheetName(issue.form.blocks, index),
    orientation: 'landscape',
    rows: [...head.rows, ...tableRows(frame, columns), ...signature.rows],
    cells: [
      ...anchors(frame, index),
      ...head.cells,
      ...columnHeads(frame),
      ...dataCells(frame),
      ...totals(frame),
      ...signature.cells,
    ],
    checks: checks(frame),
    repeated: { first: groupRow, last: labelRow },
    frozen: { rows: labelRow, columns: labelColumn },
  };
}

function frameOf(issue: FormIssue, block: FormBlock): Frame {
  const elements = elementsOf(block);
  const lastRow = firstRow + issue.communes.length - 1;
  const totalRow = elements.some(isSummed) ? lastRow + 1 : undefined;
  const hasFlow = elements.some(({ kind }) => kind === 'flow');
  const wholeRowColumn = hasFlow ? firstElementColumn + elements.length : undefined;
  return { issue, block, elements, lastRow, totalRow, wholeRowColumn };
}

/** Characters that fit on a landscape page at about full size: a narrower table is stretched to them. */
const pageWidth = 120;
const labelWidth = 21;
const leastWidth = { count: 8, money: 13, score: 8, 'yes-no': 14, 'code-list': 14 } as const;

function columnsOf({ elements, wholeRowColumn }: Frame): ColumnLayout[] {
  const widths = elements.map(elementWidth);
  const stretch = Math.max(1, pageWidth / widths.reduce((sum, width) => sum + width, labelWidth));
  const table = [5, labelWidth, ...widths.map((width) => Math.round(width * stretch))];
  if (wholeRowColumn !== undefined) table.push(8);
  return [{ width: 8, hidden: true }, ...table.map((width) => ({ width, hidden: false }))];
}

const elementWidth = ({ valueType, shortName, options }: DataElement): number =>
  Math.max(leastWidth[valueType], longestWord(shortName) + 1, ...options.map((option) => option.length + 3));

function tableRows({ block, elements, lastRow, totalRow }: Frame, columns: readonly ColumnLayout[]): RowLayout[] {
  const widths = columns.slice(firstElementColumn - 1).map(({ width }) => width);
  const height = (texts: readonly string[]) =>
    lineHeight * Math.max(...texts.map((text, at) => linesOf(text, widths[at] ?? 1))) + 3;
  const groups = groupStarts(block).map(({ group, start }) =>
    linesOf(
      group.title,
      widths.slice(start, start + group.elements.length).reduce((sum, width) => sum + width, 0),
    ),
  );
  return [
    rowOf(groupRow, lineHeight * Math.max(...groups) + 3),
    rowOf(nameRow, height(elements.map(({ shortName }) => shortName))),
    rowOf(unitRow, height(elements.map(({ unit }) => unit))),
    rowOf(labelRow, rowHeight),
    ...Array.from({ length: (totalRow ?? lastRow) - firstRow + 1 }, (_, at) => rowOf(firstRow + at, rowHeight)),
  ];
}

/** Each group with the number of elements before it. */
const groupStarts = (block: FormBlock) =>
  block.groups.map((group, at) => ({
    group,
    start: elementsOf({ ...block, groups: block.groups.slice(0, at) }).length,
  }));

function anchors({ issue, elements, totalRow, wholeRowColumn }: Frame, index: number): LayoutCell[] {
  return [
    anchorCell(anchorRow, anchorColumn, { kind: 'corner', form: issue.form.code, block: index + 1 }),
    anchorCell(anchorRow, labelColumn, { kind: 'label' }),
    ...elements.map(({ code }, at) => anchorCell(anchorRow, firstElementColumn + at, { kind: 'code', code })),
    ...(wholeRowColumn === undefined ? [] : [anchorCell(anchorRow, wholeRowColumn, { kind: 'whole-row' })]),
    anchorCell(labelRow, anchorColumn, { kind: 'label' }),
    ...issue.communes.map(({ code }, at) => anchorCell(firstRow + at, anchorColumn, { kind: 'code', code })),
    ...(totalRow === undefined ? [] : [anchorCell(totalRow, anchorColumn, { kind: 'total' })]),
  ];
}

function columnHeads({ block, elements, wholeRowColumn }: Frame): LayoutCell[] {
  const overWholeHead = { rows: labelRow - groupRow + 1 };
  return [
    { ...textCell(groupRow, ordinalColumn, 'head', wording.ordinal), ...overWholeHead },
    { ...textCell(groupRow, labelColumn, 'head', wording.communes), rows: 2 },
    textCell(unitRow, labelColumn, 'head-small', wording.unit),
    textCell(labelRow, labelColumn, 'head', wording.code),
    ...groupStarts(block).map(({ group, start }) =>
      textCell(groupRow, firstElementColumn + start, 'head', group.title, group.elements.length),
    ),
    ...elements.flatMap((element, at) => elementHead(firstElementColumn + at, element)),
    ...(wholeRowColumn === undefined
      ? []
      : [{ ...textCell(groupRow, wholeRowColumn, 'head', wording.wholeRow), ...overWholeHead }]),
  ];
}

const elementHead = (column: number, { shortName, unit, code }: DataElement): LayoutCell[] => [
  textCell(nameRow, column, 'head', shortName),
  textCell(unitRow, column, 'head-small', unit),
  textCell(labelRow, column, 'head', code),
];

function dataCells({ issue, elements, wholeRowColumn }: Frame): LayoutCell[] {
  const figures = figuresOf(issue);
  return issue.communes.flatMap((place, at) => {
    const row = firstRow + at;
    const mark: LayoutCell[] =
      wholeRowColumn === undefined
        ? []
        : [{ row, column: wholeRowColumn, style: 'text-input', content: { kind: 'whole-row', place }, ...single }];
    return [
      numberCell(row, ordinalColumn, 'ordinal', at + 1),
      textCell(row, labelColumn, 'label', placeLabel(place)),
      ...elements.map((element, offset) => inputCell(row, firstElementColumn + offset, element, place, figures)),
      ...mark,
    ];
  });
}

function totals({ issue, elements, lastRow, totalRow, wholeRowColumn }: Frame): LayoutCell[] {
  if (totalRow === undefined) return [];
  const sum = sumOf(issue);
  return [
    textCell(totalRow, ordinalColumn, 'total', ''),
    textCell(totalRow, labelColumn, 'total-label', wording.total),
    ...elements.map((element, at): LayoutCell => {
      const column = firstElementColumn + at;
      if (!isSummed(element)) return textCell(totalRow, column, 'total', '');
      const range = rangeName({ first: { row: firstRow, column }, last: { row: lastRow, column } });
      const formula = `IF(COUNT(${range})=0,"",SUM(${range}))`;
      return {
        row: totalRow,
        column,
        style: 'total',
        content: { kind: 'formula', formula, result: sum(element), scale: element.scale },
        ...single,
      };
    }),
    ...(wholeRowColumn === undefined ? [] : [textCell(totalRow, wholeRowColumn, 'total', '')]),
  ];
}

/** Blank while there is no number to add: the sum of nothing is not 0. */
function sumOf(issue: FormIssue): (element: DataElement) => number | '' {
  const figure = figuresOf(issue);
  return (element) => {
    const values = issue.communes.flatMap((place) => {
      const found = figure(element, place);
      return found?.state === 'number' ? [found.value] : [];
    });
    return values.length === 0 ? '' : values.reduce((sum, value) => sum + value, 0) / 10 ** element.scale;
  };
}

function checks({ issue, elements, lastRow, wholeRowColumn }: Frame): RangeCheck[] {
  const down = (column: number) => ({ first: { row: firstRow, column }, last: { row: lastRow, column } });
  return [
    ...elements.map((element, at) => {
      const range = down(firstElementColumn + at);
      return { range, check: checkOf(element, issue.form, range.first) };
    }),
    ...(wholeRowColumn === undefined ? [] : [{ range: down(wholeRowColumn), check: wholeRowCheck }]),
  ];
}
