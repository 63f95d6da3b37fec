import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOfElements, openSource, writeFigures } from '../../../electron/forms/figures.repository.ts';
import {
  eachPlaceOfYear,
  figureFinder,
  figuresOfYear,
  yearQueries,
} from '../../../electron/forms/figures-of-year.repository.ts';
import { PeriodKind, periodNumber, periodOfNumber, periodsOf } from '../../../shared/calendar/period.ts';
import { figureOf } from '../../../shared/forms/written-figure.ts';
import { PlaceId } from '../../../shared/ids.ts';
import { aContext } from '../../builders/an-app.ts';
import { planOf } from '../../builders/query-plan.ts';

const periods = [2022, 2023, 2024].flatMap((year) => PeriodKind.options.flatMap((kind) => periodsOf(year, kind)));
const cell = fc.record({
  element: fc.nat(2),
  period: fc.constantFrom(...periods),
  place: fc.nat(5),
  figure: fc.oneof(
    fc.record({ state: fc.constant('number' as const), value: fc.nat(10 ** 12) }),
    fc.record({ state: fc.constantFrom('none' as const, 'not-applicable' as const), value: fc.constant(0) }),
  ),
});

test('a year read as lists is the year read row by row, in all four states', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const { handle } = aContext();
      const idsOf = (sql: string) => handle.prepare(sql).pluck().all().map(Number);
      const [elements, places] = [idsOf('SELECT id FROM data_element'), idsOf('SELECT id FROM place')];
      const writes = cells.map(({ element, period, place, figure }) => ({
        elementId: elements[element] ?? 0,
        placeId: places[place * 40] ?? 0,
        period: periodNumber(period),
        figure,
        sheet: null,
        cell: null,
      }));
      writeFigures(handle, openSource(handle, 'hand', null, '2023-04-01T08:00:00+07:00', ''), writes);
      const asked = elements.slice(0, 3);
      const ofYear = periods.filter((code) => code.startsWith('2023')).map(periodNumber);
      const rows = figuresOfElements(handle, asked, ofYear);
      const figureAt = figureFinder(figuresOfYear(handle, asked, 2023));
      for (const id of asked) {
        for (const period of periods) {
          for (const place of places.filter((_, at) => at % 40 === 0)) {
            const row = rows.find(
              (one) => one.elementId === id && one.placeId === place && periodOfNumber(one.period) === period,
            );
            expect(figureAt(id, PlaceId.parse(place), period)).toEqual(row && figureOf(row));
          }
        }
      }
      const counted: string[] = [];
      eachPlaceOfYear(handle, asked, 2023, (period, among) =>
        counted.push(...among.map((place) => `${period} ${place}`)),
      );
      expect(counted.toSorted()).toEqual(
        rows.map(({ period, placeId }) => `${periodOfNumber(period)} ${placeId}`).toSorted(),
      );
    }),
    { numRuns: 12 },
  );
});

test.each(Object.entries(yearQueries))('%s of a year are read off the key in its own order', (_name, sql) => {
  const { handle } = aContext();
  for (const prepare of ['', 'ANALYZE']) {
    handle.exec(prepare);
    expect(planOf(handle, sql, 1, 2023000, 2023999)).toEqual([
      'SEARCH v USING PRIMARY KEY (element_id=? AND period>? AND period<?)',
    ]);
  }
});
