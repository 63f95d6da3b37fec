import { readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { importsContract } from '../../shared/imports/imports.contract.ts';
import { folder, test } from './app.fixture.ts';

const period = '2023-M01';

/** The real program without a window, on one day. */
async function onTheDay(data: string, today: string) {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const ask = async (operation: string, input: unknown) => {
    const reply = await door.ask(operation, input);
    expect(reply, operation).toMatchObject({ ok: true });
    return reply.value;
  };
  const takeIn = async (from: string) => {
    const { files } = importsContract.scan.output.parse(await ask('imports.scan', { folder: from }));
    const fresh = files.filter(({ outcome }) => outcome === 'new' || outcome === 'correction');
    expect(fresh).toHaveLength(1);
    const correction = { reason: 'Đơn vị rà soát lại', document: '12/BC-UBND' };
    const given = fresh.map(({ path: file, sha256 }) => ({ path: file, sha256, correction }));
    await ask('imports.apply', { files: given, receivedOn: today });
  };
  return { ask, takeIn, close: () => door.close() };
}

/** One district's form for January, filled by a clerk and taken in; answers how to fill it again with one count more. */
async function withOneFile(data: string) {
  const [forms, stick] = [folder('bieu-mau'), folder('usb')];
  const office = await onTheDay(data, '2023-01-17');
  await office.ask('forms.issue', { form: 'BM01', period, folder: forms });
  const [blank = ''] = readdirSync(forms).toSorted();
  await fillWorkbook(path.join(forms, blank), path.join(stick, blank), 1);
  await office.takeIn(stick);
  await office.close();
  let isFirst = true;
  return (name: string) =>
    fillWorkbook(path.join(forms, blank), path.join(stick, name), 1, (element, given) => {
      if (element !== 'TT02' || !isFirst || typeof given !== 'number') return given;
      isFirst = false;
      return given + 7;
    }).then(() => stick);
}

const goTo = async (page: Page, name: string) => {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

/** A file is read in a process of its own with a limit of time: on a busy machine the officer reads it again. */
async function expectCell(source: Locator): Promise<void> {
  const [cell, again] = [
    source.getByRole('cell', { name: 'ô đang xem' }),
    source.getByRole('button', { name: 'Đọc lại tệp' }),
  ];
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(cell).toBeVisible({ timeout: 6_000 });
  }).toPass({ timeout: 60_000 });
  await expect(source).toContainText('Ô trong tệp gốc đúng bằng số đã lưu.');
}

/** Clicks one after the other and says how many there were. */
async function clicks(...places: readonly Locator[]): Promise<number> {
  for (const place of places) await place.click();
  return places.length;
}

