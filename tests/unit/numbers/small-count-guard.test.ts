import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { type GuardCell, guardCounts, type Mark, showsRate } from '../../../shared/numbers/small-count-guard.ts';
import { type CountTable, guardTable, type TableMarks } from '../../builders/count-table.ts';

const threshold = 5;
const number = (value: number): Figure => ({ state: 'number', value });

/** Rows and columns of counts; letters a, b… and periods 1, 2… name them. */
const tableOf = (figures: readonly (readonly (Figure | undefined)[])[], totals: Totals): CountTable => {
  const rows = figures.map((_, index) => `r${index}`);
  const columns = (figures[0] ?? []).map((_, index) => `c${index}`);
  const figure = (row: string, column: string) => figures[rows.indexOf(row)]?.[columns.indexOf(column)];
  const sum = (some: readonly (Figure | undefined)[]) =>
    number(some.reduce((all, one) => all + (one?.state === 'number' ? one.value : 0), 0));
  return {
    rows,
    columns,
    figure,
    ...(totals.rows ? { rowTotal: (row) => sum(columns.map((column) => figure(row, column))) } : {}),
    ...(totals.columns ? { columnTotal: (column) => sum(rows.map((row) => figure(row, column))) } : {}),
    ...(totals.grand ? { grandTotal: sum(rows.flatMap((row) => columns.map((column) => figure(row, column)))) } : {}),
  };
};

interface Totals {
  readonly rows: boolean;
  readonly columns: boolean;
  readonly grand: boolean;
}

const allTotals: Totals = { rows: true, columns: true, grand: true };
const onlyBottom: Totals = { rows: false, columns: true, grand: false };

const column = (...values: readonly number[]) => values.map((value) => [number(value)]);
const marksDown = (table: CountTable): Mark[] => {
  const marks = guardTable(table, threshold);
  return [...table.rows.map((row) => marks.cell(row, 'c0')), marks.columnTotal('c0')];
};

describe('a column with its total', () => {
  test('one small count: the smallest other count is hidden with it', () => {
    expect(marksDown(tableOf(column(3, 20, 9, 0), onlyBottom))).toEqual(['below', 'shown', 'hidden', 'shown', 'shown']);
  });

  test('two small counts that can be told apart in no way need no third', () => {
    expect(marksDown(tableOf(column(3, 2, 9), onlyBottom))).toEqual(['below', 'below', 'shown', 'shown']);
  });

  test('two small counts that only one pair can make need one more', () => {
    expect(marksDown(tableOf(column(4, 4, 9), onlyBottom))).toEqual(['below', 'below', 'hidden', 'shown']);
    expect(marksDown(tableOf(column(1, 1, 9), onlyBottom))).toEqual(['below', 'below', 'hidden', 'shown']);
  });

  test('where the districts leave nothing to hide, the total goes', () => {
    expect(marksDown(tableOf(column(4, 4, 0), onlyBottom))).toEqual(['below', 'below', 'shown', 'hidden']);
  });

  test('a count of 5 beside a 1 tells the 1, since "…" is 5 or more', () => {
    expect(marksDown(tableOf(column(1, 5), onlyBottom))).toEqual(['below', 'hidden', 'hidden']);
  });

  test('a small total is hidden, and its "< 5" goes where it would tell that all are ones', () => {
    expect(marksDown(tableOf(column(3, 0), onlyBottom))).toEqual(['below', 'shown', 'below']);
    expect(marksDown(tableOf(column(1, 1, 1, 1), onlyBottom))).toEqual(['below', 'below', 'below', 'below', 'hidden']);
  });

  test('equal counts: the first by name, however they are listed', () => {
    expect(marksDown(tableOf(column(2, 8, 8), onlyBottom))).toEqual(['below', 'hidden', 'shown', 'shown']);
  });

  test('nothing small, nothing hidden', () => {
    expect(marksDown(tableOf(column(5, 0, 12), onlyBottom))).toEqual(['shown', 'shown', 'shown', 'shown']);
  });
});

