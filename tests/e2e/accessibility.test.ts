import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { z } from 'zod';
import { openDoor } from '../../scripts/door.mjs';
import { showAt } from '../../scripts/look/camera.mjs';
import { outOfReach } from '../../scripts/look/reach.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { registerFilesContract } from '../../shared/imports/registers/register-files.contract.ts';
import { nothingSaid } from '../../shared/imports/registers/register-layout.ts';
import { placesContract } from '../../shared/places/places.contract.ts';
import { registersContract } from '../../shared/registers/registers.contract.ts';
import { type App, folder, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';
import { closeBackTo, goTo, tabTo, type, use } from './keyboard.ts';

/** In the order of the menu. */
const screens = [
  'Tổng quan',
  'Nhiệm vụ',
  'Kế hoạch',
  'Thời hạn',
  'Chỉ tiêu',
  'Nhập số liệu',
  'Biểu mẫu ra',
  'Nhận số liệu',
  'Lịch sử tiếp nhận',
  'Kiểm tra kỳ',
  'Tình hình nộp',
  'Xuất DHIS2',
  'Sổ theo dõi',
  'Báo cáo',
  'Soạn báo cáo',
  'Sổ báo cáo',
  'Công văn',
  'Văn bản',
  'Đọc văn bản',
  'Bộ chỉ tiêu',
  'Bộ biểu mẫu',
  'Đơn vị hành chính',
  'Hệ thống',
];

/** Reached from "Hệ thống": the menu has no room for them. */
const screensOfSystem = ['An toàn dữ liệu', 'Nhật ký'];

/** 'Bộ chỉ tiêu' is not 'Chỉ tiêu'; a count may follow the name. */
const startingWith = (name: string) => new RegExp(`^${name}`);

test('no screen breaks a rule that a machine can check or loses anything at 200 %; each is reached by keyboard and shows where the focus is', async ({
  startApp,
}) => {
  // A guard against hanging, not a measure: one start for all screens, however busy the machine is.
  test.setTimeout(screens.length * 30_000);
  const app = await startApp({ data: await aConfiguredFolder() });
  const { page } = app;
  const menu = page.getByRole('navigation', { name: 'Các mục' });
  await tabTo(page, menu.getByRole('link').first());
  for (const name of screens) {
    const link = menu.getByRole('link', { name: startingWith(name) });
    await tabTo(page, link, name === 'Tổng quan' ? 'Tab' : 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectSoundScreen(app, name);
  }
  for (const name of screensOfSystem) {
    await use(page, page.getByRole('navigation', { name: 'Hệ thống' }).getByRole('link', { name }));
    await expectSoundScreen(app, name);
  }
});

async function expectSoundScreen({ electron, page }: App, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
  await expectSound(page, name);
  expect(await stopsWithoutSign(page), name).toEqual([]);
  await showAt(electron, { size: '1366x768', zoom: 200 });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(683);
  expect(await outOfReach(page), name).toEqual([]);
  await showAt(electron, { size: '1366x768', zoom: 100 });
  await page.locator('main').focus();
}

/** Rooms of the registers that the menu does not lead to, each as it is when there is something in it. */
test('no room of the registers breaks a rule that a machine can check', async ({ startApp }) => {
  const data = folder('du-lieu');
  const list = await aListTakenIn(data);
  const { page, willChoose } = await startApp({ data });
  const sound = async (name: string) => {
    await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
    await expectSound(page, name);
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  await page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: 'Sổ theo dõi' }).click();
  await press(/Tụ điểm: phát hiện/);
  await press('Nhập từ tệp…');
  await press(/^Thu hồi lần nhập tệp/);
  await expect(page.getByRole('form', { name: 'Thu hồi lần nhập này' })).toBeVisible();
  await sound('Thu hồi lần nhập');
  await willChoose(list);
  await press('Chọn tệp…');
  await expect(page.getByText('Tệp này đã được nhập trước đây')).toBeVisible();
  await sound('Nhập từ tệp');
  await press('Quay lại sổ');
  await press('Định nghĩa sổ');
  const again = page.getByRole('group', { name: 'Bước 1' });
  await again.getByRole('textbox', { name: 'Sau bước', exact: true }).fill('14');
  await expect(page.getByText('1 vụ việc đang mở đổi ngày đến hạn')).toBeVisible();
  for (const columns of await page.getByText(/^Các cột của bước/).all()) await columns.click();
  await sound('Định nghĩa sổ');
  await press(/^Sổ$/);
  await press(/Phân loại, chấm điểm xã/);
  for (const room of ['Chấm điểm xã', 'Bảng điểm']) {
    await page.getByRole('button', { name: room, exact: true }).click();
    await sound(room);
  }
});

/** A list that brought two hotspots, one of them dismantled since; answers the file. */
async function aListTakenIn(data: string): Promise<string> {
  const door = await openDoor(['--data', data, '--today', '2023-01-17'], await prepare());
  const ask = async <O extends z.ZodType>(name: string, { output }: { readonly output: O }, input: object) =>
    output.parse((await door.ask(name, input)).value);
  await door.ask('office.get', {});
  const [district] = (await ask('places.list', placesContract.list, { on: '2023-01-17' })).filter(
    ({ level }) => level === 'district',
  );
  const file = path.join(folder('danh-sach'), 'tu-diem.csv');
  const line = (name: string) => `05/01/2023,${district?.code},${name}`;
  const head = 'Ngày,Mã địa bàn,"Địa bàn, tuyến (không ghi tên người, số nhà)"';
  writeFileSync(file, [head, line('Bến xe'), line('Tuyến 6')].join('\n'));
  const register = 'ST04';
  const said = { register, path: file, reading: nothingSaid };
  const { sha256 } = await ask('imports.readRegisterFile', registerFilesContract.readRegisterFile, said);
  await door.ask('imports.applyRegisterFile', { ...said, sha256, leaveOut: false });
  const { entries } = await ask('registers.entries', registersContract.entries, { register, filter: {} });
  const document = { number: '', day: null, title: '' };
  const step = { step: 'triet_xoa', on: '2023-01-10', values: {}, document, note: '' };
  await ask('registers.addStep', registersContract.addStep, { entry: entries[0]?.id, step });
  await door.close();
  return file;
}

/** The theme of the officer, and the one of high contrast, which differs in its colours alone. */
async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const wear = (theme: string) =>
    page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  await wear('high-contrast');
  const contrast = await new AxeBuilder({ page }).setLegacyMode().withRules('color-contrast').analyze();
  await wear('light');
  const found = [...violations, ...contrast.violations];
  expect(found.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

/** Enough to come to every kind of stop a screen has; its long lists repeat themselves. */
const lookedAt = 10;

/** Tab goes through the screen; the stops that nothing is drawn around, or that are not in view. */
async function stopsWithoutSign(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < lookedAt; stop += 1) {
    await page.keyboard.press('Tab');
    const { isInScreen, problem } = await page.evaluate(stopInFocus);
    if (!isInScreen) break;
    if (problem !== undefined) found.push(problem);
  }
  return found;
}

/**
 * Runs in the window. A grid of the library draws its ring as a border, rows and cards of ours on what stands around; a
 * printed page in its frame has signs of its own.
 */
function stopInFocus(): { isInScreen: boolean; problem: string | undefined } {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop.closest('main') === null) return { isInScreen: false, problem: undefined };
  const hasRing = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  const around = [stop, stop.parentElement, stop.parentElement?.parentElement].filter((each) => each != null);
  const isDrawn =
    stop.matches('iframe, .ag-root-wrapper *') ||
    around.some((each) => hasRing(getComputedStyle(each))) ||
    hasRing(getComputedStyle(stop, '::after'));
  const { top, bottom } = stop.getBoundingClientRect();
  const isInView = bottom > 0 && top < window.innerHeight;
  return { isInScreen: true, problem: isDrawn && isInView ? undefined : stop.outerHTML.slice(0, 120) };
}

