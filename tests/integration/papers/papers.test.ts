import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { Paper } from '../../../shared/papers/papers.contract.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { aBasis, day, theAgency, theAssignment, theTask } from '../../builders/tasks-of.ts';

/** An app whose pages are kept to be read. */
function aPrinter(today = '2023-01-18') {
  const pages: string[] = [];
  const app = anApp({
    today,
    host: {
      showPage: async (html) => {
        pages.push(html);
        return 'so-dieu-phoi://app/page/1';
      },
    },
  });
  const page = async (paper: Paper): Promise<string> => {
    await app.api.papers.preview({ paper });
    return pages.at(-1) ?? '';
  };
  return { ...app, page };
}

const matrix: Paper = { kind: 'task-matrix', size: 'A4', districts: 'folded', tasks: null };
const meeting = (since: string): Paper => ({ kind: 'meeting-sheet', since: day(since), audience: 'inside' });

/** The text of the cells, tags away. */
const plain = (html: string): string =>
  html
    .replaceAll(/<br>|<\/t[dhr]>|<\/p>|<\/h\d>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

describe('papers of the real plan', () => {
  test('the matrix has every task in force, each section once, and 38 columns with the districts folded', async () => {
    const { page, api } = aPrinter();
    const html = await page(matrix);
    const tasks = await api.tasks.list({});
    for (const { clause } of tasks) expect(html).toContain(`<td class="left">${clause}</td>`);
    expect(html.match(/<tr class="section">/g)).toHaveLength(new Set(tasks.map(({ section }) => section)).size);
    expect(html.match(/<col /g)).toHaveLength(2 + 38);
    const open = await page({ ...matrix, size: 'A3', districts: 'open' });
    expect(open.match(/<col /g)).toHaveLength(2 + 49);
  });

  test('an ended task leaves the matrix, but is printed when it is asked for', async () => {
    const { page, api } = aPrinter();
    const { id } = await theTask(api, 'IV.6-1');
    await api.tasks.endTask({ task: id, basis: aBasis() });
    expect(await page(matrix)).not.toContain('>IV.6-1<');
    expect(plain(await page({ ...matrix, tasks: [id] }))).toContain('(kết thúc ngày 15/01/2023)');
  });

  test('the sheet of a body holds the clause word for word', async () => {
    const { page, api } = aPrinter();
    const { text } = await theTask(api, 'IV.13-2');
    const sheet = await page({ kind: 'agency-sheet', agency: await theAgency(api, 'MTTQ') });
    expect(sheet).toContain(text);
    expect(sheet).toContain('NHIỆM VỤ ĐỀ NGHỊ THỰC HIỆN');
  });

  test('a comparison of two days tells what was done between them', async () => {
    const { page, api } = aPrinter();
    const { id } = await theAssignment(api, 'IV.6-1');
    await api.tasks.update({ assignments: [id], progress: 'done' });
    const [plan] = await api.plan.list({});
    if (plan === undefined) throw new Error('a plan');
    const said = plain(
      await page({
        kind: 'plan-comparison',
        before: { plan: plan.id, on: day('2023-01-10') },
        after: { plan: plan.id, on: null },
      }),
    );
    expect(said).toContain('Sở Y tế: chưa triển khai');
    expect(said).toContain('Sở Y tế: đã hoàn thành');
    expect(said).toContain('1 nhiệm vụ thay đổi, 52 nhiệm vụ giữ nguyên');
  });

  test('an unknown body, an unknown plan: said, and nothing shown', async () => {
    const { call } = aPrinter();
    const unknown = { kind: 'agency-sheet', agency: 9999 };
    expect(await call('papers.preview', { paper: unknown })).toMatchObject({
      ok: false,
      error: { code: 'not-found', entity: 'agency' },
    });
    const noPlan = { kind: 'plan-comparison', before: { plan: 99, on: null }, after: { plan: 99, on: null } };
    expect(await call('papers.preview', { paper: noPlan })).toMatchObject({
      ok: false,
      error: { code: 'not-found', entity: 'plan' },
    });
  });

  test('without an office there is no head: said before anything is printed', async () => {
    const { call } = anApp({ configured: false });
    expect(await call('papers.preview', { paper: matrix })).toMatchObject({ error: { code: 'not-configured' } });
  });
});

describe('giao ban', () => {
  test('is counted from the last one that was recorded, held twice on a day or not', async () => {
    const { api } = anApp();
    expect(await api.papers.lastMeeting({})).toEqual({ on: null });
    await api.papers.recordMeeting({ on: day('2023-01-18') });
    await api.papers.recordMeeting({ on: day('2023-01-11') });
    await api.papers.recordMeeting({ on: day('2023-01-18') });
    expect(await api.papers.lastMeeting({})).toEqual({ on: '2023-01-18' });
  });

  test('tells progress from its first state to its last; what was taken back is no news', async () => {
    const { page, api } = aPrinter();
    const [health, police] = [await theAssignment(api, 'IV.6-1'), await theAssignment(api, 'IV.9-1')];
    await api.tasks.update({ assignments: [health.id], progress: 'in-progress' });
    await api.tasks.update({ assignments: [health.id], progress: 'done' });
    await api.tasks.update({ assignments: [police.id], progress: 'done' });
    await api.undo.last({});
    await api.tasks.addResult({ assignments: [police.id], on: day('2023-01-12'), text: 'Đã rà soát nhân khẩu' });
    const said = plain(await page(meeting('2023-01-18')));
    expect(said).toContain('1 thay đổi tiến độ, 1 kết quả, 0 sửa đổi kế hoạch, 0 tệp số liệu.');
    expect(said).toMatch(/18\/01\/2023 IV\.6-1 [^:]*: đã hoàn thành Y tế/);
    expect(said).toContain('Đã rà soát nhân khẩu');
    expect(plain(await page(meeting('2023-01-19')))).toContain('I. MỚI TỪ NGÀY 19/01/2023 Không có.');
  });

  test('lists what is overdue and what falls due within ten days, of many bodies in one line', async () => {
    const { page } = aPrinter('2023-02-10');
    const said = plain(await page(meeting('2023-02-01')));
    expect(said).toMatch(
      /II\. QUÁ HẠN: 12 việc .*tháng 1 năm 2023 UBND 12 huyện, thành phố 17\/01\/2023 chậm \d+ ngày/,
    );
    expect(said).toMatch(/III\. ĐẾN HẠN TRONG 10 NGÀY: 12 việc .*tháng 2 năm 2023 UBND 12 huyện, thành phố 16\/02/);
  });

  test('shows the province’s totals before and after, the same ones the targets are counted by', async () => {
    const folder = aFolder();
    const before = anApp({ today: '2023-01-20', dataFolder: folder });
    const [first, second] = await communes(before);
    await record(before, first, 10);
    await record(before, second, 30);
    await before.close();
    const pages: string[] = [];
    const after = anApp({
      today: '2023-02-01',
      dataFolder: folder,
      host: { showPage: async (html) => `page/${pages.push(html)}` },
    });
    await record(after, first, 50);
    await after.api.papers.preview({ paper: meeting('2023-01-25') });
    await after.api.papers.preview({ paper: meeting('2023-01-19') });
    const [one, all] = pages.map(plain);
    expect(one).toContain('Buổi tuyên truyền (buổi) 40 (0/12 huyện) 80 (0/12 huyện) +40 (+100%)');
    expect(all).toContain('Buổi tuyên truyền (buổi) chưa có 80 (0/12 huyện) +80');
  });
});

const january = PeriodCode.parse('2023-M01');

async function communes({ api }: TestApp) {
  const [first, second] = (await api.places.list({ on: day('2023-01-20') })).filter(({ level }) => level === 'commune');
  if (!first || !second) throw new Error('communes');
  return [first.id, second.id] as const;
}

const record = ({ api }: TestApp, place: Awaited<ReturnType<typeof communes>>[number], value: number) =>
  api.forms.record({
    element: ElementCode.parse('TT02'),
    place,
    period: january,
    figure: { state: 'number', value },
    reason: '',
  });

describe('a paper as a file', () => {
  test('is a workbook our own reader reads, and never takes the place of one written before', async () => {
    const { api } = anApp();
    const folder = aFolder();
    const first = await api.papers.write({ paper: matrix, format: 'xlsx', folder });
    const second = await api.papers.write({ paper: matrix, format: 'xlsx', folder });
    expect([first.fileName, second.fileName]).toEqual([
      'ma-tran-nhiem-vu_2023-01-18.xlsx',
      'ma-tran-nhiem-vu_2023-01-18_2.xlsx',
    ]);
    expect(readdirSync(folder).sort()).toEqual([first.fileName, second.fileName]);
    const read = await readWorkbook(readFileSync(first.path));
    if (!read.ok) throw new Error(read.refusal.reason);
    const texts = read.workbook.sheets.flatMap(({ cells }) =>
      cells.map(({ value }) => ('value' in value ? value.value : '')),
    );
    for (const { clause } of await api.tasks.list({})) expect(texts).toContain(clause);
    expect(texts.filter((text) => text === 'C CT')).not.toHaveLength(0);
    expect(texts).toContain('C 0/12');
  });

  test('is refused in words where there is no folder, and leaves nothing where printing fails', async () => {
    const { call } = anApp();
    const folder = aFolder();
    const missing = path.join(folder, 'usb');
    expect(await call('papers.write', { paper: matrix, format: 'xlsx', folder: missing })).toMatchObject({
      error: { code: 'folder-unusable', reason: 'missing' },
    });
    writeFileSync(path.join(folder, 'a.txt'), 'x');
    expect(await call('papers.write', { paper: matrix, format: 'pdf', folder })).toMatchObject({
      error: { code: 'print-failed' },
    });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});
