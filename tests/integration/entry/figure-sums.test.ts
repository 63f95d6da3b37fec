import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../electron/context.ts';
import { statesByPeriod, sumQueries } from '../../../electron/forms/figure-sums.repository.ts';
import { figureQueries, openSource, writeFigures } from '../../../electron/forms/figures.repository.ts';
import { periodNumber, periodsOf } from '../../../shared/calendar/period.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { overTime } from '../../../shared/numbers/roll-up.ts';
import { addTotals } from '../../../shared/numbers/total.ts';
import { aContext } from '../../builders/an-app.ts';

const months = periodsOf(2023, 'month').slice(0, 3).map(periodNumber);

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.nat(999).map((value): Figure => ({ state: 'number', value })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<(Figure | undefined)[]>(undefined, { state: 'none' }, { state: 'not-applicable' }),
  },
);

const idsOf = ({ handle }: Context, sql: string) => handle.prepare(sql).pluck().all().map(Number);

/** Two districts with three communes each, two elements, three months; the districts' own rows must never be counted. */
function written(grid: readonly (Figure | undefined)[]) {
  const context = aContext();
  const districts = idsOf(context, "SELECT id FROM place WHERE level = 'district' LIMIT 2");
  const communes = districts.flatMap((id) => idsOf(context, `SELECT id FROM place WHERE parent_id = ${id} LIMIT 3`));
  const elements = idsOf(context, "SELECT id FROM data_element WHERE code IN ('TT04', 'KT01') ORDER BY id");
  const keys = elements.flatMap((elementId) =>
    months.flatMap((period) => [...communes, ...districts].map((placeId) => ({ elementId, period, placeId }))),
  );
  const figures = keys.map((key, at) => ({ ...key, known: grid[at % grid.length] }));
  writeFigures(
    context.handle,
    openSource(context.handle, 'hand', null, '2023-04-01T08:00:00+07:00', ''),
    figures.flatMap(({ known, ...key }) =>
      known === undefined
        ? []
        : [
            {
              ...key,
              figure: { state: known.state, value: known.state === 'number' ? known.value : 0 },
              sheet: null,
              cell: null,
            },
          ],
    ),
  );
  const total = (some: (one: (typeof figures)[number]) => boolean) =>
    addTotals(figures.filter(some).map(({ known }) => overTime('flow', [known])));
  return { context, communes, elements, total };
}

describe('sums made by the database', () => {
  test('are those of the rule, whatever is missing', () => {
    const grids = fc.array(cell, { minLength: 1, maxLength: 48 });
    fc.assert(
      fc.property(grids, (grid) => {
        const { context, communes, elements, total } = written(grid);
        for (const element of elements) {
          const byPeriod = statesByPeriod(context.handle, element, months, communes);
          for (const period of months) {
            const sum = byPeriod.find((one) => one.period === period);
            const all = total(
              (one) => one.elementId === element && communes.includes(one.placeId) && one.period === period,
            );
            expect(sum?.value ?? 0).toBe(all.value);
            expect((sum?.numbers ?? 0) + (sum?.none ?? 0)).toBe(all.counted);
            expect(communes.length - (sum?.notApplicable ?? 0)).toBe(all.expected);
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('no reading goes through the whole big table', () => {
  const readings = Object.entries({ ...figureQueries, ...sumQueries });
  test.each(readings)('%s', (_name, sql) => {
    const { context } = written([{ state: 'number', value: 1 }]);
    for (const prepare of ['', 'ANALYZE']) {
      context.handle.exec(prepare);
      const holes = sql.split('?').length - 1;
      const parameters = Array.from({ length: holes }, () => '[1]');
      const steps = context.handle
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...parameters)
        .map((step) => String(Object(step).detail));
      expect(steps.filter((step) => /^SCAN (v|value)\b/.test(step))).toEqual([]);
      expect(steps.some((step) => /^SEARCH v\b/.test(step))).toBe(true);
    }
  });
});
