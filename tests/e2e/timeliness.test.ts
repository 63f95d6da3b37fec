import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { Day } from '../../shared/calendar/day.ts';
import { deadlinesContract } from '../../shared/deadlines/deadlines.contract.ts';
import { formsContract } from '../../shared/forms/forms.contract.ts';
import { lateListPaper } from '../../shared/papers/late-list.ts';
import { timelinessPaper } from '../../shared/papers/timeliness-annex.ts';
import { submissionsContract } from '../../shared/submissions/submissions.contract.ts';
import { folder, test } from './app.fixture.ts';
import { tabTo, use } from './keyboard.ts';
import { describePdf, measurePdf } from './measure-pdf.ts';
import { pdfText } from './pdf.ts';
import { printIn } from './print-in.ts';

const today = '2023-01-30';
const plan = 'Kế hoạch triển khai công tác phòng, chống mại dâm năm 2023';

const goTo = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

/** Two sticks: the first five districts on one, the next three on another. */
async function twoSticks(data: string): Promise<[string, string]> {
  const [forms, first, second] = [folder('bieu-mau'), folder('usb-1'), folder('usb-2')];
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const reply = await door.ask('forms.issue', { form: 'BM01', period: '2023-M01', folder: forms });
  await door.close();
  const { files } = formsContract.issue.output.parse(reply.ok ? reply.value : undefined);
  for (const [index, { fileName }] of files.slice(0, 8).entries()) {
    await fillWorkbook(path.join(forms, fileName), path.join(index < 5 ? first : second, fileName), index + 1);
  }
  return [first, second];
}

/** What the door answers in the running window. */
const ask = (page: Page, operation: string, input: unknown) =>
  page.evaluate(
    async ([name, given]) => {
      const reply = await Reflect.get(window, 'bridge').call(name, given);
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      return reply.value;
    },
    [operation, input],
  );

const cell = (page: Page, body: string, meaning: string) =>
  page.getByRole('gridcell', { name: `${body}, Tháng 1: ${meaning}`, exact: true });

