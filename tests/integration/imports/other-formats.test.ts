import { copyFileSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { biffBytes } from '../../builders/biff-bytes.ts';
import { asTcvn3 } from '../../builders/legacy-text.ts';
import { officeSample } from '../../builders/office-sample.ts';

const fixture = (name: string) => path.resolve(import.meta.dirname, '../../fixtures/office', name);
const today = Day.parse('2023-01-17');

async function scanned({ api }: TestApp, folder: string): Promise<Map<string, ScannedFile>> {
  const { files } = await api.imports.scan({ folder });
  return new Map(files.map((file) => [file.fileName, file]));
}

describe('a form of ours that an office program saved again', () => {
  test.each(['bieu-mau.xls', 'bieu-mau.ods'])('%s brings the figures of the .xlsx, cell by cell', async (name) => {
    const app = anApp();
    const folder = aFolder();
    for (const each of ['bieu-mau.xlsx', name]) copyFileSync(fixture(each), path.join(folder, each));
    const files = await scanned(app, folder);
    const [original, saved] = [files.get('bieu-mau.xlsx'), files.get(name)];
    if (!original?.sha256 || !saved?.sha256) throw new Error('not scanned');
    expect(saved).toMatchObject({ outcome: 'new', problems: [], recognised: original.recognised });
    expect(saved.counts).toEqual(original.counts);
    const differences = ({ path, sha256 }: ScannedFile) =>
      sha256 === null ? [] : app.api.imports.preview({ path, sha256 });
    expect(await differences(saved)).toEqual(await differences(original));
    const given = { path: saved.path, sha256: saved.sha256 };
    const { receipts, refused } = await app.api.imports.apply({ files: [given], receivedOn: today });
    expect(refused).toEqual([]);
    expect(receipts).toMatchObject([{ fileName: name, applied: true, counts: original.counts }]);
    expect((await scanned(app, folder)).get('bieu-mau.xlsx')?.outcome).toBe('same');
    const kept = path.join(app.dataFolder, 'tep-goc', `${saved.sha256}${path.extname(name)}`);
    expect(readFileSync(kept)).toEqual(readFileSync(saved.path));
  });
});

describe('files that are no form of ours', () => {
  test('a table in TCVN3 is read, says in what it was written, and is asked back as a form', async () => {
    const app = anApp();
    const folder = aFolder();
    const words = asTcvn3('đơn vị;số buổi tuyên truyền\nxã chiềng ngần;3\nphường quyết thắng;4\n');
    writeBytes(folder, 'bao cao.csv', Buffer.from(words, 'latin1'));
    const file = (await scanned(app, folder)).get('bao cao.csv');
    expect(file).toMatchObject({ outcome: 'ask', problems: [{ kind: 'layout-unknown', sheet: 'CSV' }] });
    expect(file?.text.plainText).toEqual({ encoding: 'tcvn3', confidence: 100, delimiter: ';' });
    expect(file?.text.conversions[0]?.samples).toContainEqual({
      cell: 'A2',
      before: asTcvn3('xã chiềng ngần'),
      after: 'xã chiềng ngần',
    });
  });

  test('one sheet of a form saved as text is told so', async () => {
    const app = anApp();
    const folder = aFolder();
    writeBytes(folder, 'mot trang.csv', '~block 1 BM01;#TT01\n#03646;5\n');
    expect((await scanned(app, folder)).get('mot trang.csv')?.problems).toEqual([{ kind: 'form-as-text' }]);
  });

  test.each([
    ['csv', Buffer.from(asTcvn3('stt;họ và tên;số cccd\n1;a;1\n'), 'latin1')],
    ['csv', Buffer.from(asTcvn3('họ và tên;số;1\n'), 'latin1')],
    ['csv', Buffer.from(asTcvn3('họ và tên;số;1\n'))],
  ])('data on persons are seen in legacy text too, and no sample of them is shown (.%s)', async (ending, bytes) => {
    const app = anApp();
    const folder = aFolder();
    writeBytes(folder, `danh sach.${ending}`, bytes);
    const file = (await scanned(app, folder)).get(`danh sach.${ending}`);
    expect(file?.problems.map(({ kind }) => kind)).toEqual(['personal-columns']);
    expect(file?.text).toEqual({ conversions: [], plainText: null });
    expect(readdirSync(path.join(app.dataFolder, 'tep-goc'))).toEqual([]);
  });

  test('a sheet in old fonts shows before and after', async () => {
    const app = anApp();
    const folder = aFolder();
    writeBytes(folder, 'phong cu.xlsx', await officeSample());
    const { conversions = [] } = (await scanned(app, folder)).get('phong cu.xlsx')?.text ?? {};
    expect(conversions.map(({ column, encoding }) => [column, encoding])).toEqual([
      [1, 'tcvn3'],
      [2, 'tcvn3'],
      [3, 'vni'],
    ]);
  });

  test.each([
    ['an empty .xls', 'a.xls', biffBytes([{ name: 'A', records: [] }]), 'no-rows'],
    ['a web page called .xls', 'a.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'html'],
    ['text with zero bytes', 'a.csv', Buffer.from('a;b\n1;\0\n'), 'not-a-workbook'],
    ['a quote that never ends', 'a.csv', Buffer.from(`a;b\n1;"${'x'.repeat(3_000_000)}`), 'csv'],
    ['a quote that never ends, 50 MB of it', 'a.csv', Buffer.from(`a;b\n1;"${'x'.repeat(50_000_000)}`), 'too-large'],
  ])('%s', async (_, name, bytes, reason) => {
    const app = anApp();
    const folder = aFolder();
    writeBytes(folder, name, bytes);
    expect((await scanned(app, folder)).get(name)?.problems).toMatchObject([
      { kind: 'unreadable', refusal: { reason } },
    ]);
  });
});

test('what could start something is listed and never opened: shortcuts, scripts, autorun, links', async () => {
  const app = anApp();
  const folder = aFolder();
  const names = ['Số liệu.xlsx.lnk', 'autorun.inf', '.an.vbs', 'bao cao.xls.exe', 'chay.bat'];
  for (const name of names) writeBytes(folder, name, 'MZ');
  writeBytes(folder, '.an.xlsx', 'PK');
  symlinkSync(fixture('bieu-mau.xlsx'), path.join(folder, 'lien ket.xlsx'));
  const files = await scanned(app, folder);
  expect([...files.keys()].toSorted()).toEqual([...names, 'lien ket.xlsx'].toSorted());
  for (const file of files.values()) expect(file).toMatchObject({ outcome: 'not-opened', sha256: null, problems: [] });
});