test('across and down: three more close the ring, the totals stay', () => {
  const table = tableOf(
    [
      [number(2), number(7), number(30)],
      [number(8), number(9), number(8)],
      [number(40), number(41), number(42)],
    ],
    allTotals,
  );
  const marks = guardTable(table, threshold);
  expect(table.rows.map((row) => table.columns.map((one) => marks.cell(row, one)))).toEqual([
    ['below', 'hidden', 'shown'],
    ['hidden', 'hidden', 'shown'],
    ['shown', 'shown', 'shown'],
  ]);
  expect(table.rows.map(marks.rowTotal)).toEqual(['shown', 'shown', 'shown']);
});

test('what was printed before cannot be hidden now: a small month hides the lũy kế it was added to', () => {
  const cells = [cell('before', 10, { isPublished: true }), cell('month', 2), cell('year', 12)];
  const marks = guardCounts({ cells, sums: [{ total: 'year', parts: ['before', 'month'] }] }, threshold);
  expect(Object.fromEntries(marks)).toEqual({ before: 'shown', month: 'below', year: 'hidden' });
});

test('a single count is hidden by itself, one that is not guarded never', () => {
  const marks = guardCounts({ cells: [cell('a', 3), cell('b', 3, { isGuarded: false }), cell('c', 0)], sums: [] }, 5);
  expect(Object.fromEntries(marks)).toEqual({ a: 'below', b: 'shown', c: 'shown' });
});

test('a rate is printed only beside two counts that are shown', () => {
  expect(showsRate('shown', 'shown')).toBe(true);
  expect(showsRate('shown', undefined)).toBe(true);
  expect(showsRate('below', 'shown')).toBe(false);
  expect(showsRate('shown', 'hidden')).toBe(false);
});

function cell(id: string, value: number, changes: Partial<GuardCell> = {}): GuardCell {
  return { id, figure: number(value), isGuarded: true, ...changes };
}

describe('whatever the table', () => {
  const figure: fc.Arbitrary<Figure | undefined> = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map(number) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<(Figure | undefined)[]>({ state: 'none' }, { state: 'not-applicable' }, undefined),
    },
  );
  const totals = fc.record({ rows: fc.boolean(), columns: fc.boolean(), grand: fc.boolean() });
  const shapes = fc.constantFrom([1, 4], [4, 1], [2, 2], [2, 3], [3, 2]);
  const tables = fc
    .tuple(shapes, totals)
    .chain(([[rows = 1, columns = 1], given]) =>
      fc
        .array(fc.array(figure, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
        .map((figures) => tableOf(figures, given)),
    );

  test('every hidden small count has two values that agree with all that is shown', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const marks = guardTable(table, threshold);
        const told = smallCounts(table, marks).filter((one) => valuesSeenAs(one, table, marks).size < 2);
        expect(told).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('a guard of 0 hides nothing; zeros and the other states always stay', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(allMarks(table, guardTable(table, 0)).every(({ mark }) => mark === 'shown')).toBe(true);
        const silent = allMarks(table, guardTable(table, threshold)).filter(({ value }) => value === 0);
        expect(silent.every(({ mark }) => mark === 'shown')).toBe(true);
      }),
    );
  });

  test('every count from 1 to 4 is hidden, totals as well', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const small = allMarks(table, guardTable(table, threshold)).filter(
          ({ value }) => value > 0 && value < threshold,
        );
        expect(small.filter(({ mark }) => mark === 'shown')).toEqual([]);
      }),
    );
  });

  test('the order in which rows and columns are listed changes nothing', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = { ...table, rows: table.rows.toReversed(), columns: table.columns.toReversed() };
        const [marks, other] = [guardTable(table, threshold), guardTable(turned, threshold)];
        for (const row of table.rows) {
          for (const one of table.columns) expect(other.cell(row, one)).toBe(marks.cell(row, one));
        }
      }),
    );
  });
});

