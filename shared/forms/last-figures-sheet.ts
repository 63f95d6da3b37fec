import type { Figure } from '../numbers/figure.ts';
import { elementsOf, type FormIssue, placeLabel } from './form-issue.ts';
import type { DataElement, FormBlock } from './forms.contract.ts';
import { figuresOf, longestWord, single, textCell } from './sheet-cells.ts';
import type { CellStyle, ColumnLayout, LayoutCell, SheetLayout } from './sheet-layout.ts';
import { lastSheetName, pageFooter, periodLine, wording } from './wording.ts';
import { isList, writtenFigure } from './written-figure.ts';

/**
 * What was stored for the period before, one sheet for each of the form's: seen, locked, and without the hidden marks by
 * which figures are read, so that nothing on it is ever taken for a figure of this period.
 */
export const lastFiguresSheets = (issue: FormIssue): SheetLayout[] => {
  const { last } = issue;
  if (last === undefined || last.figures.length === 0) return [];
  return issue.form.blocks.map((block, index) =>
    lastFiguresSheet({ ...issue, figures: last.figures }, last.period, block, index),
  );
};

type Last = NonNullable<FormIssue['last']>;

const headRows = 4;
const labelWidth = 24;
const figureWidth = 14;

/** `issue` holds the figures of the period before. */
function lastFiguresSheet(issue: FormIssue, period: Last['period'], block: FormBlock, index: number): SheetLayout {
  const rows = block.rows === 'communes' ? communeRows(issue, block) : ownRows(issue, block);
  const columns = columnsOf(block);
  const titles: readonly (readonly [CellStyle, string])[] = [
    ['heading', wording.lastTitle],
    ['plain', periodLine(period, issue.coverage)],
    ['plain', wording.lastNote],
  ];
  return {
    name: lastSheetName(issue.form.blocks, index),
    visibility: 'visible',
    orientation: 'landscape',
    columns,
    rows: [],
    cells: [
      ...titles.map(([style, text], at) => textCell(at + 1, 1, style, text)),
      ...rows.flatMap((cells, at) =>
        cells.map((cell, column) => ({ ...cell, row: headRows + at + 1, column: column + 1, ...single })),
      ),
    ],
    checks: [],
    repeated: { first: headRows + 1, last: headRows + 1 },
    frozen: { rows: headRows + 1, columns: 1 },
    printed: { first: { row: 1, column: 1 }, last: { row: headRows + rows.length, column: columns.length } },
    footer: pageFooter(issue.form.code, placeLabel(issue.reporter), period),
  };
}

/** A cell before it has its place. */
type LastCell = Pick<LayoutCell, 'style' | 'content'>;

const words = (style: CellStyle, text: string): LastCell => ({ style, content: { kind: 'text', text } });

function communeRows(issue: FormIssue, block: FormBlock): LastCell[][] {
  const elements = elementsOf(block);
  const figure = figuresOf(issue);
  return [
    [words('head', wording.communes), ...elements.map(({ code, shortName }) => words('head', `${code} ${shortName}`))],
    ...issue.communes.map((place) => [
      words('label', placeLabel(place)),
      ...elements.map((element) => figureCell(figure(element, place), element)),
    ]),
  ];
}

function ownRows(issue: FormIssue, block: FormBlock): LastCell[][] {
  const figure = figuresOf(issue);
  return [
    [words('head', wording.content), words('head', placeLabel(issue.reporter))],
    ...elementsOf(block).map((element) => [
      words('label', `${element.code} ${element.name}`),
      figureCell(figure(element, issue.reporter), element),
    ]),
  ];
}

function figureCell(figure: Figure | undefined, element: DataElement): LastCell {
  const value = figure === undefined ? '' : writtenFigure(figure, element);
  if (typeof value === 'string') return words(isList(element) ? 'centre' : 'figure', value);
  return { style: 'figure', content: { kind: 'number', value, scale: element.scale } };
}

/** A column is as wide as the longest word of its head; the only names of a district's own sheet are long. */
function columnsOf(block: FormBlock): ColumnLayout[] {
  if (block.rows !== 'communes') return [3 * labelWidth, 2 * figureWidth].map((width) => ({ width, hidden: false }));
  const widths = elementsOf(block).map(({ shortName }) => Math.max(figureWidth, longestWord(shortName) + 1));
  return [labelWidth, ...widths].map((width) => ({ width, hidden: false }));
}
