import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { ReportId } from '../../../shared/ids.ts';
import { aDistrict, number, typed } from '../../builders/a-sheet.ts';
import { firstCellOf } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { code, correct, takeIn, typeIn, withFiles } from '../explain/an-office.ts';
import { keptFolder, printPage, savedBytes, sealed, signing, theDesk } from './signing-desk.ts';

const changesOf = async ({ api }: TestApp, report: ReportId) => (await api.reportLife.read({ report })).changes;

/** One figure of the province for an element in the period. */
const ofProvince = async (app: TestApp, report: ReportId, element: string) =>
  (await changesOf(app, report)).find(({ source }) => source === `element:${element}`);

describe('figures that changed after the signature', () => {
  test('each once, with what was printed, what holds now, and which file or hand changed it', async () => {
    const app = theDesk();
    const folder = await withFiles(app, 1, '2023-01-17');
    const { id } = await sealed(app);
    expect(await changesOf(app, id)).toEqual([]);
    await correct(folder, (workbook) => {
      firstCellOf(workbook, 'TT02').value = Number(firstCellOf(workbook, 'TT02').value) + 7;
    });
    await takeIn(app, folder, '2023-01-18');
    const changes = await changesOf(app, id);
    expect(new Set(changes.map(({ source }) => source)).size).toBe(changes.length);
    const province = changes.find(({ source }) => source === 'element:TT02');
    const [was, now] = [province?.printed, province?.now].map((text) =>
      Number.parseInt(text?.replaceAll('.', '') ?? '', 10),
    );
    expect(Number(now) - Number(was)).toBe(7);
    expect(province).toMatchObject({
      told: null,
      isOpen: true,
      causesInAll: 1,
      subject: { element: 'TT02', place: null },
    });
    expect(province?.causes).toMatchObject([{ kind: 'file', fileName: 'ban sua.xlsx', receivedOn: '2023-01-18' }]);
    expect(changes.every(({ causesInAll }) => causesInAll === 1)).toBe(true);
  });

  test('a file that a signed report rests on can still be taken back, once that is consented to; the report then says so', async () => {
    const app = theDesk();
    await withFiles(app, 1, '2023-01-17');
    const { id, checkCode } = await sealed(app);
    const [receipt] = await app.api.imports.history({});
    if (receipt === undefined) throw new Error('a receipt');
    const undo = (accept: ('kept' | 'prints')[]) =>
      app.api.imports.undo({ id: receipt.id, reason: 'nhập nhầm tệp', accept });
    const { done, plan } = await undo([]);
    expect({ done, prints: plan.prints }).toMatchObject({
      done: false,
      prints: [{ isSealed: true, fileName: expect.stringContaining(checkCode) }],
    });
    expect((await undo(['prints'])).done).toBe(true);
    const changes = await changesOf(app, id);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ causes }) => causes[0]?.kind === 'undo')).toBe(true);
  });

  test('a figure that is again what it was needs no correction', async () => {
    const app = theDesk();
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT02', 4, '');
    const { id } = await sealed(app);
    await typeIn(app, commune, 'TT02', 6, 'sửa');
    expect((await changesOf(app, id)).length).toBeGreaterThan(0);
    expect(await app.call('reportLife.draftCorrection', { report: id })).toMatchObject({ ok: true });
    await typeIn(app, commune, 'TT02', 4, 'sửa lại');
    expect(await changesOf(app, id)).toEqual([]);
  });
});

/** Signed with number 13, on the data as they stand. */
async function signedCorrection(app: TestApp, report: ReportId, number = '13'): Promise<ReportId> {
  const { id } = await app.api.reportLife.draftCorrection({ report });
  await app.api.reportLife.submit({ report: id });
  await app.api.reportLife.sign({ report: id, ...signing, number, toldOf: 0 });
  return id;
}