test('from a printed number to the cell of the file in three clicks, and why it differs after a correction', async ({
  startApp,
}) => {
  test.setTimeout(300_000);
  const [data, reports] = [folder('du-lieu'), folder('bao-cao')];
  const writeCorrected = await withOneFile(data);
  const first = await startApp({ data, today: '2023-01-17' });
  const source = (page: Page) => page.getByRole('region', { name: 'Nguồn của số đã chọn' });
  const tree = (page: Page) => page.getByRole('treegrid');
  const district = (page: Page) => tree(page).getByRole('button', { name: 'Thành phố Sơn La' }).first();
  const figure = (page: Page) =>
    tree(page)
      .getByRole('button', { name: /^T1 \d+ \(.*có tính\)$/ })
      .first();
  const printed = (page: Page, of: string) => page.frameLocator('iframe').locator(`[data-source="${of}"]`).first();

  await test.step('the province: number, district, figure', async () => {
    const { page } = first;
    await goTo(page, 'Báo cáo');
    const total = await printed(page, 'element:TT02').innerText();
    expect(await clicks(printed(page, 'element:TT02'), district(page), figure(page))).toBe(3);
    await expect(page.getByText(`TT02 = ${total}`)).toBeVisible();
    await expect(source(page)).toContainText(/BM01_2023-T01_.*\.xlsx · trang Biểu xã · ô E11 · nhận ngày 17\/01\/2023/);
    await expectCell(source(page));
    const stored = /Tháng 1 năm 2023: (\d+)/.exec(await source(page).innerText())?.[1] ?? '';
    await expect(source(page).getByRole('cell', { name: 'ô đang xem' })).toContainText(stored);
    await expect(source(page).getByRole('row', { name: /^11 / })).toContainText('Phường Chiềng Lề');
    await expectNoViolation(page);
  });

  await test.step('a district of the annex: number, figure; a target: number, district, figure', async () => {
    const { page } = first;
    const cell = page.frameLocator('iframe').locator('section.annex tr', { hasText: 'Thành phố Sơn La' });
    expect(await clicks(cell.locator('[data-source^="element:TT02@"]'), figure(page))).toBe(2);
    await expect(source(page)).toContainText('TT02');
    expect(await clicks(printed(page, 'indicator:CT11'), district(page), figure(page))).toBe(3);
    await expect(page.getByText(/CS02 \/ CS01 = \d+ \/ \d+ = /)).toBeVisible();
    await expect(source(page)).toContainText('CS02');
  });

  await test.step('a number of bodies: the list of them, and the board it was counted from', async () => {
    const { page } = first;
    await printed(page, 'submissions:sent').click();
    const panel = page.getByRole('complementary', { name: 'Số huyện đã gửi' });
    await expect(panel.getByRole('table', { name: 'Tính vào số này: 1', exact: true })).toContainText(
      'Thành phố Sơn La',
    );
    await expect(panel.getByRole('table', { name: 'Không tính vào số này: 11' })).toContainText('Huyện Vân Hồ');
    await expectNoViolation(page);
    await panel.getByRole('link', { name: 'Mở Tình hình nộp' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tình hình nộp' })).toBeVisible();
    await goTo(page, 'Báo cáo');
  });

  await test.step('the same by keyboard: one stop in the page, arrows to the next number, arrows through the tree', async () => {
    const { page } = first;
    await printed(page, 'element:TT01').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /\(TT02\)$/ })).toBeFocused();
    await tree(page).getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(source(page)).toContainText('Phường Chiềng Lề');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(tree(page).getByRole('row', { name: 'Thành phố Sơn La' })).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('the report is printed; the next day a corrected file comes', async () => {
    const { page, willChoose, leave } = first;
    await willChoose(reports);
    await page.getByRole('button', { name: 'In ra PDF…' }).click();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await expect(page.getByText(/Đã in ra PDF/)).toBeVisible();
    await leave();
    const office = await onTheDay(data, '2023-01-18');
    await office.takeIn(await writeCorrected('ban sua.xlsx'));
    await office.close();
  });

  await test.step('why different: named, summed, with its source, and on paper', async () => {
    const { page, willChoose } = await startApp({ data, today: '2023-01-18' });
    await goTo(page, 'Báo cáo');
    await printed(page, 'element:TT02').click();
    await page.getByRole('tab', { name: 'Vì sao khác?' }).click();
    await expect(page.getByLabel('Mốc trước', { exact: true })).toContainText('Báo cáo tháng 1, in 17/01/2023');
    await expect(page.getByText(/^Tăng 7 \(từ \d+ lên \d+\): 7 do sửa\.$/)).toBeVisible();
    const changes = page.getByRole('table', { name: /^Các thay đổi/ });
    await expect(changes.getByRole('row', { name: /^Sửa số liệu/ })).toContainText('+7');
    await changes.getByRole('button', { name: 'ban sua.xlsx, ô E11' }).click();
    await expect(source(page)).toContainText('ban sua.xlsx · trang Biểu xã · ô E11 · nhận ngày 18/01/2023');
    await expectCell(source(page));
    await expectNoViolation(page);
    await willChoose(reports);
    await page.getByRole('button', { name: 'In, xuất…' }).click();
    await expect(page.frameLocator('dialog iframe').getByText(/7 do sửa/)).toBeVisible();
    await page.getByRole('button', { name: 'Ghi PDF…' }).click();
    await expect(page.getByText(/Đã ghi PDF: vi-sao-khac_2023-01-18\.pdf, 1 trang/)).toBeVisible();
    await page.getByRole('button', { name: 'Xuất Excel…' }).click();
    await expect(page.getByText('Đã xuất Excel: vi-sao-khac_2023-01-18.xlsx')).toBeVisible();
  });
});

test('from the overview, the targets and the entry grid: never more than three clicks', async ({ startApp }) => {
  test.setTimeout(180_000);
  const data = folder('du-lieu');
  await withOneFile(data);
  const { page } = await startApp({ data, today: '2023-01-17' });
  const source = page.getByRole('region', { name: 'Nguồn của số đã chọn' });
  const tree = page.getByRole('treegrid');
  const district = tree.getByRole('button', { name: 'Thành phố Sơn La' }).first();
  const figure = tree.getByRole('button', { name: /^T1 \d+ \(.*có tính\)$/ }).first();

  await test.step('overview', async () => {
    const target = page.getByRole('row', { name: /II\.1\.c/ }).getByRole('link');
    expect(await clicks(target, district, figure)).toBe(3);
    await expectCell(source);
    await expect(page.getByText(/số xã có TT01 ≥ 1: \d+ trên 204 xã = /)).toBeVisible();
    await expectNoViolation(page);
  });

  await test.step('targets', async () => {
    await goTo(page, 'Tổng quan');
    await goTo(page, 'Chỉ tiêu');
    const target = page.getByRole('row', { name: /II\.1\.c/ }).getByRole('button');
    expect(await clicks(target, district, figure)).toBe(3);
    await expectCell(source);
  });

  await test.step('entry grid', async () => {
    await goTo(page, 'Nhập số liệu');
    const cell = page.locator('td[data-row="0"][data-column="0"]');
    const inFile = page.getByRole('button', { name: 'Xem trong tệp' });
    expect(await clicks(cell, page.getByRole('button', { name: /^Chi tiết ô/ }), inFile)).toBe(3);
    await expectCell(source);
    await expectNoViolation(page);
  });
});
