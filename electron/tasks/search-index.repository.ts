import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { cleanText, fold } from '../../shared/text/fold.ts';

/**
 * The words of the plan in use, for this run of the program only (temporary tables): nothing to migrate, back up or
 * repair. Built at the first search; from then on triggers note which tasks a change touches, so that a search first
 * brings just those up to date, also after undo, and a change that is rolled back leaves no note.
 */
const tables = `
CREATE TEMP TABLE search_state (plan_id INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TEMP TABLE search_dirty (task_id INTEGER NOT NULL);
CREATE VIRTUAL TABLE temp.search_task USING fts5 (words, agencies, evidence, exact,
  tokenize = 'unicode61 remove_diacritics 0', content = '', contentless_delete = 1, prefix = '1 2');
CREATE TEMP TABLE search_text (id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX temp.search_text_task ON search_text (task_id);
CREATE VIRTUAL TABLE temp.search_evidence USING fts5 (words,
  tokenize = 'unicode61 remove_diacritics 0', content = '', contentless_delete = 1, prefix = '1 2');
`;

const ofAssignment = (row: string) => `SELECT task_id FROM assignment WHERE id = ${row}.assignment_id`;

/** Per table: the columns that are searched, and the tasks a changed row belongs to. */
const watched: readonly (readonly [table: string, columns: string, tasks: (row: string) => string])[] = [
  ['task', 'plan_id, clause_id, title', (row) => `SELECT ${row}.id`],
  ['clause', 'section_id, label, text', (row) => `SELECT id FROM task WHERE clause_id = ${row}.id`],
  [
    'section',
    'title',
    (row) => `SELECT t.id FROM clause c JOIN task t ON t.clause_id = c.id
      WHERE c.plan_id = ${row}.plan_id AND c.section_id = ${row}.id`,
  ],
  ['assignment', 'task_id, agency_id, note, ended_on', (row) => `SELECT ${row}.task_id`],
  ['agency', 'name, short_name', (row) => `SELECT task_id FROM assignment WHERE agency_id = ${row}.id`],
  ['amendment', 'task_id, kind, effective_on, text', (row) => `SELECT ${row}.task_id`],
  ['result_note', 'assignment_id, text', ofAssignment],
  ['evidence', 'assignment_id, number, title, issuer, file_name', ofAssignment],
];

function install(handle: Sqlite.Database): void {
  handle.exec(tables);
  for (const [table, columns, tasks] of watched) {
    const note = (row: string) => `INSERT INTO search_dirty ${tasks(row)};`;
    const trigger = (name: string, event: string, body: string) =>
      handle.exec(`CREATE TEMP TRIGGER search_${table}_${name} AFTER ${event} ON ${table} BEGIN ${body} END`);
    trigger('insert', 'INSERT', note('new'));
    trigger('update', `UPDATE OF ${columns}`, note('old') + note('new'));
    trigger('delete', 'DELETE', note('old'));
  }
}

const isInstalled = (handle: Sqlite.Database): boolean =>
  handle.prepare("SELECT 1 FROM sqlite_temp_schema WHERE name = 'search_state'").get() !== undefined;

/** Inside a transaction. Another plan, or another day (amendments begin to hold), starts the index anew. */
export function refreshIndex(handle: Sqlite.Database, planId: number, today: Day): void {
  if (!isInstalled(handle)) install(handle);
  if (handle.prepare('SELECT 1 FROM search_state WHERE plan_id = ? AND day = ?').get(planId, today) === undefined) {
    startAnew(handle, planId, today);
  }
  if (handle.prepare('SELECT 1 FROM search_dirty').get() === undefined) return;
  forgetDirty(handle);
  writeDirty(handle, planId, today);
  handle.exec('DELETE FROM search_dirty');
}

