import { expect, test } from 'vitest';
import { figuresOfImportQueries } from '../../../electron/imports/history.repository.ts';
import { undoQueries } from '../../../electron/imports/undo-import.repository.ts';
import { aContext } from '../../builders/an-app.ts';

test.each([
  ['without statistics', ''],
  ['with statistics', 'ANALYZE'],
])('neither the history of figures nor their sources are read whole, %s', (_name, prepare) => {
  const { handle } = aContext();
  handle.exec(prepare);
  const plan = (sql: string, ...given: unknown[]) =>
    handle
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...given)
      .map((row) => String(Object(row).detail))
      .join('\n');
  const ofImport = [undoQueries.written, figuresOfImportQueries.takenFigures, figuresOfImportQueries.takenCells].map(
    (sql) => plan(sql, 1),
  );
  for (const text of ofImport) {
    expect(text).toMatch(/SEARCH s USING (COVERING )?INDEX value_source_import \(import_id=\?\)/);
    expect(text).toMatch(/SEARCH c USING INDEX value_change_source \(source_id=\?\)/);
    expect(text).not.toMatch(/SCAN/);
  }
  const ofFigure = [plan(undoQueries.last, 1, 2023101, 2), plan(undoQueries.before, 1, 2023101, 2, 9)];
  for (const text of ofFigure) {
    expect(text).toMatch(/SEARCH c USING INDEX value_change_figure \(element_id=\? AND period=\? AND place_id=\?/);
    expect(text).not.toMatch(/SCAN|TEMP B-TREE/);
  }
});
