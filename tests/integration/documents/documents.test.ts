import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../electron/database/migrate.ts';
import { officialDocuments } from '../../../electron/database/migrations/0015-official-documents.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { DocumentId } from '../../../shared/ids.ts';
import { aDocument } from '../../builders/a-document.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { docxText } from '../../builders/docx-text.ts';

const historyIn = (dataFolder: string) => {
  const db = new Sqlite(path.join(dataFolder, 'so-dieu-phoi.sqlite'), { readonly: true });
  onTestFinished(() => void db.close());
  return db
    .prepare("SELECT field, before, after, source FROM change_log WHERE entity = 'official-document' ORDER BY id")
    .all();
};

describe('a document of the office', () => {
  test('is kept as it was written, changed, taken back step by step, and its history stays', async () => {
    const { api, dataFolder } = anApp();
    const draft = aDocument('proposal');
    const { id } = await api.documents.save({ document: null, draft });
    expect(await api.documents.get({ document: id })).toEqual(draft);
    expect(await api.documents.save({ document: id, draft })).toEqual({ id, changed: 0 });
    await api.documents.save({ document: id, draft: { ...draft, subject: 'Khác', bases: [] } });
    expect(await api.documents.list({})).toMatchObject([{ id, type: 'proposal', subject: 'Khác' }]);
    await api.documents.remove({ document: id });
    expect(await api.documents.list({})).toEqual([]);
    await api.undo.last({});
    await api.undo.last({});
    expect(await api.documents.get({ document: id })).toEqual(draft);
    await api.undo.last({});
    expect(await api.documents.list({})).toEqual([]);
    expect(historyIn(dataFolder)).toMatchObject([
      { field: 'document', before: null, after: draft.subject, source: 'hand' },
      { field: 'subject', before: draft.subject, after: 'Khác' },
      { field: 'bases', before: draft.bases.join('\n'), after: '' },
      { field: 'document', before: 'Khác', after: null },
      { source: 'undo' },
      { source: 'undo' },
      { source: 'undo' },
      { source: 'undo' },
    ]);
  });

  test('becomes a Word file under a name of its own; nothing is written over', async () => {
    const { api } = anApp({ today: '2023-02-10' });
    const folder = aFolder();
    const { id } = await api.documents.save({ document: null, draft: aDocument('notice') });
    const write = (isDraft: boolean) => api.documents.write({ document: id, isDraft, format: 'docx', folder });
    const [draft, clean, again] = [await write(true), await write(false), await write(false)];
    expect([draft, clean, again].map(({ fileName }) => fileName)).toEqual([
      `thong-bao_du-thao_${id}_2023-02-10.docx`,
      `thong-bao_${id}_2023-02-10.docx`,
      expect.stringMatching(/^thong-bao_.*2023-02-10.*\.docx$/),
    ]);
    expect(again.path).not.toBe(clean.path);
    const text = await docxText(readFileSync(draft.path));
    expect(text).toContain('DỰ THẢO');
    expect(text).toContain('thực hiện./.');
    expect(await docxText(readFileSync(clean.path))).not.toContain('DỰ THẢO');
  });

  test('nothing is stored of a document without text, nor found under an unknown number', async () => {
    const { api, call } = anApp();
    const reply = await call('documents.save', { document: null, draft: { ...aDocument('notice'), body: '  ' } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await api.documents.list({})).toEqual([]);
    await expect(api.documents.get({ document: DocumentId.parse(9) })).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('that cannot be printed says so and leaves no file', async () => {
    const { api } = anApp();
    const { id } = await api.documents.save({ document: null, draft: aDocument('notice') });
    const write = api.documents.write({ document: id, isDraft: false, format: 'pdf', folder: aFolder() });
    await expect(write).rejects.toMatchObject({ error: { code: 'print-failed' } });
  });
});

test('an older database gets a place for documents and keeps what it had', () => {
  const db = connect(':memory:');
  onTestFinished(() => void db.close());
  migrate(
    db,
    migrations.filter(({ version }) => version <= 9),
    () => undefined,
  );
  db.exec("INSERT INTO letter_template (kind, subject, body) VALUES ('thanks', 'a', 'b')");
  migrate(db, [officialDocuments], () => undefined);
  expect(db.prepare('SELECT subject FROM letter_template').pluck().all()).toEqual(['a']);
  const insert = db.prepare(
    "INSERT INTO official_document (type, subject, draft, made_at, changed_at) VALUES (?, 'a', ?, 't', 't')",
  );
  expect(insert.run('notice', '{}').changes).toBe(1);
  expect(() => insert.run('decision', '{}')).toThrow('CHECK');
  expect(() => insert.run('notice', '{')).toThrow('CHECK');
});
