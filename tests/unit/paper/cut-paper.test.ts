import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPart, groupsOf, pagesOfPart, pagesPerPrint, withoutRows } from '../../../electron/paper/cut-paper.ts';
import { type Block, type Part, paragraph, type Table, text } from '../../../shared/paper/document.ts';

const aTable = (rows: readonly string[]): Table => ({
  kind: 'table',
  size: 'small',
  columns: [
    { share: 1, align: 'left', role: 'name' },
    { share: 3, align: 'left', role: 'value' },
  ],
  head: [['a', 'b'].map((word) => ({ text: word, unit: '', columns: 1, rows: 1 }))],
  rows: rows.map((word, at) => ({
    kind: 'plain',
    cells: [String(at), word].map((each) => ({ text: each, note: '', source: null })),
  })),
});

const aPart = (...blocks: Block[]): Part => ({ kind: 'annex', orientation: 'landscape', blocks });
const rowsOf = ({ blocks }: Part): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]?.text ?? '') : []));

/** Prints piece by piece as if `full` of the rows of each piece stood on whole pages. */
function piecesOf(part: Part, full: number): Part[] {
  const { now, later } = cutPart(part, pagesPerPrint);
  if (later === null) return [now];
  const table = now.blocks.at(-1);
  const rows = table?.kind === 'table' ? Math.max(1, Math.floor(table.rows.length * full)) : 0;
  const printed = {
    ...now,
    blocks: now.blocks.map((block) =>
      block === table && table.kind === 'table' ? { ...table, rows: table.rows.slice(0, rows) } : block,
    ),
  };
  return [printed, ...piecesOf(withoutRows(later, rows), full)];
}

describe('a long part', () => {
  test('is printed in pieces that hold each of its rows once and in order', () => {
    const long = fc.array(fc.string({ maxLength: 60 }), { minLength: 1500, maxLength: 3000 });
    fc.assert(
      fc.property(long, fc.double({ min: 0.5, max: 1, noNaN: true }), (words, full) => {
        const part = aPart(aTable(['x']), aTable(words), { kind: 'note', place: 'below-table', text: 'hết' });
        const pieces = piecesOf(part, full);
        expect(pieces.length).toBeGreaterThan(1);
        expect(pieces.flatMap(rowsOf)).toEqual(rowsOf(part));
        expect(pieces.at(-1)?.blocks.at(-1)?.kind).toBe('note');
      }),
      { numRuns: 10 },
    );
  });

  test('is cut at about as many pages as are printed at once', () => {
    const { now } = cutPart(aPart(aTable(Array.from({ length: 5000 }, () => 'xã'))), pagesPerPrint);
    expect(pagesOfPart(now)).toBeGreaterThan(pagesPerPrint - 1);
    expect(pagesOfPart(now)).toBeLessThanOrEqual(pagesPerPrint);
  });

  test('a row longer than a print is a piece of its own', () => {
    const { now, later } = cutPart(aPart(aTable(['dài '.repeat(80_000), 'sau'])), pagesPerPrint);
    expect(rowsOf(now)).toEqual(['0']);
    expect(later).not.toBeNull();
  });
});

test('a paper of several parts is printed in halves, unless it is short', () => {
  const part = aPart(aTable(Array.from({ length: 116 }, () => 'xã')));
  const groupsOfSome = (count: number) =>
    groupsOf({ title: '', subject: '', parts: Array.from({ length: count }, () => part) }).map(({ length }) => length);
  expect(Math.round(pagesOfPart(part))).toBe(4);
  expect([groupsOfSome(1), groupsOfSome(2), groupsOfSome(6)]).toEqual([[1], [1, 1], [3, 3]]);
});

test('short parts are printed together, a long one alone', () => {
  const short = aPart(paragraph(text('ngắn')));
  const long = aPart(aTable(Array.from({ length: 3000 }, () => 'xã')));
  const groups = groupsOf({ title: '', subject: '', parts: [short, short, long, short] });
  expect(groups.map(({ length }) => length)).toEqual([2, 1, 1]);
});