test('two sticks on two days, one extension: the board, the reminder and the papers say the same', async ({
  startApp,
}) => {
  test.setTimeout(180_000);
  const data = folder('du-lieu');
  const [first, second] = await twoSticks(data);
  const { page, electron, willChoose } = await startApp({ data, today });

  await test.step('each stick has its day of receipt, today unless entered', async () => {
    await goTo(page, 'Nhận số liệu');
    const receivedOn = page.getByLabel('Ngày nhận');
    await expect(receivedOn).toHaveValue('30/01/2023');
    await receivedOn.fill('17/01/2023');
    await willChoose(first);
    await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
    await page.getByRole('button', { name: 'Nhập 5 tệp đã chọn' }).click();
    await expect(page.getByText('Đã nhập 5 tệp')).toBeVisible();
    await expect(receivedOn).toHaveValue('17/01/2023');
    await willChoose(second);
    await page.getByRole('button', { name: 'Thư mục khác…' }).click();
    await expect(page.getByRole('button', { name: 'Nhập 3 tệp đã chọn' })).toBeVisible();
    await expect(receivedOn, 'another stick begins with today').toHaveValue('30/01/2023');
    await receivedOn.fill('27/01/2023');
    await page.getByRole('button', { name: 'Nhập 3 tệp đã chọn' }).click();
    await expect(page.getByText('Đã nhập 3 tệp')).toBeVisible();
  });

  await test.step('the board by hand: due 17/01, Tết 20–26/01, so 27/01 is 3 and 30/01 is 4 working days late', async () => {
    await goTo(page, 'Tình hình nộp');
    for (const body of ['TP Sơn La', 'Quỳnh Nhai', 'Thuận Châu', 'Mường La', 'Bắc Yên']) {
      await expect(cell(page, body, 'đúng hạn; nhận ngày 17/01/2023; hạn 17/01/2023')).toBeVisible();
    }
    for (const body of ['Phù Yên', 'Mộc Châu', 'Yên Châu']) {
      await expect(cell(page, body, 'chậm 3 ngày làm việc; nhận ngày 27/01/2023; hạn 17/01/2023')).toContainText('+3');
    }
    for (const body of ['Mai Sơn', 'Sông Mã', 'Sốp Cộp', 'Vân Hồ']) {
      await expect(cell(page, body, 'quá hạn 4 ngày làm việc, chưa nộp; hạn 17/01/2023')).toContainText('chưa');
    }
    await expect(page.getByRole('row', { name: /^Đúng hạn/ })).toContainText('5 (42%)');
    await expect(page.getByRole('row', { name: /^Chậm/ })).toContainText('3 (25%)');
    await expect(page.getByRole('row', { name: /^Chưa nộp/ })).toContainText('4 (33%)');
    await expect(page.getByText('đã nộp 8/12 báo cáo đến hạn')).toBeVisible();
  });

  await test.step('by keyboard: walk to a cell, open it, extend it', async () => {
    await page.getByRole('checkbox', { name: 'Chọn TP Sơn La' }).focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 'Mai Sơn', 'quá hạn 4 ngày làm việc, chưa nộp; hạn 17/01/2023')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Ủy ban nhân dân huyện Mai Sơn' })).toBeVisible();
    await page.getByRole('button', { name: 'Gia hạn…' }).click();
    await page.getByLabel('Hạn mới').fill('03/02/2023');
    await page.getByLabel('Lý do').fill('Mất điện diện rộng sau Tết');
    await page.getByRole('button', { name: 'Ghi gia hạn' }).click();
    await expect(cell(page, 'Mai Sơn', 'GH, được gia hạn đến 03/02/2023')).toContainText('GH');
    await expect(page.getByText('Mất điện diện rộng sau Tết')).toBeVisible();
    const said = page.getByRole('status').filter({ hasText: 'Đã gia hạn.' });
    await expect(said.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Ủy ban nhân dân huyện Mai Sơn' })).toHaveCount(0);
    await expect(cell(page, 'Mai Sơn', 'GH, được gia hạn đến 03/02/2023')).toBeFocused();
    await expect(page.getByRole('row', { name: /^Gia hạn/ })).toContainText('1 (8%)');
    await expect(page.getByRole('row', { name: /^Chưa nộp/ })).toContainText('3 (25%)');
  });

  await test.step('the late are ticked in one go and reminded; those with nothing late are not', async () => {
    await page.getByRole('button', { name: 'Chọn 3 đơn vị chậm kỳ T1' }).click();
    for (const body of ['Sông Mã', 'Sốp Cộp', 'Vân Hồ']) {
      await expect(page.getByRole('checkbox', { name: `Chọn ${body}` })).toBeChecked();
    }
    await expect(page.getByRole('checkbox', { name: 'Chọn Mai Sơn' })).not.toBeChecked();
    await page.getByRole('button', { name: 'Đôn đốc 3 đơn vị…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Chọn 8 đơn vị đã nộp đủ' }).click();
    await expect(page.getByRole('button', { name: 'Cảm ơn 8 đơn vị đã nộp đủ…' })).toBeEnabled();
    await expect(page.getByRole('button', { name: 'Đôn đốc 0 đơn vị…' })).toBeDisabled();
  });

  await test.step('by keyboard: a period that is not wanted gives way, and the keys walk over what is left', async () => {
    const due = 'được gia hạn đến 03/02/2023';
    await use(page, page.getByRole('button', { name: 'Cột: Tình hình nộp theo đơn vị và kỳ' }));
    const january = page.getByRole('checkbox', { name: 'Tháng 1', exact: true });
    await use(page, january, 'Space');
    await expect(cell(page, 'Mai Sơn', `GH, ${due}`)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('checkbox', { name: 'Chọn TP Sơn La' }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('gridcell', { name: /^TP Sơn La, Tháng 2: / })).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('gridcell', { name: /^TP Sơn La, Tháng 12: / })).toBeFocused();
    await use(page, page.getByRole('button', { name: /^Cột \(ẩn 1\): / }));
    await use(page, page.getByRole('button', { name: 'Hiện tất cả' }));
    await expect(cell(page, 'Mai Sơn', `GH, ${due}`)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  const papers = folder('giay');
  await test.step('the annex carries the board in letters, on one sheet across', async () => {
    const board = submissionsContract.timeliness.output.parse(
      await ask(page, 'submissions.timeliness', { regime: 'CD01' }),
    );
    const document = timelinessPaper({ board, plan, today: Day.parse(today) });
    const { file, pages } = await printIn(electron, document, papers, 'phu-luc.pdf');
    const text = pdfText(file);
    expect(pages).toBe(1);
    expect(text).toMatch(/1 TP Sơn La Đ( ·){11} 1\/1 \(100%\) 1\/1 \(100%\)/);
    expect(text).toMatch(/7 Mộc Châu \+3( ·){11} 1\/1 \(100%\) 0\/1 \(0%\)/);
    expect(text).toMatch(/9 Mai Sơn GH( ·){11} – –/);
    expect(text).toMatch(/12 Vân Hồ chưa( ·){11} 0\/1 \(0%\) 0\/1 \(0%\)/);
    expect(text).toMatch(/12( 12){11} Cộng 8\/11 \(72,7%\) 5\/11 \(45,5%\)( \(100%\)){12}/);
    await expectPaper(file, 'landscape');
  });

  await test.step('the list of the late is one sheet for the wall, also when everybody is late with everything', async () => {
    const year = { from: '2023-01-01', to: '2024-02-28' };
    const obligations = deadlinesContract.obligations.output.parse(await ask(page, 'deadlines.obligations', year));
    const document = lateListPaper({ plan, today: Day.parse(today), obligations });
    const { file, pages } = await printIn(electron, document, papers, 'cham.pdf');
    expect(pages).toBe(1);
    const text = pdfText(file);
    expect(text).toContain('3 đơn vị còn 3 báo cáo đã quá hạn');
    for (const body of ['Sông Mã', 'Sốp Cộp', 'Vân Hồ']) expect(text).toContain(body);
    expect(text).not.toContain('Mai Sơn');
    await expectPaper(file, 'portrait');

    const worst = obligations.map((one) => ({ ...one, state: 'overdue' as const, workingDaysLate: 200 }));
    const full = lateListPaper({ plan, today: Day.parse(today), obligations: worst });
    const printed = await printIn(electron, full, papers, 'cham-nhieu.pdf');
    expect(printed.pages).toBe(1);
    expect(pdfText(printed.file)).toMatch(/và \d+ đơn vị khác/);
    const [sheet] = await measurePdf(printed.file);
    const lowest = Math.max(...(sheet?.lines ?? []).map(({ baseline }) => baseline));
    expect(lowest, 'the sheet is used').toBeGreaterThan(235);
    expect(lowest).toBeLessThan(277.5);
  });
});

async function expectPaper(file: string, orientation: 'landscape' | 'portrait'): Promise<void> {
  const { isTagged, language, fonts } = await describePdf(file);
  expect({ isTagged, language }).toEqual({ isTagged: true, language: 'vi' });
  expect(fonts.filter(({ name, isEmbedded }) => !name.startsWith('Tinos-') || !isEmbedded)).toEqual([]);
  for (const { width, height } of await measurePdf(file)) {
    expect(width > height ? 'landscape' : 'portrait').toBe(orientation);
  }
}
