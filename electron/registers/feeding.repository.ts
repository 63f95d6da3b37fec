import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { CaseStep } from '../../shared/registers/case.ts';
import type { TouchedEntry } from '../../shared/registers/changed-days.ts';
import type { EntryValues } from '../../shared/registers/entry.ts';
import type { FeedingEntry } from '../../shared/registers/fed-figure.ts';
import { rowWriter } from '../database/insert-row.ts';
import { parsedOnce } from '../database/parsed-once.ts';
import { prepared, preparedRaw } from '../database/prepared.ts';
import type { FedKey } from '../forms/fed-figures.repository.ts';
import { storedStep } from './steps.repository.ts';

/** SQL that runs for every change of an entry; a test holds the query plans. */
export const feedingQueries = {
  speaking: `SELECT id, on_day, content FROM register_entry
    WHERE register_id = ? AND place_id = ? AND on_day BETWEEN ? AND ?`,
  steps: `SELECT s.id, s.entry_id AS entryId, s.on_day AS onDay, s.step, s.content
    FROM register_entry e CROSS JOIN register_step s ON s.entry_id = e.id
    WHERE e.register_id = ? AND e.place_id = ? AND s.on_day <= ?`,
} as const;

type RawEntry = readonly [number, Day, string];

/** By hand, because a register's entries of a whole year are read for every change of one of them. */
const isRawEntry = (row: unknown): row is RawEntry =>
  Array.isArray(row) && row.length === 3 && typeof row[0] === 'number' && isText(row[1]) && isText(row[2]);

const isText = (value: unknown): value is string => typeof value === 'string';

const isValues = (values: unknown): values is EntryValues =>
  typeof values === 'object' &&
  values !== null &&
  Object.values(values).every((value) => ['number', 'string', 'boolean'].includes(typeof value));

function speakingEntry(row: unknown): FeedingEntry {
  if (!isRawEntry(row)) throw new Error('an entry is its id, day and content');
  const [id, on, content] = row;
  return { id, on, values: valuesIn(content) };
}

/** Those of a place are read for every change of one of them; some places are worked on in turn. */
const mostContents = 5_000;

const valuesIn = parsedOnce(mostContents, (content): EntryValues => {
  const { values } = Object(JSON.parse(content));
  if (!isValues(values)) throw new Error('values of an entry are numbers, answers and words');
  return values;
});

/** All that one place has in a register between two days, both included. */
export const speakingEntries = (
  handle: Sqlite.Database,
  registerId: number,
  place: PlaceId,
  from: string,
  to: Day,
): FeedingEntry[] => preparedRaw(handle, feedingQueries.speaking).all(registerId, place, from, to).map(speakingEntry);

/** The steps of its cases up to a day, whenever these began. */
export const speakingSteps = (handle: Sqlite.Database, registerId: number, place: PlaceId, to: Day): CaseStep[] =>
  prepared(handle, feedingQueries.steps).all(registerId, place, to).map(storedStep);

/** An entry of the place and the day, or a step of one, was made, changed or removed: as it was, and as it is since. */
export interface Touched extends TouchedEntry {
  readonly registerId: number;
  readonly place: PlaceId;
}

const watched = new WeakSet<Sqlite.Database>();
const touch = (row: 'new' | 'old', select: string): string =>
  `INSERT INTO entry_touched (is_new, register_id, place_id, entry_id, on_day, content) SELECT '${row}' = 'new', ${select};`;

/** With an entry go its steps: they say what it says, at its place. */
const touchedRow = (row: 'new' | 'old'): string => {
  const entry = `${row}.register_id, ${row}.place_id, ${row}.id`;
  return (
    touch(row, `${entry}, ${row}.on_day, ${row}.content`) +
    touch(row, `${entry}, s.on_day, NULL FROM register_step s WHERE s.entry_id = ${row}.id`)
  );
};

const touchedStep = (row: 'new' | 'old'): string =>
  touch(row, `e.register_id, e.place_id, e.id, ${row}.on_day, NULL FROM register_entry e WHERE e.id = ${row}.entry_id`);

/**
 * From now on every change of an entry or a step is noted in the very transaction that makes it, whoever makes it, an undo as well.
 * To be called outside any transaction.
 */
