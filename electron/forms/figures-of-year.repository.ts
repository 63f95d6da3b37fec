import type Sqlite from 'better-sqlite3';
import { type PeriodCode, periodOfNumber } from '../../shared/calendar/period.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import { preparedRaw } from '../database/prepared.ts';
import { latestUntilWritten } from '../database/until-written.ts';

/**
 * A year of the big table, element by element. The figures of one period lie together and come as two lists side by
 * side, places and values: a row for each of them costs three times as much. A test holds the query plans.
 */
export const yearQueries = {
  figures: `SELECT v.period, json_group_array(v.place_id), json_group_array(CASE v.state WHEN 0 THEN v.value WHEN 1 THEN NULL ELSE '' END)
    FROM value v WHERE v.element_id = ? AND v.period BETWEEN ? AND ? GROUP BY v.period`,
  places: `SELECT v.period, json_group_array(v.place_id) FROM value v
    WHERE v.element_id = ? AND v.period BETWEEN ? AND ? GROUP BY v.period`,
} as const;

/** Figures of one element by period and, in each, by place. */
export type FiguresOfYear = ReadonlyMap<PeriodCode, readonly (Figure | undefined)[]>;

/** Of each element all its figures in the year, at every place and in periods of every kind. */
export function figuresOfYear(
  handle: Sqlite.Database,
  elementIds: readonly number[],
  year: number,
): ReadonlyMap<number, FiguresOfYear> {
  return new Map(elementIds.map((id) => [id, yearOfElement(handle, `${id} ${year}`)]));
}

/** Ten years of ten elements: some 10 MB where every commune reports every month. */
const mostYears = 100;

/** By "element year". */
const yearOfElement = latestUntilWritten<string, FiguresOfYear>(
  mostYears,
  (handle, key) => new Map(rowsOf(handle, yearQueries.figures, key).map(placedFigures)),
);

/** Calls back with every place that has a figure of the element in the year, period by period. */
export function eachPlaceOfYear(
  handle: Sqlite.Database,
  elementIds: readonly number[],
  year: number,
  found: (period: PeriodCode, places: readonly number[]) => void,
): void {
  for (const id of elementIds) {
    for (const [period, places] of placesOfElement(handle, `${id} ${year}`)) found(period, places);
  }
}

type PlacesOfYear = readonly (readonly [PeriodCode, readonly number[]])[];

/** By "element year". */
const placesOfElement = latestUntilWritten<string, PlacesOfYear>(mostYears, (handle, key) =>
  rowsOf(handle, yearQueries.places, key).map((row) => {
    const [period, places] = parts(row);
    return [periodOfNumber(Number(period)), numbersIn(places)];
  }),
);

function rowsOf(handle: Sqlite.Database, sql: string, key: string): unknown[] {
  const [id, year] = key.split(' ').map(Number);
  return preparedRaw(handle, sql).all(id, ...periodsWithin(Number(year)));
}

/** Numbers of the year's periods, whatever their kind (`periodNumber`). */
const periodsWithin = (year: number): [number, number] => [year * 1000, year * 1000 + 999];

function placedFigures(row: unknown): [PeriodCode, (Figure | undefined)[]] {
  const [period, places, values] = parts(row);
  const known = listIn(values);
  const figures: (Figure | undefined)[] = [];
  for (const [at, place] of numbersIn(places).entries()) figures[place] = figureOf(known[at]);
  return [periodOfNumber(Number(period)), figures];
}

const none: Figure = { state: 'none' };
const notApplicable: Figure = { state: 'not-applicable' };

function figureOf(value: unknown): Figure {
  if (typeof value === 'number') return { state: 'number', value };
  return value === null ? none : notApplicable;
}

const parts = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []);

function listIn(text: unknown): readonly unknown[] {
  const list: unknown = JSON.parse(String(text));
  if (!Array.isArray(list)) throw new Error('figures of a period come as a list');
  return list;
}

const isNumbers = (list: readonly unknown[]): list is readonly number[] => list.every((one) => typeof one === 'number');

/** By hand, because a province is read tens of thousands of figures at a time. */
function numbersIn(text: unknown): readonly number[] {
  const list = listIn(text);
  if (!isNumbers(list)) throw new Error('places are numbers');
  return list;
}

/** What is stored of one place. Asked place after place for one element and period, so that list is found once. */
export function figureFinder<K>(
  years: ReadonlyMap<K, FiguresOfYear>,
): (element: K, place: PlaceId, period: PeriodCode) => Figure | undefined {
  let [lastElement, lastPeriod]: [K | undefined, PeriodCode | undefined] = [undefined, undefined];
  let list: readonly (Figure | undefined)[] | undefined;
  return (element, place, period) => {
    if (element !== lastElement || period !== lastPeriod) {
      [lastElement, lastPeriod] = [element, period];
      list = years.get(element)?.get(period);
    }
    return list?.[place];
  };
}
