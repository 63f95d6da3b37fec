import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { LetterFile } from '../../shared/letters/letters.contract.ts';
import { docxText } from '../builders/docx-text.ts';
import { folder, test } from './app.fixture.ts';
import { type MeasuredLine, type MeasuredPage, measurePdf } from './measure-pdf.ts';
import { pdfText } from './pdf.ts';

const today = '2023-02-10';
const year = { from: '2023-01-01', to: '2024-02-28' };

/** Asks the program itself, without a window; what it refuses fails the test. */
async function openApp(data: string) {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const ask = async (operation: string, input: unknown) => {
    const reply = await door.ask(operation, input);
    if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  return { ask, close: door.close };
}

const Written = z.strictObject({ files: z.array(LetterFile) });

const viDay = (day: string): string => day.split('-').reverse().join('/');

test('ten reminders as PDF say what the board says; a joint one as Word has them all', async ({ startApp }) => {
  const data = folder('du-lieu');
  const out = folder('cong-van');
  const { ask, close } = await openApp(data);
  const board = async () => z.array(Obligation).parse(await ask('deadlines.obligations', year));
  const late = (await board()).filter(({ state, regime }) => state === 'overdue' && regime === 'CD01').slice(0, 10);
  const obligations = late.map(({ id }) => id);
  const write = async (shape: string, format: string) => {
    const order = { kind: 'reminder', obligations, shape };
    return Written.parse(await ask('letters.write', { order, format, folder: out })).files;
  };

  await test.step('each letter: its own body, report, due day, days late; laid out as a công văn on one page', async () => {
    const files = await write('each', 'pdf');
    expect(files).toHaveLength(10);
    for (const [index, { path, pages, agencies }] of files.entries()) {
      const row = late[index];
      if (row === undefined) throw new Error('no such row on the board');
      const text = pdfText(path);
      expect(agencies).toEqual([row.agency]);
      expect(text).toContain(`Kính gửi: ${row.agency}`);
      expect(text).toContain(
        `${row.regimeName}, tháng 1 năm 2023: hạn ngày ${viDay(row.dueOn)}, quá hạn ${row.workingDaysLate} ngày làm việc.`,
      );
      for (const { agency } of late) if (agency !== row.agency) expect(text).not.toContain(agency);
      expect(pages).toBe(1);
    }
    const [page] = await measurePdf(files[0]?.path ?? '');
    expect(page && layoutProblems(page)).toEqual([]);
  });

  await test.step('the joint letter names all, with their days', async () => {
    const [file] = await write('joint', 'docx');
    const text = await docxText(readFileSync(file?.path ?? ''));
    for (const row of late) expect(text).toContain(`- ${row.agency}`);
    expect(text.split('\n').filter((line) => line === '17/01/2023')).toHaveLength(10);
    expect(text.split('\n').filter((line) => line === String(late[0]?.workingDaysLate))).toHaveLength(10);
  });

  await test.step('the board counts them', async () => {
    const counted = (await board()).filter(({ id }) => obligations.includes(id)).map(({ letters }) => letters);
    expect(counted).toEqual(Array.from({ length: 10 }, () => 2));
    expect(await close()).toBe(0);
  });

  const { page, willChoose } = await startApp({ data, today });
  const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
  await goTo('Công văn');

  await test.step('the log has them; number and day are recorded after signature', async () => {
    await expect(page.getByText('11 công văn đã lập trong năm kế hoạch')).toBeVisible();
    const district = page.getByRole('row', { name: /Thuận Châu/ }).last();
    await district.getByRole('button', { name: /Ghi số, ngày/ }).click();
    await page.getByLabel('Số, ký hiệu').pressSequentially('15/SLĐTBXH-PCTNXH');
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(district.getByText('15/SLĐTBXH-PCTNXH, 10/02/2023')).toBeVisible();
  });

  await test.step('a template with an unknown placeholder is refused beside its field, the typing kept', async () => {
    await page.getByRole('button', { name: 'Mẫu lời văn' }).click();
    const body = page.getByRole('textbox', { name: /Lời văn/ });
    await body.fill('Mong {quy_co_quan} gửi');
    await page.getByRole('button', { name: 'Lưu mẫu' }).click();
    await expect(page.getByText(/không có chỗ điền \{quy_co_quan\}/)).toBeVisible();
    await expect(body).toHaveValue('Mong {quy_co_quan} gửi');
    expect(await axeProblems(page)).toEqual([]);
    await body.fill('Mong {co_quan} gửi ');
    await page.getByRole('button', { name: 'Chèn {danh_sach}' }).click();
    await expect(body).toHaveValue('Mong {co_quan} gửi {danh_sach}');
    await page.getByRole('button', { name: 'Lưu mẫu' }).click();
    await expect(page.getByText('Đã lưu mẫu “Đôn đốc”')).toBeVisible();
  });

  await test.step('from the board: what is ticked is seen as it will be printed, written, and closed with Esc', async () => {
    await goTo('Tình hình nộp');
    await page.getByRole('checkbox', { name: /Vân Hồ/ }).check();
    await page.getByRole('checkbox', { name: /Sốp Cộp/ }).check();
    await page.getByRole('button', { name: /^Đôn đốc/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Công văn: đôn đốc' });
    const paper = dialog.frameLocator('iframe');
    await expect(paper.getByText('Kính gửi: Ủy ban nhân dân huyện Sốp Cộp')).toBeVisible();
    await dialog.getByRole('button', { name: 'Công văn sau' }).click();
    await expect(paper.getByText('Mong Ủy ban nhân dân huyện Vân Hồ gửi')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await willChoose(folder('tu-bang'));
    await dialog.getByRole('button', { name: 'Ghi 2 công văn Word…' }).click();
    await expect(dialog.getByText('Đã ghi 2 công văn Word')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
});

async function axeProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
}

/** Decree 30/2020, Annex I, ô 3, 5b, 9a: lengths in mm, sizes in pt. */
function layoutProblems({ lines, width }: MeasuredPage): string[] {
  const find = (pattern: RegExp): MeasuredLine | undefined => lines.find(({ text }) => pattern.test(text));
  const number = find(/^Số:/);
  const symbol = find(/\/SLĐTBXH-PCTNXH$/);
  const about = find(/^V\/v /);
  const addressee = find(/^Kính gửi: /);
  const last = find(/\.\/\.$/);
  if (!number || !symbol || !about || !addressee || !last) return ['the letter is not whole'];
  const numberMiddle = (number.left + symbol.right) / 2;
  const aboutMiddle = (about.left + about.right) / 2;
  const gap = about.top - (number.baseline + 1);
  return [
    ...(find(/^(BÁO CÁO|CÔNG VĂN)$/) ? ['a công văn has no tên loại'] : []),
    ...(about.size >= 12 && about.size <= 13 ? [] : [`V/v: ${about.size} pt`]),
    ...(about.bold || about.italic ? ['V/v is not upright and regular'] : []),
    ...(Math.abs(aboutMiddle - numberMiddle) < 1.5 ? [] : [`V/v is centred at ${aboutMiddle}, Số at ${numberMiddle}`]),
    ...(gap > 1.3 && gap < 3.2 ? [] : [`V/v stands ${gap.toFixed(1)} mm below the number`]),
    ...(addressee.size >= 13 && addressee.size <= 14 && !addressee.bold ? [] : ['Kính gửi: wrong type']),
    ...(number.size === 13 ? [] : [`Số: ${number.size} pt`]),
    ...(lines.every(({ right }) => right <= width - 14.5) ? [] : ['text in the right margin']),
  ];
}
