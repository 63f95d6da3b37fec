import type Sqlite from 'better-sqlite3';

/**
 * The words of the entries, for this run of the program only (a temporary table): nothing to migrate, back up or repair.
 * Built at the first search; from then on triggers keep it, and a change that is rolled back is gone from it too.
 */
const index = `
CREATE VIRTUAL TABLE temp.register_search USING fts5 (words,
  tokenize = 'unicode61 remove_diacritics 0', content = '', contentless_delete = 1, prefix = '1 2');
INSERT INTO register_search (rowid, words) SELECT id, words FROM register_entry;
CREATE TEMP TRIGGER register_search_insert AFTER INSERT ON register_entry
  BEGIN INSERT INTO register_search (rowid, words) VALUES (new.id, new.words); END;
CREATE TEMP TRIGGER register_search_delete AFTER DELETE ON register_entry
  BEGIN DELETE FROM register_search WHERE rowid = old.id; END;
CREATE TEMP TRIGGER register_search_update AFTER UPDATE OF words ON register_entry
  BEGIN DELETE FROM register_search WHERE rowid = old.id;
    INSERT INTO register_search (rowid, words) VALUES (new.id, new.words); END;
`;

/** Before the first search of this run. */
export function readySearch(handle: Sqlite.Database): void {
  const isReady = handle.prepare("SELECT 1 FROM sqlite_temp_schema WHERE name = 'register_search'").get();
  if (isReady === undefined) handle.exec(index);
}
