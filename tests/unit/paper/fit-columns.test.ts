import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, HeadCell, PaperDocument, Table } from '../../../shared/paper/document.ts';
import { fittedDocument } from '../../../shared/paper/fit-columns.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { reportFacts } from '../reports/report-facts.ts';

const cell = (text: string): Cell => ({ text, note: '', source: null });
const head = (text: string, columns = 1, rows = 1): HeadCell => ({ text, unit: '', columns, rows });

/** 'TT', the name, then figures in groups of four under heads of two lines. */
function aTable(groups: number, figure = '1.234.567'): Table {
  const figures = groups * 4;
  return {
    kind: 'table',
    size: 'normal',
    columns: Array.from({ length: figures + 2 }, (_, at) => ({
      share: 1,
      align: at === 1 ? 'left' : 'right',
      role: at === 1 ? 'name' : 'value',
    })),
    head: [
      [head('TT', 1, 2), head('Xã', 1, 2), ...Array.from({ length: groups }, (_, at) => head(`nhóm${at}`, 4))],
      Array.from({ length: figures }, (_, at) => head(`c${at}`)),
    ],
    rows: [
      { kind: 'section', cells: [cell('Huyện')] },
      { kind: 'plain', cells: [cell('1'), cell('Chiềng An'), ...Array.from({ length: figures }, () => cell(figure))] },
    ],
  };
}

const documentOf = (table: Table): PaperDocument => ({
  title: '',
  subject: '',
  parts: [
    {
      kind: 'annex',
      orientation: 'landscape',
      size: 'A3',
      blocks: [
        { kind: 'note', place: 'above-table', text: 'Số liệu từ ngày …' },
        table,
        { kind: 'note', place: 'below-table', text: 'hết' },
      ],
    },
  ],
});

const blocksOf = (document: PaperDocument) => fittedDocument(document).parts.flatMap(({ blocks }) => blocks);
const tablesOf = (document: PaperDocument): Table[] =>
  blocksOf(document).flatMap((block) => (block.kind === 'table' ? [block] : []));
const widthOf = (cells: readonly HeadCell[]): number => cells.reduce((sum, { columns }) => sum + columns, 0);

describe('a table wider than its sheet', () => {
  test('becomes pieces that hold every figure once, each with the columns that name its rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (groups) => {
        const tables = tablesOf(documentOf(aTable(groups)));
        const columns = tables.flatMap(({ head: [, second = []] }) => second.map(({ text }) => text));
        expect(columns).toEqual(Array.from({ length: groups * 4 }, (_, at) => `c${at}`));
        for (const table of tables) {
          const [section, row] = table.rows;
          expect(section?.cells).toHaveLength(1);
          expect(row?.cells.slice(0, 2).map(({ text }) => text)).toEqual(['1', 'Chiềng An']);
          expect(row?.cells).toHaveLength(table.columns.length);
          expect(widthOf(table.head[0] ?? [])).toBe(table.columns.length);
          expect(widthOf(table.head[1] ?? [])).toBe(table.columns.length - 2);
        }
      }),
    );
  });

  test('says above each piece which one it is, and each begins a sheet', () => {
    const blocks = blocksOf(documentOf(aTable(6)));
    const notes = blocks.filter((block) => block.kind === 'note');
    expect(notes.map(({ text }) => text)).toEqual(['Số liệu từ ngày … (1/2)', 'Số liệu từ ngày … (2/2)', 'hết']);
    expect(notes.map(({ opensSheet }) => opensSheet ?? false)).toEqual([false, true, false]);
  });

  test('what fits stays as it is, and so does what was fitted', () => {
    const narrow = documentOf(aTable(3));
    expect(fittedDocument(narrow)).toEqual(narrow);
    const report = reportPaper(reportFacts());
    expect(fittedDocument(report)).toEqual(report);
    const once = fittedDocument(documentOf(aTable(12)));
    expect(fittedDocument(once)).toEqual(once);
  });

  test('a name of 300 letters takes no column for itself alone', () => {
    const table = aTable(2);
    const long = {
      ...table,
      rows: [
        { kind: 'plain' as const, cells: [cell('1'), cell('ặ'.repeat(300)), ...(table.rows[1]?.cells.slice(2) ?? [])] },
      ],
    };
    expect(tablesOf(documentOf(long))).toHaveLength(1);
  });
});
