import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { read, utils } from '@e965/xlsx';
import { expect, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { type App, folder, test } from './app.fixture.ts';

async function anOffice(): Promise<string> {
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data, '--today', '2023-06-20'], await prepare());
  await door.ask('office.get', {});
  await door.close();
  return data;
}

/** A machine without a printer, whatever this one has. */
const withoutPrinter = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) Object.getPrototypeOf(window.webContents).getPrintersAsync = async () => [];
  });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'In, xuất bảng đang hiện' });

/** The texts of the rows in view. */
const shown = (page: Page): Promise<string[]> =>
  page
    .getByRole('table', { name: 'Danh sách đơn vị' })
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll('td')[1]?.innerText ?? ''));

test('the table in view goes to a workbook, and to a printer that is not there', async ({ startApp }) => {
  const app = await startApp({ data: await anOffice(), today: '2023-06-20' });
  const { page, willChoose } = app;
  await withoutPrinter(app);
  await page.getByRole('navigation').getByRole('link', { name: 'Đơn vị hành chính', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Danh sách đơn vị' })).toBeVisible();
  const rows = await shown(page);
  expect(rows.length).toBeGreaterThan(200);

  const target = folder('xuat');
  await willChoose(target);
  await page.keyboard.press('Control+p');
  await dialog(page).getByRole('button', { name: 'Xuất Excel…' }).click();
  const written = dialog(page).getByText(/^Đã xuất Excel: /);
  await expect(written).toBeVisible();
  const name = ((await written.textContent()) ?? '').replace('Đã xuất Excel: ', '');
  const book = read(readFileSync(`${target}/${name}`));
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat(),
  );
  const texts = new Set(cells);
  expect(rows.filter((row) => !texts.has(row))).toEqual([]);

  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);

  await dialog(page).getByRole('button', { name: 'In nhanh' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Máy tính chưa có máy in nào');
  await expect(dialog(page).getByRole('button', { name: 'Ghi PDF…' })).toBeEnabled();
});

test('a column that is hidden stays hidden and is not printed, in a table and in a grid', async ({ startApp }) => {
  const { page } = await startApp({ data: await anOffice(), today: '2023-06-20' });
  const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Thời hạn/ })
    .click();
  await expect(head('Báo cáo, công việc')).toBeVisible();
  await page.getByRole('button', { name: 'Cột: Việc đến hạn' }).press('Enter');
  const regime = page
    .getByRole('group', { name: /Việc đến hạn/ })
    .getByRole('checkbox', { name: 'Báo cáo, công việc' });
  await regime.press('Space');
  await expect(head('Báo cáo, công việc')).toBeHidden();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  await regime.press('Escape');
  await expect(regime).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cột (ẩn 1): Việc đến hạn' })).toBeFocused();
  await page.reload();
  await expect(head('Cơ quan')).toBeVisible();
  await expect(head('Báo cáo, công việc')).toBeHidden();
  await page.keyboard.press('Control+p');
  await expect(dialog(page).getByRole('checkbox', { name: 'Cơ quan' })).toBeVisible();
  await expect(dialog(page).getByRole('checkbox', { name: 'Báo cáo, công việc' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const toList = async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Nhiệm vụ/ })
      .click();
    await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
    await expect(head('Chủ trì')).toBeVisible();
  };
  await toList();
  await page.getByRole('button', { name: /^Cột: / }).click();
  await page.getByRole('checkbox', { name: 'Mục', exact: true }).uncheck();
  await expect(head('Mục')).toHaveCount(0);
  await page.reload();
  await toList();
  await expect(head('Mục')).toHaveCount(0);
});
