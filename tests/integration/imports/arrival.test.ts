import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { aStick } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';

const receivedOn = Day.parse('2023-01-17');

test('the files are named with size and day before any is read; read one by one they are what a whole scan finds', async () => {
  const app = anApp();
  const { folder, files: paths } = await aStick(app, 2);
  writeFileSync(path.join(folder, 'anh.jpg'), 'x'.repeat(100));
  writeFileSync(path.join(folder, 'loi tat.xlsx.lnk'), 'L');
  writeFileSync(path.join(folder, 'hong.xlsx'), 'PK');
  const { files } = await app.api.imports.list({ folder });
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(
    ['anh.jpg', 'hong.xlsx', 'loi tat.xlsx.lnk', ...paths.map((file) => path.basename(file))].sort(),
  );
  for (const file of files) expect(file.bytes).toBe(statSync(file.path).size);
  const read = await Promise.all(files.map(({ path: file }) => app.api.imports.read({ path: file })));
  expect(read).toEqual((await app.api.imports.scan({ folder })).files);
  expect(await app.api.imports.receipts({})).toEqual([]);
});

/** Every file with its bytes and the moment of its last change. */
const contentOfStick = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [
      name,
      readFileSync(path.join(folder, name)).toString('base64'),
      statSync(path.join(folder, name)).mtimeMs,
    ]);

test('read and taken in, the stick is as it came, byte for byte', async () => {
  const app = anApp();
  const { folder } = await aStick(app, 2);
  writeFileSync(path.join(folder, 'loi tat.xlsx.lnk'), 'L');
  writeFileSync(path.join(folder, 'hong.xlsx'), 'PK');
  const before = contentOfStick(folder);
  const { files } = await app.api.imports.scan({ folder });
  const given = files.flatMap(({ path: file, sha256, outcome }) =>
    outcome === 'new' && sha256 !== null ? [{ path: file, sha256 }] : [],
  );
  expect((await app.api.imports.apply({ files: given, receivedOn })).receipts).toHaveLength(2);
  expect(contentOfStick(folder)).toEqual(before);
});

test('a stick pulled while it is read: what was read can be taken in, the rest says that it is gone, nothing is stored', async () => {
  const app = anApp();
  const { folder } = await aStick(app, 3);
  const { files } = await app.api.imports.list({ folder });
  const [first, ...others] = files;
  if (!first) throw new Error('a file');
  const read = await app.api.imports.read({ path: first.path });
  rmSync(folder, { recursive: true });
  for (const { path: file } of others) {
    expect(await app.api.imports.read({ path: file })).toMatchObject({
      outcome: 'refused',
      problems: [{ kind: 'unreadable', refusal: { reason: 'missing' } }],
    });
  }
  expect(await app.api.drives.list({ folder })).toMatchObject({ isThere: false });
  expect(await app.api.imports.receipts({})).toEqual([]);
  if (read.sha256 === null) throw new Error('read');
  const { receipts } = await app.api.imports.apply({
    files: [{ path: read.path, sha256: read.sha256 }],
    receivedOn,
  });
  expect(receipts).toHaveLength(1);
});

test('another stick forgets what was read of the one before', async () => {
  const app = anApp();
  const [one, other] = [await aStick(app), await aStick(app)];
  const [file] = (await app.api.imports.list({ folder: one.folder })).files;
  if (!file) throw new Error('a file');
  const { sha256 } = await app.api.imports.read({ path: file.path });
  await app.api.imports.list({ folder: other.folder });
  rmSync(file.path);
  if (sha256 === null) throw new Error('read');
  const { refused } = await app.api.imports.apply({ files: [{ path: file.path, sha256 }], receivedOn });
  expect(refused).toMatchObject([{ problems: [{ kind: 'file-changed' }] }]);
});