export function watchEntries(handle: Sqlite.Database): void {
  if (watched.has(handle)) return;
  handle.exec(`CREATE TEMP TABLE entry_touched
      (is_new INTEGER, register_id INTEGER, place_id INTEGER, entry_id INTEGER, on_day TEXT, content TEXT);
    CREATE TEMP TRIGGER touch_entry_insert AFTER INSERT ON register_entry BEGIN ${touchedRow('new')} END;
    CREATE TEMP TRIGGER touch_entry_update AFTER UPDATE ON register_entry BEGIN ${touchedRow('old')} ${touchedRow('new')} END;
    CREATE TEMP TRIGGER touch_entry_delete AFTER DELETE ON register_entry BEGIN ${touchedRow('old')} END;
    CREATE TEMP TRIGGER touch_step_insert AFTER INSERT ON register_step BEGIN ${touchedStep('new')} END;
    CREATE TEMP TRIGGER touch_step_update AFTER UPDATE ON register_step BEGIN ${touchedStep('old')} ${touchedStep('new')} END;
    CREATE TEMP TRIGGER touch_step_delete AFTER DELETE ON register_step BEGIN ${touchedStep('old')} END;`);
  watched.add(handle);
}

const TouchedRows = z.array(
  z.tuple([z.number(), z.number(), PlaceId, z.number(), Day, z.string().nullable()]).transform(
    ([isNew, registerId, place, id, on, content]): Touched => ({
      ...{ registerId, place, id, on, isNew: isNew === 1 },
      values: content === null ? null : valuesIn(content),
    }),
  ),
);

/** What was touched since the last call. */
export function takeTouched(handle: Sqlite.Database): Touched[] {
  const sql = 'SELECT is_new, register_id, place_id, entry_id, on_day, content FROM entry_touched';
  const touched = TouchedRows.parse(preparedRaw(handle, sql).all());
  if (touched.length > 0) prepared(handle, 'DELETE FROM entry_touched').run();
  return touched;
}

const Places = z.array(z.tuple([PlaceId])).transform((rows) => rows.map(([place]) => place));

/** Where the register has entries, or gives figures. */
export const placesOfRegister = (handle: Sqlite.Database, registerId: number): PlaceId[] =>
  Places.parse(
    preparedRaw(
      handle,
      'SELECT place_id FROM register_entry WHERE register_id = ? UNION SELECT place_id FROM fed_figure WHERE register_id = ?',
    ).all(registerId, registerId),
  );

const Keys = z.array(z.tuple([z.number(), z.number(), PlaceId]));

/** Element, period and place of every figure that the register gives. */
export const fedKeysOf = (handle: Sqlite.Database, registerId: number) =>
  Keys.parse(
    preparedRaw(handle, 'SELECT element_id, period, place_id FROM fed_figure WHERE register_id = ?').all(registerId),
  );

export const hasEntries = (handle: Sqlite.Database): boolean =>
  preparedRaw(handle, 'SELECT 1 FROM register_entry LIMIT 1').get() !== undefined;

const Until = z.object({ planYear: z.number(), day: Day }).optional();

/** The day up to which the periods that had begun are counted, and the plan year they were counted for. */
export const fedUntil = (handle: Sqlite.Database) =>
  Until.parse(prepared(handle, 'SELECT plan_year AS planYear, day FROM fed_until').get());

export const saveFedUntil = (handle: Sqlite.Database, planYear: number, day: Day): void =>
  void prepared(handle, 'INSERT OR REPLACE INTO fed_until (id, plan_year, day) VALUES (1, ?, ?)').run(planYear, day);

interface LoggedChoice {
  readonly before: string | null;
  readonly after: string;
  readonly reason: string;
  readonly at: string;
}

/** Of an element; the field names the period and the place. */
export const logChoice = (
  handle: Sqlite.Database,
  [element, period, place]: FedKey,
  { before, after, reason, at }: LoggedChoice,
): number =>
  rowWriter(handle, 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at'])([
    'fed-choice',
    element,
    `${periodOfNumber(period)} ${place}`,
    before,
    `${after}: ${reason}`,
    'hand',
    at,
  ]);
