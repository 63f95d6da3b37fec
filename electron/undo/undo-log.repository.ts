import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { prepared, preparedRaw } from '../database/prepared.ts';

/** Tables whose changes an officer can take back. They are written inside `inOneStep` only. */
const tables = [
  'plan',
  'plan_choice',
  'plan_line',
  'legal_basis',
  'section',
  'clause',
  'task',
  'amendment',
  'assignment',
  'result_note',
  'evidence',
  'saved_filter',
  'agency',
  'regime',
  'request',
  'obligation',
  'obligation_change',
  'receipt',
  'holiday',
  'target',
  'indicator',
  'data_element',
  'data_element_level',
  'validation_rule',
  'form',
  'form_period_kind',
  'form_element',
  'element_mapping',
  'loaded_set',
  'place',
  'place_alias',
  'place_change',
  'place_successor',
  'agency_successor',
  'import_layout',
  'report_outline',
  'report_text',
  'official_document',
  'register',
  'register_entry',
  'register_step',
  'register_import',
  'register_import_entry',
  'register_layout',
  'register_evidence',
  'fed_choice',
  'scoring_sheet',
  'commune_score',
  'inspection_rule',
] as const;

const Columns = z.array(z.object({ name: z.string(), pk: z.number() }));
type Columns = z.infer<typeof Columns>;

/**
 * For this run of the program only: every change of a row writes the statement that takes it back into a temporary
 * table, in the very transaction that makes the change (sqlite.org/undoredo.html).
 */
export function installUndoLog(handle: Sqlite.Database): void {
  handle.exec('CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, sql TEXT NOT NULL)');
  for (const table of tables) {
    const columns = Columns.parse(handle.pragma(`table_info(${table})`));
    for (const [verb, sql] of inverses(table, columns)) handle.exec(trigger(table, verb, sql));
  }
}

const trigger = (table: string, verb: string, sql: string): string =>
  `CREATE TEMP TRIGGER undo_${table}_${verb.toLowerCase()} AFTER ${verb} ON ${table}
   BEGIN INSERT INTO undo_log (sql) VALUES (${sql}); END`;

/** SQL expressions that build the inverse statement from the row's old or new values. */
function inverses(table: string, columns: Columns): [verb: string, sql: string][] {
  const names = columns.map(({ name }) => name);
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  const assigned = (row: 'old' | 'new', some: readonly string[], separator: string) =>
    some.map((name) => `'${name} = ' || quote(${row}.${name})`).join(` || '${separator}' || `);
  const values = names.map((name) => `quote(old.${name})`).join(" || ', ' || ");
  return [
    ['INSERT', `'DELETE FROM ${table} WHERE ' || ${assigned('new', keys, ' AND ')}`],
    [
      'UPDATE',
      `'UPDATE ${table} SET ' || ${assigned('old', names, ', ')} || ' WHERE ' || ${assigned('new', keys, ' AND ')}`,
    ],
    ['DELETE', `'INSERT INTO ${table} (${names.join(', ')}) VALUES (' || ${values} || ')'`],
  ];
}

/** The statements recorded since the last call, newest first; the log is empty afterwards. */
export function takeRecorded(handle: Sqlite.Database): string[] {
  const recorded = Recorded.parse(preparedRaw(handle, 'SELECT sql FROM undo_log ORDER BY seq DESC').all());
  if (recorded.length > 0) prepared(handle, 'DELETE FROM undo_log').run();
  return recorded;
}

const Recorded = z.array(z.tuple([z.string()]).transform(([sql]) => sql));

export function runStatements(handle: Sqlite.Database, statements: readonly string[]): void {
  for (const sql of statements) handle.exec(sql);
}

export const lastLogged = (handle: Sqlite.Database): number =>
  Number(preparedRaw(handle, 'SELECT ifnull(max(id), 0) FROM change_log').get());

/** History keeps what was taken back and adds that it was: the entries of the step once more, the other way round. */
export function logInverse(handle: Sqlite.Database, range: { after: number; to: number }, at: string): void {
  handle
    .prepare(
      `INSERT INTO change_log (entity, entity_id, field, before, after, source, at)
       SELECT entity, entity_id, field, after, before, 'undo', ? FROM change_log WHERE id > ? AND id <= ? ORDER BY id DESC`,
    )
    .run(at, range.after, range.to);
}
