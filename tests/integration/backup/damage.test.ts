import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openChunk, sealChunk } from '../../../electron/backup/lock.ts';
import { readArchive } from '../../../electron/backup/read-archive.ts';
import { unpack } from '../../../electron/backup/unpack.ts';
import { atOnce } from '../../../electron/backup/work.ts';
import { writeArchive } from '../../../electron/backup/write-archive.ts';
import { dataFolders, makeFolders } from '../../../electron/data-folders.ts';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import { Sha256 } from '../../../shared/ids.ts';
import { anOfficeWithEvidence, fileOf, passphrase } from '../../builders/a-backup.ts';
import { aFolder } from '../../builders/an-app.ts';

async function bothKinds(evidence = 'nội dung') {
  const { api } = await anOfficeWithEvidence({}, evidence);
  const local = fileOf(await api.backup.make({}));
  const outside = fileOf(await api.backup.makeOutside({ folder: aFolder(), passphrase }));
  return { local: readFileSync(local), outside: readFileSync(outside) };
}

/** The reason it was refused for; undefined where it was taken. */
function refusalOf(bytes: Buffer, folder: string): string | undefined {
  const file = path.join(folder, 'thu.sdpluu');
  writeFileSync(file, bytes);
  const target = path.join(folder, 'moi.sqlite');
  try {
    atOnce(unpack(file, passphrase, target, dataFolders(folder)));
    return undefined;
  } catch (cause) {
    expect(existsSync(target)).toBe(false);
    if (cause instanceof AppFailure && cause.error.code === 'backup-refused') return cause.error.reason;
    throw cause;
  }
}

test('cut anywhere or with one bit flipped anywhere, a backup is refused, and nothing of it is left', {
  timeout: 120_000,
}, async () => {
  const { local, outside } = await bothKinds();
  const folder = aFolder();
  makeFolders(dataFolders(folder));
  for (const whole of [local, outside]) {
    const places = fc.integer({ min: 0, max: whole.length - 1 });
    fc.assert(
      fc.property(places, (at) => {
        expect(refusalOf(whole.subarray(0, at), folder)).toMatch(/damaged|not-ours/);
      }),
      { numRuns: 30, examples: [[0], [7], [8], [11], [12], [whole.length - 33], [whole.length - 1]] },
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(refusalOf(flipped, folder)).toMatch(/damaged|not-ours|newer-version/);
      }),
      {
        numRuns: 30,
        examples: [
          [0, 0],
          [12, 1],
          [20, 2],
          [whole.length - 1, 7],
        ],
      },
    );
  }
});

test('forged with a fitting hash, an encrypted backup is refused by its seals: flipped, cut at a chunk, or chunks exchanged', async () => {
  const { outside } = await bothKinds('bốn trang. '.repeat(300_000));
  const folder = aFolder();
  makeFolders(dataFolders(folder));
  const { createHash } = await import('node:crypto');
  const resealed = (body: Buffer) => Buffer.concat([body, createHash('sha256').update(body).digest()]);
  const body = outside.subarray(0, -32);
  const start = 12 + outside.readUInt32BE(8);
  const chunk = 1024 * 1024 + 16;
  const chunks = Array.from({ length: Math.ceil((body.length - start) / chunk) }, (_, at) =>
    body.subarray(start + at * chunk, start + (at + 1) * chunk),
  );
  const head = body.subarray(0, start);
  expect(chunks.length).toBeGreaterThan(2);
  expect(refusalOf(resealed(Buffer.concat([head, ...chunks])), folder)).toBeUndefined();
  const [first = Buffer.alloc(0), second = Buffer.alloc(0), ...rest] = chunks;
  expect(refusalOf(resealed(Buffer.concat([head, second, first, ...rest])), folder)).toBe('wrong-passphrase');
  expect(refusalOf(resealed(Buffer.concat([head, first, ...rest.slice(0, 1), second, ...rest.slice(1)])), folder)).toBe(
    'damaged',
  );
  expect(refusalOf(resealed(Buffer.concat([head, ...chunks.slice(0, -1)])), folder)).toBe('damaged');
  const flipped = Buffer.from(Buffer.concat([head, ...chunks]));
  flipped[start + chunk + 100] = (flipped[start + chunk + 100] ?? 0) ^ 1;
  expect(refusalOf(resealed(flipped), folder)).toBe('damaged');
  const renumbered = Buffer.from(head.toString('latin1').replace('"sequence":2', '"sequence":9'), 'latin1');
  expect(refusalOf(resealed(Buffer.concat([renumbered, ...chunks])), folder)).toBe('wrong-passphrase');
});

test('a whole archive whose database does not say what its manifest says is refused', async () => {
  const { local } = await bothKinds();
  const folder = aFolder();
  makeFolders(dataFolders(folder));
  const [file, forged, database] = ['a.sdpluu', 'b.sdpluu', 'a.sqlite'].map((name) => path.join(folder, name));
  if (file === undefined || forged === undefined || database === undefined) throw new Error('three names');
  writeFileSync(file, local);
  const { manifest } = atOnce(unpack(file, null, database, dataFolders(folder)));
  const header = { format: 1, sequence: 1, madeAt: '2023-01-18', reason: 'request', lock: null } as const;
  const sources = [{ file: database, sha256: manifest.database.sha256 }];
  const other = { ...manifest, content: Sha256.parse('0'.repeat(64)) };
  atOnce(writeArchive(forged, { header, manifest: other, sources, passphrase: null }));
  expect(refusalOf(readFileSync(forged), folder)).toBe('damaged');
});

test('a chunk opens in its place, as the last or not, under its header and with its key alone', () => {
  const [key, head, chunk] = [Buffer.alloc(32, 7), Buffer.from('đầu'), Buffer.from('số liệu')];
  const sealed = sealChunk(key, head, { index: 3, isLast: true }, chunk);
  expect(openChunk(key, head, { index: 3, isLast: true }, sealed)).toEqual(chunk);
  expect(openChunk(key, head, { index: 3, isLast: false }, sealed)).toBeUndefined();
  expect(openChunk(key, head, { index: 2, isLast: true }, sealed)).toBeUndefined();
  expect(openChunk(key, Buffer.from('khác'), { index: 3, isLast: true }, sealed)).toBeUndefined();
  expect(openChunk(Buffer.alloc(32, 8), head, { index: 3, isLast: true }, sealed)).toBeUndefined();
});

test('what stands in front can be read without the passphrase; what is inside cannot', async () => {
  const { outside } = await bothKinds();
  const file = path.join(aFolder(), 'thu.sdpluu');
  writeFileSync(file, outside);
  const nothing = function* () {
    yield 0;
  };
  expect(() => atOnce(readArchive(file, null, nothing))).toThrow('backup-refused');
  expect(outside.includes('"sequence":2')).toBe(true);
  expect(outside.includes('place_successor')).toBe(false);
});
