import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { markFile } from '../../electron/guard/closing-mark.ts';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { PaperFile } from '../../shared/papers/papers.contract.ts';
import { PlanSummary } from '../../shared/plan/plan.contract.ts';
import { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { folder, test } from './app.fixture.ts';
import { goTo } from './keyboard.ts';
import { describePdf, measurePdf } from './measure-pdf.ts';
import { pdfText } from './pdf.ts';

/** The real program without a window, on an office that is set up. */
async function anOffice(data: string, today: string) {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const ask = async (operation: string, input: unknown) => {
    const reply = await door.ask(operation, input);
    expect(reply, operation).toMatchObject({ ok: true });
    return reply.value;
  };
  const print = async (paper: unknown, into: string) =>
    PaperFile.parse(await ask('papers.write', { paper, format: 'pdf', folder: folder(into) }));
  const tasks = async () => TaskRow.array().parse(await ask('tasks.list', {}));
  return { ask, print, tasks, close: () => door.close() };
}

/** Width and height of each page in whole millimetres. */
function sheetSizes(file: string): string[] {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', file], { encoding: 'utf8' });
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)).join('×'),
  );
}

const occurrences = (text: string, word: string): number => text.split(word).length - 1;

/** Nothing printed leaves the sheet or stands in its outermost 8 mm, where a laser printer cannot reach. */
async function expectInsideSheet(file: string): Promise<void> {
  for (const { width, height, lines } of await measurePdf(file)) {
    for (const { left, right, top, baseline, text } of lines) {
      expect(Math.min(left, top), text).toBeGreaterThan(5);
      expect(right, text).toBeLessThan(width - 8);
      expect(baseline, text).toBeLessThan(height - 8);
    }
  }
}

const folded = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ');

test('each paper of the plan on its own sheets, all its words on it', async () => {
  test.setTimeout(120_000);
  const office = await anOffice(folder('du-lieu'), '2023-02-10');
  const tasks = await office.tasks();
  const agencyOf = (clause: string) => tasks.find((task) => task.clause === clause)?.assignments[0];

  await test.step('the matrix: A4 across with the districts folded, A3 with all twelve; the head on every page', async () => {
    for (const [size, districts, sheet] of [
      ['A4', 'folded', '297×210'],
      ['A3', 'open', '420×297'],
    ] as const) {
      const { path: file, pages } = await office.print({ kind: 'task-matrix', size, districts, tasks: null }, size);
      const text = pdfText(file);
      expect(sheetSizes(file)).toEqual(Array.from({ length: pages ?? 0 }, () => sheet));
      expect([2, 3, 4]).toContain(pages);
      expect(occurrences(text, 'Nội dung nhiệm vụ')).toBe(pages);
      for (const { clause } of tasks) expect(text).toContain(clause);
      expect(text).toContain('Vai trò: C: chủ trì');
      await expectInsideSheet(file);
    }
  });

  await test.step('the list', async () => {
    const { path: file } = await office.print({ kind: 'task-list', tasks: null }, 'danh-sach');
    expect(new Set(sheetSizes(file))).toEqual(new Set(['297×210']));
    for (const { clause } of tasks) expect(pdfText(file)).toContain(clause);
    await expectInsideSheet(file);
  });

  await test.step('the sheet of a body the plan requests, in the plan’s own words', async () => {
    const { path: file } = await office.print({ kind: 'agency-sheet', agency: agencyOf('IV.13-3')?.agencyId }, 'phieu');
    expect(new Set(sheetSizes(file))).toEqual(new Set(['210×297']));
    const words = pdfText(file).split(' ');
    const clause = folded(tasks.find((task) => task.clause === 'IV.13-3')?.text ?? '').split(' ');
    expect(clause.filter((word) => !words.includes(word))).toEqual([]);
    expect(pdfText(file)).toContain('đề nghị');
    await expectInsideSheet(file);
  });

  await test.step('the comparison of two days', async () => {
    await office.ask('tasks.update', { assignments: [agencyOf('IV.6-1')?.id], progress: 'done' });
    const [plan] = PlanSummary.array().parse(await office.ask('plan.list', {}));
    const now = { plan: plan?.id, on: null };
    const { path: file } = await office.print(
      { kind: 'plan-comparison', before: { ...now, on: '2023-02-01' }, after: now },
      'so-sanh',
    );
    expect(pdfText(file)).toContain('Sở Y tế: đã hoàn thành');
    await expectInsideSheet(file);
  });

  await test.step('the list for the next officer', async () => {
    const { path: file } = await office.print({ kind: 'handover-list' }, 'ban-giao');
    expect(new Set(sheetSizes(file))).toEqual(new Set(['210×297']));
    expect(pdfText(file)).toContain('Chương trình chưa ghi công văn nào.');
    await expectInsideSheet(file);
    const { isTagged, language, title, fonts } = await describePdf(file);
    expect({ isTagged, language, title }).toEqual({ isTagged: true, language: 'vi', title: 'DANH MỤC BÀN GIAO' });
    expect(fonts.every(({ name, isEmbedded }) => isEmbedded && name.startsWith('Tinos'))).toBe(true);
  });

  expect(await office.close()).toBe(0);
});

