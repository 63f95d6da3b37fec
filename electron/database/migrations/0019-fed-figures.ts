import type Sqlite from 'better-sqlite3';
import type { Migration } from '../migrate.ts';

/**
 * Figures that registers count. `fed_figure` says what a register gives for a figure, `fed_choice` which of it and the
 * district's own report holds where the officer has decided, with both as they were then. `fed_until` is the day up to
 * which periods that have begun are counted, and the plan year they were counted for.
 */
const changes = `
ALTER TABLE value_source ADD COLUMN register_id INTEGER REFERENCES register (id)
  CHECK ((kind = 'register') = (register_id IS NOT NULL));
CREATE TABLE fed_figure (
  element_id INTEGER NOT NULL REFERENCES data_element (id), period INTEGER NOT NULL REFERENCES period (id),
  place_id INTEGER NOT NULL REFERENCES place (id), register_id INTEGER NOT NULL REFERENCES register (id),
  value INTEGER NOT NULL, PRIMARY KEY (element_id, period, place_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX fed_figure_period ON fed_figure (period, place_id);
CREATE INDEX fed_figure_register ON fed_figure (register_id);
CREATE TABLE fed_choice (
  element_id INTEGER NOT NULL REFERENCES data_element (id), period INTEGER NOT NULL REFERENCES period (id),
  place_id INTEGER NOT NULL REFERENCES place (id), holds TEXT NOT NULL CHECK (holds IN ('register', 'report')),
  fed INTEGER NOT NULL, reported TEXT NOT NULL CHECK (json_valid(reported)),
  reason TEXT NOT NULL CHECK (reason <> ''), at TEXT NOT NULL, PRIMARY KEY (element_id, period, place_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE fed_until (
  id INTEGER PRIMARY KEY CHECK (id = 1), plan_year INTEGER NOT NULL, day TEXT NOT NULL CHECK (day IS date(day))
) STRICT;
`;

export const fedFigures: Migration = {
  version: 19,
  name: 'fed-figures',
  up: (db) => {
    withRegistersAmongSources(db);
    db.exec(changes);
  },
};

const kinds = "'file', 'hand', 'undo'";

/**
 * SQLite changes a CHECK only with its table (sqlite.org/lang_altertable.html#otheralter): it is made again as it stands, and with
 * it the index and the triggers that guard its history.
 */
function withRegistersAmongSources(db: Sqlite.Database): void {
  const made = String(
    db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'value_source'").pluck().get(),
  );
  const besides = db
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND tbl_name = 'value_source' AND sql IS NOT NULL",
    )
    .pluck()
    .all();
  if (!made.includes(kinds)) throw new Error('the table of sources is not the one expected');
  db.exec(
    made
      .replace(/^CREATE TABLE "?value_source"?/, 'CREATE TABLE value_source_again')
      .replace(kinds, `${kinds}, 'register'`),
  );
  db.exec(
    `INSERT INTO value_source_again SELECT * FROM value_source; DROP TABLE value_source;
     ALTER TABLE value_source_again RENAME TO value_source`,
  );
  for (const sql of besides) db.exec(String(sql));
}