test('the first start can be answered with the keyboard alone', async ({ startApp }) => {
  const { page } = await startApp();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thiết lập ban đầu');
  await expectSound(page, 'Thiết lập ban đầu');
  const begin = page.getByRole('button', { name: 'Bắt đầu sử dụng' });
  await use(page, begin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng quan');
});

test('the screen is locked and opened again with the keyboard alone', async ({ startApp }) => {
  const { page } = await startApp({ data: await aConfiguredFolder() });
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await goTo(page, 'Hệ thống');
  const licences = page.getByRole('button', { name: 'Thành phần và giấy phép' });
  await use(page, licences);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('group').first()).toBeVisible();
  await expectSound(page, 'Thành phần và giấy phép');
  await closeBackTo(page, dialog, licences);

  const passphrase = 'ruộng bậc thang cuối thu';
  await use(page, page.getByRole('button', { name: 'Đặt cụm mật khẩu…' }));
  await type(page, dialog.getByLabel('Cụm mật khẩu', { exact: true }), passphrase);
  await type(page, dialog.getByLabel('Nhập lại cụm mật khẩu'), passphrase);
  await expectSound(page, 'Đặt cụm mật khẩu');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { level: 1, name: 'Màn hình đang khóa' })).toBeVisible();
  await expectSound(page, 'Màn hình đang khóa');
  await expect(page.getByLabel('Cụm mật khẩu')).toBeFocused();
  await page.keyboard.insertText(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hệ thống' })).toBeVisible();
});
