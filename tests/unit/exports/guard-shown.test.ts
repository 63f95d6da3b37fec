import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followsGuarded, guardedCount, guardedText } from '../../../renderer/page/guarded-count.ts';
import { guardShown, holdsGuardedCounts } from '../../../shared/exports/guard-shown.ts';
import type { ShownCell, ShownTable } from '../../../shared/exports/shown-table.ts';
import { sumsDown } from '../../../shared/numbers/guard-grid.ts';
import { countsTold } from '../../builders/a-reader.ts';

const counted = (count: number): ShownCell => ({ text: String(count), value: { value: count, scale: 0 }, count });

/** Districts by guarded counts with their sum below, a name before them and a rate behind. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((lines) => {
    const total = (lines[0] ?? []).map((_, c) => lines.reduce((sum, line) => sum + (line[c] ?? 0), 0));
    const row = (kind: 'plain' | 'total', line: readonly number[]) => ({
      kind,
      cells: [{ text: 'Huyện' }, ...line.map(counted), { text: '97,5%', follows: true as const }],
    });
    const all = [...lines, total];
    const shown: ShownTable = {
      ...{ title: 'Bảng', slice: '', head: [], legend: [] },
      columns: Array.from({ length: total.length + 2 }, () => ({ align: 'right' as const, share: 1 })),
      rows: [...lines.map((line) => row('plain', line)), row('total', total)],
    };
    return { shown, all };
  });

test('no count of one to four leaves with a table of the screen, nor any that lets one be worked out', () =>
  fc.assert(
    fc.property(tables, ({ shown, all }) => {
      const { table, hidesSome } = guardShown(shown, 5);
      const grid = all.map((line, r) =>
        line.map((truth, c) => ({ truth, text: table.rows[r]?.cells[c + 1]?.text ?? '' })),
      );
      expect(grid.flat().filter(({ text }) => ['1', '2', '3', '4'].includes(text))).toEqual([]);
      const rows = [...all.keys()].slice(0, -1);
      expect(countsTold(grid, sumsDown(all.length - 1, rows, all[0]?.length ?? 0))).toEqual([]);
      expect(hidesSome).toBe(all.flat().some((count) => count > 0 && count < 5));
      // Neither the number itself nor its row's rate is left beside what is hidden.
      for (const { cells } of table.rows) {
        const hidden = cells.filter(({ text }) => text === '< 5' || text === '…');
        expect(hidden.every(({ value, count }) => value === undefined && count === undefined)).toBe(true);
        expect(hidden.length > 0).toBe(cells.at(-1)?.text === '…');
      }
    }),
    { numRuns: 300 },
  ));

test('an office that hides nothing sends the table as it is; one without guarded counts has no choice', () =>
  fc.assert(
    fc.property(tables, ({ shown }) => {
      expect(guardShown(shown, 0)).toEqual({ table: shown, hidesSome: false });
      expect(holdsGuardedCounts(shown)).toBe(true);
      const plain = {
        ...shown,
        rows: shown.rows.map((row) => ({ ...row, cells: row.cells.map(({ text }) => ({ text })) })),
      };
      expect(holdsGuardedCounts(plain)).toBe(false);
    }),
    { numRuns: 20 },
  ));

test('a cell says its count only where it is guarded and a count; words and missing figures say none', () => {
  expect(guardedCount(true, { state: 'number', value: 3 })).toEqual({ 'data-guarded-count': 3 });
  expect(guardedCount(false, { state: 'number', value: 3 })).toEqual({});
  expect(guardedCount(true, { state: 'small', value: 5 })).toEqual({});
  expect(guardedText(true, '1.204')).toEqual({ 'data-guarded-count': 1204 });
  for (const text of ['KPS', null]) expect(guardedText(true, text)).toEqual({});
  expect([followsGuarded(true), followsGuarded(false)]).toEqual([{ 'data-follows-guarded': true }, {}]);
});
