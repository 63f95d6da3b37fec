import { elementsOf, type FormIssue, placeLabel } from './form-issue.ts';
import type { DataElement, Form } from './forms.contract.ts';
import { lineHeight, linesOf, rowOf, textCell } from './sheet-cells.ts';
import type { CellStyle, LayoutCell, SheetLayout } from './sheet-layout.ts';
import { blockSheetName, guide, pageFooter, periodLine, reporterLine, wording } from './wording.ts';
import { isList, isSummed } from './written-figure.ts';

const columns = [3, 12, 66, 18].map((width) => ({ width, hidden: false }));
const firstColumn = 2;
const width = { all: 92, meaning: 80, name: 64, unit: 16 };

type Line =
  | { readonly kind: 'wide'; readonly style: CellStyle; readonly text: string }
  | { readonly kind: 'term'; readonly term: string; readonly meaning: string }
  | { readonly kind: 'element'; readonly style: CellStyle; readonly texts: readonly [string, string, string] };

/** What the clerk reads first; the program reads none of it. */
export function guideSheet(issue: FormIssue): SheetLayout {
  const lines = [...introduction(issue), ...howTo(issue), ...contents(issue.form)];
  return {
    name: wording.guideSheet,
    visibility: 'visible',
    orientation: 'portrait',
    columns,
    rows: lines.map((line, at) => rowOf(at + 1, heightOf(line))),
    cells: lines.flatMap((line, at) => cellsOf(line, at + 1)),
    checks: [],
    repeated: undefined,
    frozen: { rows: 0, columns: 0 },
    printed: { first: { row: 1, column: firstColumn }, last: { row: lines.length, column: columns.length } },
    footer: pageFooter(issue.form.code, placeLabel(issue.reporter), issue.period),
  };
}

const wide = (style: CellStyle, text: string): Line => ({ kind: 'wide', style, text });

const introduction = ({ form, reporter, period, coverage }: FormIssue): Line[] => [
  wide('title', guide.title(form.code)),
  wide('period', form.name),
  wide('paragraph', reporterLine(placeLabel(reporter))),
  wide('paragraph', periodLine(period, coverage)),
];

function howTo({ form, receiver }: FormIssue): Line[] {
  const sheets = form.blocks.map((_, index) => `“${blockSheetName(form.blocks, index)}”`).join(', ');
  const [before, after] = [[guide.fill(sheets)], [...rowAdvice(form), ...codeAdvice(form)]];
  return [
    wide('heading', guide.howTo),
    ...before.map((text) => wide('paragraph', text)),
    ...guide.signs.map(([term, meaning]): Line => ({ kind: 'term', term, meaning })),
    ...after.map((text) => wide('paragraph', text)),
    wide('paragraph', guide.noPersons),
    wide('paragraph', guide.bringBack(receiver)),
  ];
}

const distinctElements = ({ blocks }: Form): DataElement[] => [
  ...new Map(blocks.flatMap(elementsOf).map((element) => [element.code, element])).values(),
];

function rowAdvice({ blocks }: Form): string[] {
  const ofCommunes = blocks.filter(({ rows }) => rows === 'communes').flatMap(elementsOf);
  return [
    ...(ofCommunes.some(isSummed) ? [guide.totals] : []),
    ...(ofCommunes.some(({ kind }) => kind === 'flow') ? [guide.wholeRow] : []),
  ];
}

function codeAdvice(form: Form): string[] {
  const elements = distinctElements(form);
  const codes = (among: readonly DataElement[]) => among.map(({ code }) => code).join(', ');
  const stocks = elements.filter((element) => element.kind === 'stock' && !isList(element));
  const flows = elements.filter(({ kind }) => kind === 'flow');
  const lists = elements.filter(isList);
  return [
    ...(flows.length > 0 ? [guide.flows] : []),
    ...(stocks.length > 0 ? [guide.stocks(codes(stocks))] : []),
    ...(lists.length > 0 ? [guide.lists(codes(lists))] : []),
  ];
}

/** Full names of what the columns can only name shortly; an upright sheet says them itself. */
const contents = ({ blocks }: Form): Line[] =>
  blocks.flatMap((block, index): Line[] =>
    block.rows === 'communes'
      ? [
          wide('heading', guide.contents(blockSheetName(blocks, index))),
          { kind: 'element', style: 'head', texts: [wording.code, wording.content, wording.unit] },
          ...elementsOf(block).map(
            ({ code, name, unit }): Line => ({ kind: 'element', style: 'label', texts: [code, name, unit] }),
          ),
        ]
      : [],
  );

function cellsOf(line: Line, row: number): LayoutCell[] {
  switch (line.kind) {
    case 'wide':
      return [textCell(row, firstColumn, line.style, line.text, columns.length - 1)];
    case 'term':
      return [
        textCell(row, firstColumn, 'term', line.term),
        textCell(row, firstColumn + 1, 'label', line.meaning, columns.length - 2),
      ];
    case 'element':
      return line.texts.map((text, at) => textCell(row, firstColumn + at, line.style, text));
  }
}

function heightOf(line: Line): number {
  switch (line.kind) {
    case 'wide':
      return lineHeight * linesOf(line.text, width.all) + 6;
    case 'term':
      return lineHeight * linesOf(line.meaning, width.meaning) + 3;
    case 'element':
      return lineHeight * Math.max(linesOf(line.texts[1], width.name), linesOf(line.texts[2], width.unit)) + 3;
  }
}
