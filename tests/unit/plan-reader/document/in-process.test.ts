import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openReaders, readLimits } from '../../../../electron/imports/read-in-process.ts';
import { documentBytes, paragraph } from '../../../builders/document-bytes.ts';
import { childOf } from '../../imports/workbook/start-child.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'document-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, bytes: Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const reader = '../../../../electron/reader.ts';
/** Far above the product's own, so that a slow or busy machine changes no answer. */
const patience = { ...readLimits, cpuMilliseconds: 60_000, wallMilliseconds: 120_000 };
const read = (script: string, file: string, limits = patience) =>
  openReaders(childOf(script).start, 0).readDocument(file, limits);

test('a document is read in a process of its own', async () => {
  const file = fileOf('ke hoach.docx', documentBytes({ body: paragraph('Kế hoạch') }));
  expect(await read(reader, file)).toEqual({ ok: true, lines: ['Kế hoạch'] });
});

test.each([
  ['no such file', () => path.join(folder, 'absent.docx'), 'missing'],
  ['a folder', () => folder, 'not-a-document'],
  ['a refusal from inside', () => fileOf('cu.docx', Buffer.from('%PDF-1.4')), 'pdf'],
])('%s', async (_, file, reason) => {
  expect(await read(reader, file())).toEqual({ ok: false, refusal: { reason } });
});

test('a process that answers with a workbook, or never, is not believed and not waited for', async () => {
  const file = fileOf('any.docx', documentBytes({ body: paragraph('a') }));
  expect(await read('children/lying.ts', file)).toEqual({ ok: false, refusal: { reason: 'crashed' } });
  expect(await read('children/endless.ts', file, { ...patience, wallMilliseconds: 1_500 })).toEqual({
    ok: false,
    refusal: { reason: 'timeout' },
  });
});
