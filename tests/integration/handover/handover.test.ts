import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { connect } from '../../../electron/database/open.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { day, theAssignment } from '../../builders/tasks-of.ts';
import { keptFile, sealed, theDesk } from '../reports/signing-desk.ts';

/** An app with a printer, and two pieces of evidence with files. */
async function anOffice() {
  const app = anApp({ host: { printPage: () => aPrint([2]) } });
  const stick = aFolder();
  const { id } = await theAssignment(app.api, 'IV.6-1');
  for (const name of ['ke hoach.pdf', 'bao cao.pdf']) {
    const file = path.join(stick, name);
    writeFileSync(file, `nội dung của ${name}`);
    await app.api.tasks.addEvidence({
      assignments: [id],
      number: '1/KH',
      issuedOn: day('2023-01-09'),
      title: name,
      issuer: 'Sở Y tế',
      file,
    });
  }
  const originals = path.join(app.dataFolder, 'tep-goc');
  const kept = (name: string) => path.join(originals, `${sha256(`nội dung của ${name}`)}.pdf`);
  return { ...app, kept, out: aFolder() };
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

async function entriesOf(file: string): Promise<Map<string, Buffer>> {
  const archive = await fromBufferPromise(readFileSync(file), { lazyEntries: true });
  const entries = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(Buffer.from(piece));
    entries.set(entry.fileName, Buffer.concat(pieces));
  }
  return entries;
}

test('one archive holds the data as it is, the files, the list twice and how to open it', async () => {
  const { api, dataFolder, kept, out } = await anOffice();
  const made = await api.handover.write({ folder: out });
  expect(made).toMatchObject({ fileName: 'ban-giao_2023-01-18.zip', files: 2, missing: [] });
  expect(made.bytes).toBe(readFileSync(made.path).length);
  const entries = await entriesOf(made.path);
  expect([...entries.keys()].sort()).toEqual(
    [
      'LAI-XEM.txt',
      'danh-muc-ban-giao.pdf',
      'danh-muc-ban-giao.xlsx',
      'du-lieu/so-dieu-phoi.sqlite',
      ...['ke hoach.pdf', 'bao cao.pdf'].map((name) => `du-lieu/tep-goc/${path.basename(kept(name))}`),
    ].sort(),
  );
  for (const [name, bytes] of entries) {
    const [, hash] = /tep-goc\/([0-9a-f]{64})/.exec(name) ?? [];
    if (hash !== undefined) expect(sha256(bytes)).toBe(hash);
  }
  expect(entries.get('LAI-XEM.txt')?.toString()).toContain('Cách mở trên máy mới');
  expect(readdirSync(dataFolder).filter((name) => name.endsWith('.tam'))).toEqual([]);
  expect(readdirSync(out)).toEqual([made.fileName]);
});

test('what was printed for signature goes along, with the scan of its signed page', async () => {
  const app = theDesk();
  const scan = path.join(aFolder(), 'trang ky.pdf');
  writeFileSync(scan, 'bản quét');
  const { id } = await sealed(app);
  await app.api.reportLife.addScan({ report: id, scan });
  const print = readFileSync(keptFile(app));
  const { path: file } = await app.api.handover.write({ folder: aFolder() });
  const entries = await entriesOf(file);
  expect(entries.get(`du-lieu/ho-so/${sha256(print)}.pdf`)).toEqual(print);
  expect(entries.get(`du-lieu/tep-goc/${sha256('bản quét')}.pdf`)?.toString()).toBe('bản quét');
});

test('the copy opens as a data folder of its own, with the same tasks, evidence and list', async () => {
  const { api, out } = await anOffice();
  const { path: file } = await api.handover.write({ folder: out });
  const next = aFolder();
  const database = (await entriesOf(file)).get('du-lieu/so-dieu-phoi.sqlite');
  if (database === undefined) throw new Error('no database in the pack');
  writeFileSync(path.join(next, 'so-dieu-phoi.sqlite'), database);
  const copy = connect(path.join(next, 'so-dieu-phoi.sqlite'), { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  copy.close();
  const successor = anApp({ dataFolder: next });
  expect(await successor.api.tasks.list({})).toEqual(await api.tasks.list({}));
});

test('a file that is gone, and one that is no longer what it was, are named and stop nothing', async () => {
  const { api, kept, out } = await anOffice();
  rmSync(kept('ke hoach.pdf'));
  writeFileSync(kept('bao cao.pdf'), 'bị ghi đè');
  const made = await api.handover.write({ folder: out });
  expect(made.files).toBe(0);
  expect(made.missing).toEqual(['ke hoach.pdf', 'bao cao.pdf (tệp bị hỏng)']);
  const readMe = (await entriesOf(made.path)).get('LAI-XEM.txt')?.toString() ?? '';
  expect(readMe).toContain('- ke hoach.pdf');
  expect(readMe).toContain('- bao cao.pdf (tệp bị hỏng)');
});

test('a second pack stands beside the first; a missing folder is refused, a failed print leaves nothing', async () => {
  const { api, call, out } = await anOffice();
  await api.handover.write({ folder: out });
  expect((await api.handover.write({ folder: out })).fileName).toBe('ban-giao_2023-01-18_2.zip');
  expect(await call('handover.write', { folder: path.join(out, 'usb') })).toMatchObject({
    error: { code: 'folder-unusable', reason: 'missing' },
  });
  const broken = anApp();
  const empty = aFolder();
  expect(await broken.call('handover.write', { folder: empty })).toMatchObject({ error: { code: 'print-failed' } });
  expect(readdirSync(empty)).toEqual([]);
  expect(readdirSync(broken.dataFolder).filter((name) => name.endsWith('.tam'))).toEqual([]);
});