function startAnew(handle: Sqlite.Database, planId: number, today: Day): void {
  for (const table of ['search_state', 'search_dirty', 'search_text']) handle.exec(`DELETE FROM ${table}`);
  for (const table of ['search_task', 'search_evidence']) {
    handle.exec(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
  }
  handle.prepare('INSERT INTO search_state (plan_id, day) VALUES (?, ?)').run(planId, today);
  handle.prepare('INSERT INTO search_dirty SELECT id FROM task WHERE plan_id = ?').run(planId);
}

const dirty = '(SELECT task_id FROM search_dirty)';

function forgetDirty(handle: Sqlite.Database): void {
  handle.exec(`
    DELETE FROM search_task WHERE rowid IN ${dirty};
    DELETE FROM search_evidence WHERE rowid IN (SELECT id FROM search_text WHERE task_id IN ${dirty});
    DELETE FROM search_text WHERE task_id IN ${dirty}`);
}

const Words = z.object({ id: z.number(), words: z.string() });
const Texts = z.array(z.object({ id: z.number(), text: z.string() }));

/** Both wordings of a superseded clause can be found: the plan's own and the one that holds. */
const wordsOfDirty = `
SELECT t.id, concat_ws(' ', c.label, s.title, t.title, c.text,
    (SELECT m.text FROM amendment m WHERE m.task_id = t.id AND m.kind = 'supersede' AND m.effective_on <= $today
     ORDER BY m.effective_on DESC, m.id DESC LIMIT 1)) AS words
FROM task t JOIN clause c ON c.id = t.clause_id LEFT JOIN section s ON s.id = c.section_id
WHERE t.id IN ${dirty} AND t.plan_id = $plan`;
const agenciesOfDirty = `
SELECT x.task_id AS id, a.name || ' ' || a.short_name AS text FROM assignment x JOIN agency a ON a.id = x.agency_id
WHERE x.task_id IN ${dirty} AND (x.ended_on IS NULL OR x.ended_on > $today)`;
/** Newest result first, then papers, then notes: so they are shown. */
const evidenceOfDirty = `
SELECT x.task_id AS id, r.text FROM assignment x JOIN result_note r ON r.assignment_id = x.id WHERE x.task_id IN ${dirty}
UNION ALL SELECT x.task_id, concat_ws(' · ', nullif(e.number, ''), e.title, nullif(e.issuer, ''), e.file_name)
  FROM assignment x JOIN evidence e ON e.assignment_id = x.id WHERE x.task_id IN ${dirty}
UNION ALL SELECT x.task_id, x.note FROM assignment x WHERE x.task_id IN ${dirty} AND x.note <> ''`;

function writeDirty(handle: Sqlite.Database, plan: number, today: Day): void {
  const tasks = z.array(Words).parse(handle.prepare(wordsOfDirty).all({ plan, today }));
  const agencies = byTask(Texts.parse(handle.prepare(agenciesOfDirty).all({ today })));
  const evidence = byTask(Texts.parse(handle.prepare(evidenceOfDirty).all()));
  const task = handle.prepare(
    'INSERT INTO search_task (rowid, words, agencies, evidence, exact) VALUES (?, ?, ?, ?, ?)',
  );
  const text = handle.prepare('INSERT INTO search_text (task_id, text) VALUES (?, ?)');
  const search = handle.prepare('INSERT INTO search_evidence (rowid, words) VALUES (?, ?)');
  for (const { id, words } of tasks) {
    const bodies = agencies(id).join(' ');
    const texts = evidence(id);
    const all = [words, bodies, ...texts].join(' ');
    task.run(id, fold(words), fold(bodies), fold(texts.join(' ')), cleanText(all).toLowerCase());
    for (const one of texts) search.run(text.run(id, one).lastInsertRowid, fold(one));
  }
}

/** The same text with many assignments (a note to a selection) is one. */
function byTask(rows: z.infer<typeof Texts>): (id: number) => readonly string[] {
  const grouped = new Map<number, Set<string>>();
  for (const { id, text } of rows) {
    const texts = grouped.get(id);
    if (texts === undefined) grouped.set(id, new Set([text]));
    else texts.add(text);
  }
  return (id) => [...(grouped.get(id) ?? [])];
}