describe('báo cáo đính chính', () => {
  async function aCorrectedReport() {
    const shown: string[] = [];
    const show = async (html: string) => String(shown.push(html));
    const app = anApp({ today: '2023-01-18', host: { printPage, showPage: show } });
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT02', 4, '');
    const { id } = await sealed(app);
    await typeIn(app, commune, 'TT02', 6, 'Đơn vị rà soát lại');
    const page = async (report: ReportId) => {
      await app.api.reportLife.preview({ report });
      return (shown.at(-1) ?? '').replaceAll('\u00A0', ' ');
    };
    return { app, commune, id, page };
  }

  test('names the report, what it said, what holds and why, in the layout of a report, and lives as one', async () => {
    const { app, id, page } = await aCorrectedReport();
    const row = await app.api.reportLife.draftCorrection({ report: id });
    expect(row).toMatchObject({ kind: 'correction', corrects: id, state: 'draft' });
    const html = await page(row.id);
    expect(html).toContain('Đính chính số liệu tại Báo cáo số 12/BC-SLĐTBXH ngày 18 tháng 01 năm 2023');
    for (const part of [
      'DỰ THẢO',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kính gửi:',
      'Nơi nhận:',
      'Đơn vị rà soát lại',
    ])
      expect(html).toContain(part);
    expect(html).toMatch(/data-source="element:TT02"[^>]*>6/);
    expect(await app.api.reportLife.submit({ report: row.id })).toMatchObject({ state: 'submitted' });
    expect(await page(row.id)).not.toContain('DỰ THẢO');
    expect(await app.api.reportLife.sign({ report: row.id, ...signing, number: '13', toldOf: 0 })).toMatchObject({
      state: 'sealed',
      number: '13/BC-SLĐTBXH',
      title: 'Đính chính Báo cáo số 12/BC-SLĐTBXH (tháng 1 năm 2023)',
    });
  });

  test('once signed, what it told is no longer open; the next one goes on from there', async () => {
    const { app, commune, id, page } = await aCorrectedReport();
    const first = await signedCorrection(app, id);
    expect((await changesOf(app, id)).map(({ isOpen }) => isOpen)).not.toContain(true);
    expect(await app.call('reportLife.draftCorrection', { report: id })).toMatchObject({
      error: { code: 'report-step-refused', reason: 'nothing-changed' },
    });
    await typeIn(app, commune, 'TT02', 9, 'sửa lần hai');
    expect(await ofProvince(app, id, 'TT02')).toMatchObject({ isOpen: true });
    // What the first đính chính says has changed too.
    expect((await ofProvince(app, first, 'TT02'))?.now).toMatch(/^9\b/);
    const { id: second } = await app.api.reportLife.draftCorrection({ report: id });
    expect(await page(second)).toMatch(/<td[^>]*>6(?: |<)[\s\S]*data-source="element:TT02"[^>]*>9/);
    expect((await app.api.reportLife.read({ report: id })).corrections.map((row) => row.id)).toEqual([first, second]);
  });

  test('one that went back to what the report said is told again', async () => {
    const { app, commune, id } = await aCorrectedReport();
    await signedCorrection(app, id);
    await typeIn(app, commune, 'TT02', 4, 'trở lại');
    expect(await ofProvince(app, id, 'TT02')).toMatchObject({ isOpen: true, now: expect.stringMatching(/^4\b/) });
  });

  test('only of a signed report, one at a time, and what it speaks of stays signed', async () => {
    const { app, id } = await aCorrectedReport();
    const refused = (reason: string) => ({ error: { code: 'report-step-refused', reason } });
    const { id: open } = await app.api.reportLife.draftCorrection({ report: id });
    expect(await app.call('reportLife.draftCorrection', { report: id })).toMatchObject(refused('correction-open'));
    expect(await app.call('reportLife.draftCorrection', { report: open })).toMatchObject(
      refused('original-not-signed'),
    );
    expect(await app.call('reportLife.withdraw', { report: id, reason: 'nhầm' })).toMatchObject(
      refused('correction-open'),
    );
    await app.api.reportLife.discard({ report: open });
    expect(await app.call('reportLife.withdraw', { report: id, reason: 'nhầm' })).toMatchObject({ ok: true });
  });

  test('is compared with no report of figures', async () => {
    const { app, id } = await aCorrectedReport();
    const correction = await signedCorrection(app, id);
    const snapshot = async (report: ReportId) => (await app.api.reportLife.read({ report })).print?.snapshot ?? 0;
    const pair = { before: await snapshot(id), after: await snapshot(correction) };
    expect(await app.call('reportLife.compare', pair)).toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: 'after' }] },
    });
  });
});

