import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../electron/files/write-whole.ts';
import { fillWorkbook } from '../../../scripts/demo/fill-workbook.mjs';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aStick, january } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const quarter = PeriodCode.parse('2023-Q1');
const february = PeriodCode.parse('2023-M02');

/** An app whose printer gives one page, and keeps what it was given. */
function aPrinter(today = '2023-03-20') {
  const pages: string[] = [];
  const app = anApp({
    today,
    host: {
      printPage: async (html) => {
        pages.push(html);
        return aPrint([1]);
      },
    },
  });
  return { ...app, pages };
}

async function theDistricts({ api }: Pick<ReturnType<typeof aPrinter>, 'api'>) {
  const places = await api.places.list({ on: Day.parse('2023-03-14') });
  return places.filter(({ level }) => level === 'district');
}

describe('all forms of a period for one district', () => {
  test('stand in a folder of its own with a blank receipt; each is what was hashed, and each form knows itself', async () => {
    const app = aPrinter();
    const [district] = await theDistricts(app);
    if (!district) throw new Error('a district');
    const stick = aFolder();
    const written = await app.api.outgoing.write({ period: quarter, district: district.id, folder: stick });
    expect(path.dirname(written.folder)).toBe(stick);
    expect(path.basename(written.folder)).toMatch(/^[A-Za-z0-9-]+$/);
    expect(written.files.map(({ kind }) => kind)).toEqual(['form', 'form', 'receipt']);
    for (const { path: file, sha256, bytes } of written.files) {
      expect([sha256Of(readFileSync(file)), readFileSync(file).length]).toEqual([sha256, bytes]);
    }
    expect(readdirSync(written.folder).sort()).toEqual(written.files.map(({ fileName }) => fileName).sort());
    expect(app.pages.at(-1)).toContain('BM02');
    expect(app.pages.at(-1)).toContain(district.name);
    for (const { path: file } of written.files.filter(({ kind }) => kind === 'form')) {
      expect(await app.api.imports.inspect({ file })).toMatchObject({ place: district.code, period: quarter });
    }
  });

  test('written again: the same forms are not doubled, and a file a clerk has filled in stays as it is', async () => {
    const app = aPrinter();
    const [district] = await theDistricts(app);
    if (!district) throw new Error('a district');
    const stick = aFolder();
    const input = { period: january, district: district.id, folder: stick };
    const first = await app.api.outgoing.write(input);
    const [form] = first.files;
    if (!form) throw new Error('a form');
    const again = await app.api.outgoing.write(input);
    expect(again.files[0]).toEqual(form);
    await fillWorkbook(form.path, form.path, 4);
    const filled = readFileSync(form.path);
    const third = await app.api.outgoing.write(input);
    expect(third.files[0]?.fileName).toMatch(/_2\.xlsx$/);
    expect(third.files[0]?.sha256).toBe(form.sha256);
    expect(readFileSync(form.path).equals(filled)).toBe(true);
  });

  test('a file that bears the name of the folder stays, the folder gets a number', async () => {
    const app = aPrinter();
    const [district] = await theDistricts(app);
    if (!district) throw new Error('a district');
    const [stick, other] = [aFolder(), aFolder()];
    const { folder } = await app.api.outgoing.write({ period: january, district: district.id, folder: other });
    const name = path.basename(folder);
    writeFileSync(path.join(stick, name), 'x');
    const written = await app.api.outgoing.write({ period: january, district: district.id, folder: stick });
    expect(path.basename(written.folder)).toBe(`${name}_2`);
    expect(readFileSync(path.join(stick, name), 'utf8')).toBe('x');
  });

  test('what cannot be made or written is said, and leaves nothing', async () => {
    const app = anApp({ today: '2023-03-20' });
    const [district] = await theDistricts(app);
    if (!district) throw new Error('a district');
    const stick = aFolder();
    const ask = (more: object) =>
      app.call('outgoing.write', { period: january, district: district.id, folder: stick, ...more });
    expect(await ask({})).toMatchObject({ error: { code: 'print-failed' } });
    expect(await ask({ folder: path.join(stick, 'gone') })).toMatchObject({
      error: { code: 'folder-unusable', reason: 'missing' },
    });
    expect(await ask({ district: 99_999 })).toMatchObject({ error: { code: 'not-found', entity: 'place' } });
    expect(await ask({ period: '2024-M01' })).toMatchObject({ error: { code: 'form-not-for-period' } });
    expect(readdirSync(stick)).toEqual([]);
  });
});

describe('figures of the period before', () => {
  test('stand on sheets to look at, and are never read as figures of this one', async () => {
    const app = aPrinter();
    const { folder } = await aStick(app);
    const [file] = (await app.api.imports.scan({ folder })).files;
    if (!file?.sha256 || !file.recognised) throw new Error('a file');
    await app.api.imports.apply({
      files: [{ path: file.path, sha256: file.sha256 }],
      receivedOn: Day.parse('2023-01-17'),
    });
    const out = aFolder();
    mkdirSync(path.join(out, 'nop'));
    const { files } = await app.api.outgoing.write({
      period: february,
      district: file.recognised.placeId,
      folder: out,
    });
    const [form] = files;
    if (!form) throw new Error('a form');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(form.path);
    const last = workbook.getWorksheet('Kỳ trước - Biểu xã');
    expect(last?.getCell('A2').text).toContain('Tháng 1 năm 2023');
    const shown = last?.getRow(6).getCell(2).value;
    const stored = await app.api.forms.figures({
      form: file.recognised.form,
      district: file.recognised.placeId,
      period: january,
    });
    expect(stored.map(({ value }) => value)).toContain(shown);
    expect(last?.getRow(6).getCell(2).protection?.locked).not.toBe(false);

    expect(await app.api.imports.inspect({ file: form.path })).toMatchObject({
      outcome: 'refuse',
      reason: 'no-figures',
    });
    await fillWorkbook(form.path, path.join(out, 'nop', 'nop.xlsx'), 9);
    const [returned] = (await app.api.imports.scan({ folder: path.join(out, 'nop') })).files;
    expect(returned).toMatchObject({ outcome: 'new', notes: [], recognised: { period: february } });
  });

  test('where nothing is stored there is no such sheet', async () => {
    const app = aPrinter();
    const [district] = await theDistricts(app);
    if (!district) throw new Error('a district');
    const { files } = await app.api.outgoing.write({ period: january, district: district.id, folder: aFolder() });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(files[0]?.path ?? '');
    expect(workbook.worksheets.map(({ name }) => name).filter((name) => name.startsWith('Kỳ trước'))).toEqual([]);
  });
});