/** So many reports of their own kind, all late, with names that need two lines. */
function addOverdue(data: string, count: number): void {
  const database = new Sqlite(path.join(data, 'so-dieu-phoi.sqlite'));
  database.pragma('foreign_keys = ON');
  const agency = database.prepare("SELECT id FROM agency WHERE code = 'so-y-te'").pluck().get();
  const period = database.prepare("SELECT id FROM period WHERE code = '2023-M01'").pluck().get();
  const regime =
    database.prepare(`INSERT INTO regime (code, plan_id, name, reporters, agencies, receiver, frequency, coverage,
    due, clause, legal_basis, due_basis, note) VALUES (?, 1, ?, 'agencies', '[]', 'so-ldtbxh', 'on-request', 'calendar',
    '{"kind":"on-request"}', 'V-1', 'thử', 'office', 'thử')`);
  const obligation = database.prepare(
    'INSERT INTO obligation (identity, regime_id, agency_id, period, cut_off, due_on) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (let n = 1; n <= count; n += 1) {
    const name = `Báo cáo chuyên đề số ${n} của các sở, ngành, đoàn thể về kết quả thực hiện Kế hoạch`;
    const { lastInsertRowid } = regime.run(`THU${n}`, name);
    obligation.run(`thu:${n}`, lastInsertRowid, agency, period, '2023-01-31', '2023-02-01');
  }
  database.close();
  // It was written to by another program: without the mark of its close nothing is known of its last end.
  rmSync(markFile(path.join(data, 'so-dieu-phoi.sqlite')));
}

test('giao ban is one sheet of A4 even with 500 overdue', async () => {
  test.setTimeout(120_000);
  const data = folder('du-lieu');
  const first = await anOffice(data, '2023-01-20');
  const tasks = await first.tasks();
  await first.close();
  addOverdue(data, 500);
  const office = await anOffice(data, '2023-02-10');
  const all = tasks.flatMap(({ assignments }) => assignments.map(({ id }) => id));
  await office.ask('tasks.update', { assignments: all, progress: 'in-progress' });
  await office.ask('tasks.addResult', {
    assignments: all.slice(0, 60),
    on: '2023-02-09',
    text: 'Đã tổ chức hội nghị. '.repeat(40),
  });
  const { path: file, pages } = await office.print({ kind: 'meeting-sheet', since: '2023-02-01' }, 'giao-ban');
  await office.close();
  expect(pages).toBe(1);
  expect(sheetSizes(file)).toEqual(['210×297']);
  const text = pdfText(file);
  expect(text).toContain('II. QUÁ HẠN: 512 việc');
  expect(text).toMatch(/và \d+ việc khác\..*III\. ĐẾN HẠN TRONG 10 NGÀY: 12 việc/);
  expect(text).toContain('IV. SỐ LIỆU BIẾN ĐỘNG NHIỀU NHẤT TỪ NGÀY 01/02/2023');
  await expectInsideSheet(file);
  const [sheet] = await measurePdf(file);
  const lowest = Math.max(...(sheet?.lines.map(({ baseline }) => baseline) ?? []));
  expect(lowest, 'the sheet is used, not half empty').toBeGreaterThan(230);
});

test('from the screen: giao ban and the handover pack, by keyboard', async ({ startApp }) => {
  test.setTimeout(120_000);
  const data = folder('du-lieu');
  await (await anOffice(data, '2023-02-10')).close();
  const { page, willChoose } = await startApp({ data, today: '2023-02-10' });
  const out = folder('giay-to');
  await willChoose(out);

  const open = page.getByRole('button', { name: 'In giao ban…' });
  await expect(open).toBeEnabled();
  await open.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Phiếu giao ban' });
  const paper = page.frameLocator('iframe');
  await expect(paper.getByRole('heading', { name: 'PHIẾU GIAO BAN' })).toBeVisible();
  await expect(paper.getByText('I. MỚI TỪ NGÀY 03/02/2023')).toBeVisible();
  await page.getByLabel('Tính từ lần giao ban trước: ngày').fill('01/02/2023');
  await page.keyboard.press('Tab');
  await expect(paper.getByText('I. MỚI TỪ NGÀY 01/02/2023')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi nhận đã họp giao ban hôm nay' }).press('Enter');
  await expect(page.getByText('Đã ghi nhận họp giao ban ngày 10/02/2023')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi PDF…' }).press('Enter');
  await expect(page.getByText('Đã ghi PDF: giao-ban_2023-02-10.pdf, 1 trang')).toBeVisible();
  await page.getByRole('button', { name: 'Xuất Excel…' }).press('Enter');
  await expect(page.getByText('Đã xuất Excel: giao-ban_2023-02-10.xlsx')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await goTo(page, 'Hệ thống');
  await page.getByRole('button', { name: 'Lập gói bàn giao…' }).press('Enter');
  await expect(page.getByText('Đã lập gói bàn giao: ban-giao_2023-02-10.zip')).toBeVisible();
  expect(readdirSync(out).sort()).toEqual([
    'ban-giao_2023-02-10.zip',
    'giao-ban_2023-02-10.pdf',
    'giao-ban_2023-02-10.xlsx',
  ]);
});