describe('small counts', () => {
  test('an element of which another cell is hidden now than then is not told outside; inside it is', async () => {
    const app = theDesk();
    const districts = (await app.api.places.list({ on: Day.parse('2023-06-30') })).filter(
      ({ level }) => level === 'district',
    );
    for (const [index, { id }] of districts.entries()) await typeIn(app, id, 'DT01', 20 + index, '');
    const outside = await sealed(app, 'outside');
    const inside = await app.api.reportLife.create({ choice: { period: '2023-M01', audience: 'inside' } });
    await app.api.reportLife.submit({ report: inside.id });
    await app.api.reportLife.sign({ report: inside.id, ...signing, number: '14', toldOf: 0 });
    const [first] = districts;
    if (first === undefined) throw new Error('a district');
    await typeIn(app, first.id, 'DT01', 3, 'sửa');
    const pages: string[] = [];
    const reader = anApp({
      today: '2023-01-19',
      dataFolder: await leave(app),
      host: { printPage, showPage: async (html) => String(pages.push(html)) },
    });
    for (const report of [outside.id, inside.id]) {
      const { id } = await reader.api.reportLife.draftCorrection({ report });
      await reader.api.reportLife.preview({ report: id });
    }
    const [toOutside = '', toInside = ''] = pages.map((html) => html.slice(html.indexOf('class="title"')));
    const told = (html: string) =>
      [...html.matchAll(/data-source="[^"]*DT01[^"]*"[^>]*>([^<]*)/g)].map(([, text = '']) => text.trim());
    expect(told(toOutside).length).toBeGreaterThan(1);
    expect(new Set(told(toOutside))).toEqual(new Set(['…']));
    expect(told(toInside)).toContain('3');
  });
});

async function leave(app: TestApp): Promise<string> {
  await app.close();
  return app.dataFolder;
}

test('a year and 1,000 figures corrected later, the sealed bytes are the very same', async () => {
  const app = theDesk();
  const places = await app.api.places.list({ on: Day.parse('2023-06-30') });
  const communes = places.filter(({ level }) => level === 'commune').map(({ id }) => id);
  const { id } = await sealed(app);
  const bytes = await savedBytes(app, id, aFolder());
  const before = await app.api.reportLife.read({ report: id });
  let dice = 20_230_118;
  const next = (most: number) => {
    dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648;
    return dice % most;
  };
  await app.close();
  const months = ['2023-02-18', '2023-06-30', '2023-12-31', '2024-01-18'];
  for (const today of months) {
    const later = theDesk(today, app.dataFolder);
    for (let round = 0; round < 25; round += 1) {
      const some = communes.slice(next(150)).slice(0, 10);
      const cells = some.map((place) => ({ place, element: code('TT02'), figure: number(1 + next(900)) }));
      await typed(later, cells, { reason: `lần ${round}` });
    }
    const report = ReportId.parse(id);
    if (today === '2023-06-30') {
      await signedCorrection(later, report, '99');
      await later.api.reportLife.issue({ report, issuedOn: signing.signedOn });
    }
    const now = await later.api.reportLife.read({ report });
    expect(now.print).toEqual(before.print);
    expect(now.changes.length).toBeGreaterThan(0);
    expect(await savedBytes(later, report, aFolder())).toEqual(bytes);
    await later.close();
  }
  expect(readdirSync(keptFolder(app))).toHaveLength(2);
});