interface Shown {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly mark: Mark;
}

const countIn = (figure: Figure | undefined): number => (figure?.state === 'number' ? figure.value : 0);

const cellsOf = (table: CountTable, marks: TableMarks): Shown[] =>
  table.rows.flatMap((row) =>
    table.columns.map((one) => ({
      row,
      column: one,
      value: countIn(table.figure(row, one)),
      mark: marks.cell(row, one),
    })),
  );

interface Line {
  readonly cells: readonly Shown[];
  readonly total: number;
  readonly mark: Mark;
}

/** The sums of a table, told from the table itself and not by the guard. */
function linesOf(
  { rows, columns, rowTotal, columnTotal, grandTotal }: CountTable,
  cells: readonly Shown[],
  marks: TableMarks,
): Line[] {
  return [
    ...(rowTotal
      ? rows.map((row) => ({
          cells: cells.filter((one) => one.row === row),
          total: countIn(rowTotal(row)),
          mark: marks.rowTotal(row),
        }))
      : []),
    ...(columnTotal
      ? columns.map((column) => ({
          cells: cells.filter((one) => one.column === column),
          total: countIn(columnTotal(column)),
          mark: marks.columnTotal(column),
        }))
      : []),
    ...(grandTotal ? [{ cells, total: countIn(grandTotal), mark: marks.grandTotal }] : []),
  ];
}

const allMarks = (table: CountTable, marks: TableMarks): { value: number; mark: Mark }[] => {
  const cells = cellsOf(table, marks);
  return [...cells, ...linesOf(table, cells, marks).map(({ total, mark }) => ({ value: total, mark }))];
};

/** Cells and totals that are hidden and small: what nobody may be able to tell. */
const smallCounts = (table: CountTable, marks: TableMarks): Line[] => {
  const cells = cellsOf(table, marks);
  const single = cells.map((one) => ({ cells: [one], total: one.value, mark: one.mark }));
  return [...single, ...linesOf(table, cells, marks)].filter(
    ({ total, mark }) => mark !== 'shown' && total < threshold,
  );
};

/** What a mark tells of a count; "…" stands for 5 or more unless it stands for a small total, which is not 0. */
function agrees(mark: Mark, truth: number, value: number): boolean {
  if (mark === 'shown') return value === truth;
  if (mark === 'below') return value >= 1 && value < threshold;
  return value >= (truth < threshold ? 1 : threshold);
}

const most = 14;

/** The values a reader must think possible: every table is tried that agrees with the marks, until two are found. */
function valuesSeenAs(wanted: Line, table: CountTable, marks: TableMarks): Set<number> {
  const cells = cellsOf(table, marks);
  const lines = linesOf(table, cells, marks);
  const sumIn = (tried: readonly number[], some: readonly Shown[]) =>
    cells.reduce((sum, one, index) => sum + (isAmong(one, some) ? (tried[index] ?? 0) : 0), 0);
  const fits = (tried: readonly number[], isWhole: boolean) =>
    lines.every(({ cells: parts, total, mark }) => {
      const sum = sumIn(tried, parts);
      return isWhole ? agrees(mark, total, sum) : mark !== 'shown' || sum <= total;
    });
  const found = new Set<number>();
  const tryFrom = (tried: readonly number[]): void => {
    const next = cells[tried.length];
    if (found.size > 1 || !fits(tried, next === undefined)) return;
    if (next === undefined) found.add(sumIn(tried, wanted.cells));
    else for (const value of valuesOf(next)) tryFrom([...tried, value]);
  };
  tryFrom([]);
  return found;
}

const isAmong = ({ row, column }: Shown, some: readonly Shown[]): boolean =>
  some.some((one) => one.row === row && one.column === column);

const valuesOf = ({ mark, value: truth }: Shown): number[] =>
  mark === 'shown'
    ? [truth]
    : Array.from({ length: most }, (_, value) => value).filter((value) => agrees(mark, truth, value));
