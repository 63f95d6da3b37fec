import type Sqlite from 'better-sqlite3';
import { rowWriter } from '../../electron/database/insert-row.ts';
import { periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { sealSource } from './seal-source.ts';

/** The reference set of ../shared/design/quality-goals.md, up to the year of the seeded plan: 2 % missing, always the same. */
export const tenYears = { elements: 60, years: 10, first: 2014, values: 1_439_284 } as const;

export interface TenYearSet {
  readonly elements: readonly number[];
  /** Months, oldest first. */
  readonly months: readonly number[];
  readonly communes: readonly number[];
  readonly districts: ReadonlyMap<number, readonly number[]>;
}

/**
 * 'traced': every figure has a change of its own, as when it came in; 'sealed': and they are in the log, so that the program
 * finds them sound.
 */
export type History = 'traced' | 'sealed';

/** Fills the big table of a seeded database; of 1,468,800 cells exactly so many stay empty. */
export function writeTenYearSet(handle: Sqlite.Database, history: History): TenYearSet {
  const set = { ...placesOf(handle), elements: elementsOf(handle), months: monthsOf(handle) };
  handle.transaction(() => writeFigures(handle, set, history)).immediate();
  handle.exec('ANALYZE');
  handle.pragma('wal_checkpoint(TRUNCATE)');
  return set;
}

/** The months, written where the calendar of the program does not reach back to them. */
function monthsOf(handle: Sqlite.Database): number[] {
  const write = handle.prepare('INSERT OR IGNORE INTO period VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const years = Array.from({ length: tenYears.years }, (_, at) => tenYears.first + at);
  return years.flatMap((year) =>
    periodsOf(year, 'month').map((code, at) => {
      const [administrative, calendar] = [coverage(code, 'administrative'), coverage(code, 'calendar')];
      const days = [administrative.from, administrative.to, calendar.from, calendar.to];
      write.run(periodNumber(code), code, 'month', year, at + 1, ...days);
      return periodNumber(code);
    }),
  );
}

function placesOf(handle: Sqlite.Database): Pick<TenYearSet, 'communes' | 'districts'> {
  const rows = handle
    .prepare("SELECT id, parent_id FROM place WHERE level = 'commune' ORDER BY id")
    .raw()
    .all()
    .map((row) => Object.values(Object(row)).map(Number));
  const districts = new Map<number, number[]>();
  for (const [id = 0, parent = 0] of rows) districts.set(parent, [...(districts.get(parent) ?? []), id]);
  return { communes: rows.map(([id = 0]) => id), districts };
}

/** The flows of communes there are, and as many made up as are wanting. */
function elementsOf(handle: Sqlite.Database): number[] {
  const seeded = handle
    .prepare(`SELECT e.id FROM data_element e JOIN data_element_level l ON l.element_id = e.id AND l.level = 'commune'
      WHERE e.value_type IN ('count', 'money') ORDER BY e.id`)
    .pluck()
    .all()
    .map(Number);
  const columns = ['code', 'name', 'short_name', 'kind', 'value_type', 'unit', 'scale', 'options'];
  const write = rowWriter(handle, 'data_element', [...columns, 'small_count_guard', 'clauses', 'origin', 'seq']);
  const level = rowWriter(handle, 'data_element_level', ['element_id', 'level']);
  const made = Array.from({ length: tenYears.elements - seeded.length }, (_, at) => {
    const id = write([
      `TY${at}`,
      `Số thử ${at}`,
      `Thử ${at}`,
      'flow',
      'count',
      'lượt',
      0,
      '[]',
      0,
      '[]',
      'bench',
      900 + at,
    ]);
    level([id, 'commune']);
    return id;
  });
  return [...seeded, ...made];
}

function writeFigures(handle: Sqlite.Database, set: TenYearSet, history: History): void {
  const source = rowWriter(handle, 'value_source', ['kind', 'at', 'reason'])([
    'hand',
    '2023-12-14T08:00:00+07:00',
    'bench',
  ]);
  const columns = ['source_id', 'element_id', 'period', 'place_id', 'state', 'value'];
  const change = rowWriter(handle, 'value_change', columns);
  const figure = handle.prepare(
    'INSERT INTO value (element_id, period, place_id, value, state, change_id) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [element, period, place, value, state] of cellsOf(set)) {
    figure.run(element, period, place, value, state, change([source, element, period, place, state, value]));
  }
  if (history === 'sealed') sealSource(handle, source);
}

type CellRow = readonly [element: number, period: number, place: number, value: number, state: number];

/** Each cell is left out with the chance that makes the number of the rest exact (Knuth's selection sampling). */
function* cellsOf({ elements, months, communes }: TenYearSet): Generator<CellRow> {
  const random = mulberry32(20_230_101);
  let [left, wanted] = [elements.length * months.length * communes.length, tenYears.values as number];
  for (const element of elements) {
    for (const period of months) {
      for (const place of communes) {
        if (random() * left < wanted) {
          wanted -= 1;
          const value = Math.floor(random() * 500);
          yield value < 25 ? [element, period, place, 0, 1] : [element, period, place, value, 0];
        }
        left -= 1;
      }
    }
  }
}

/** A small generator of random numbers with a seed, so that the set is the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
