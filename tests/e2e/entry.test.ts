import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { EntrySheet } from '../../shared/entry/entry.contract.ts';
import { Place } from '../../shared/places/places.contract.ts';
import { type App, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';

const today = '2023-06-20';
const period = PeriodCode.parse('2023-M06');

/** What the keeper holds, asked from outside the window. */
async function storedSheet(data: string): Promise<EntrySheet> {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const ask = async (operation: string, input: object): Promise<unknown> => {
    const reply = await door.ask(operation, input);
    return reply.ok ? reply.value : expect(reply).toMatchObject({ ok: true });
  };
  const places = Place.array().parse(await ask('places.list', { on: today }));
  const district = places.find(({ level, name }) => level === 'district' && name.includes('Mai Sơn'))?.id;
  const sheet = EntrySheet.parse(await ask('entry.sheet', { form: 'BM01', district, period }));
  await door.close();
  return sheet;
}

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Nhập số liệu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập số liệu' })).toBeVisible();
  await page.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await expect(page.getByRole('table', { name: /Mai Sơn/ })).toBeVisible();
}

const field = (page: Page): Locator => page.getByRole('textbox', { name: /: / });
const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);

/** To the first cell by keyboard alone. */
async function tabToField(page: Page): Promise<void> {
  const hasFocus = () => field(page).evaluate((node) => node === document.activeElement);
  for (let presses = 0; presses < 60 && !(await hasFocus()); presses += 1) await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
}

/** Every figure another one, of one to three digits. */
const figureAt = (row: number, column: number): number => (row * 37 + column * 101 + 5) % 1000;

const communes = 17;
const columns = 12;

test('a block of 17 × 12 typed by keyboard alone at full speed, then read back from the keeper', async ({
  startApp,
}) => {
  const data = await aConfiguredFolder();
  const { page, leave } = await startApp({ data, today });
  await openSheet(page);
  await tabToField(page);
  for (let row = 0; row < communes; row += 2) {
    await page.evaluate(typeAtOnce, [...keysOfRow(row), 'Enter', 'Home']);
    if (row + 1 === communes) break;
    await page.keyboard.type(keysOfRow(row + 1).join(''));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
  }
  await expect(cell(page, communes - 1, columns - 1)).toContainText(String(figureAt(communes - 1, columns - 1)));
  await expect(page.getByRole('status').filter({ hasText: /^Đã lưu .* ô chưa có số liệu/ })).toBeVisible();
  await expect(page.locator('td[data-save="saving"], td[data-save="refused"]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  await leave();

  const sheet = await storedSheet(data);
  const block = sheet.blocks[0];
  const elements = block?.groups.flatMap((group) => group.elements).slice(0, columns) ?? [];
  const places = block?.places.slice(0, communes) ?? [];
  const stored = places.map(({ id }) => elements.map(({ code }) => figureOf(sheet, id, code)));
  const wanted = places.map((_, row) => elements.map((__, column) => figureAt(row, column)));
  expect([wanted.length, wanted[0]?.length]).toEqual([communes, columns]);
  expect(stored).toEqual(wanted);
});

const figureOf = (sheet: EntrySheet, place: number, element: string) =>
  sheet.cells.find((each) => each.place === place && each.element === element)?.figure?.value;

/** On the number pad: digits, and '+' to the right. */
const keysOfRow = (row: number): string[] =>
  Array.from({ length: columns }, (_, column) => [...String(figureAt(row, column)), '+']).flat();

/** In the window itself, key after key with nothing between: faster than any hand and any test driver. */
function typeAtOnce(keys: readonly string[]): void {
  for (const key of keys) {
    const target = document.activeElement;
    if (!(target instanceof HTMLInputElement)) throw new Error('the field has lost the focus');
    const isGoing = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    if (isGoing && key.length === 1) document.execCommand('insertText', false, key);
  }
}

/** What the browser tells the field then: it has lost the focus, and is still the one that will have it. */
const otherWindowComesToFront = (page: Page) =>
  field(page).evaluate((node) => node.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));

async function pasteText({ electron, page }: App, text: string): Promise<void> {
  await electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

test('blocks from a spreadsheet, a locked period, the paper line and the way back', async ({ startApp }) => {
  const data = await aConfiguredFolder();
  const app = await startApp({ data, today });
  const { page } = app;
  await openSheet(page);
  await tabToField(page);

  await test.step('a block that fits is taken at once, and comes out of the clipboard the same', async () => {
    await pasteText(app, '1\t2\tKPS\r\n4\tx\t1.234.567\r\n');
    await expect(cell(page, 1, 2)).toContainText('1.234.567');
    await expect(cell(page, 0, 2)).toContainText('KPS');
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Control+c');
    expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('1\t2\tKPS\n4\t×\t1234567');
  });

  await test.step('Ctrl+Z takes the whole block back, Ctrl+Y brings it again', async () => {
    await page.keyboard.press('Control+z');
    await expect(cell(page, 0, 0)).toContainText('chưa có số liệu');
    await expect(cell(page, 1, 2)).toContainText('chưa có số liệu');
    await page.keyboard.press('Control+y');
    await expect(cell(page, 0, 0)).toContainText('1');
  });

  await test.step('words are refused one by one; what fits is pasted when told to', async () => {
    await page.keyboard.press('Home');
    await pasteText(app, 'Xã Một\t7\n8\t9,5');
    await expect(page.getByRole('complementary')).toContainText('2 ô không nhận');
    await expect(page.getByRole('complementary')).toContainText('có thể là tên riêng');
    await expect(page.getByRole('complementary')).not.toContainText('Xã Một');
    await page.getByRole('button', { name: 'Dán 2 ô hợp lệ' }).click();
    await expect(cell(page, 0, 1)).toContainText('7');
    await expect(cell(page, 1, 0)).toContainText('8');
    await expect(field(page)).toBeFocused();
  });

  await test.step('a Vietnamese input method: letters are refused with a word, the digits count', async () => {
    const ime = await page.context().newCDPSession(page);
    for (const text of ['ư', 'ươ', 'ươ4']) {
      await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await ime.send('Input.insertText', { text: 'ươ42' });
    await expect(field(page)).toHaveValue('42');
    await expect(page.getByRole('status').filter({ hasText: 'chỉ nhận chữ số' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(cell(page, 0, 0)).toContainText('42');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 0, 0)).not.toContainText('42');
  });

  await test.step('100 000 cells are refused with a sentence', async () => {
    await pasteText(app, Array.from({ length: 1000 }, () => '1\t'.repeat(100)).join('\n'));
    await expect(page.getByRole('alert')).toContainText('lớn hơn 20.000 ô');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

  await test.step('the paper line: equal, then different', async () => {
    await cell(page, communes, 0).scrollIntoViewIfNeeded();
    const paper = page.getByRole('row', { name: /^Tổng trên giấy/ }).locator('td[data-column="0"]');
    await paper.click();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect(paper).toContainText('khớp với số cộng');
    await paper.click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect(paper).toContainText('≠ +3');
  });

  await test.step('the panel beside the cell: typing goes on, a note, an older figure put back', async () => {
    await cell(page, 0, 1).click();
    await page.keyboard.press('F4');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('7');
    await otherWindowComesToFront(page);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('listitem').filter({ hasText: 'nhập tay' }).first()).toContainText('71');
    await panel.getByLabel('Ghi chú của ô').fill('đính chính theo công văn');
    await panel.getByRole('button', { name: 'Lưu ghi chú' }).click();
    await expect(cell(page, 0, 1)).toContainText('có ghi chú');
    await panel.getByRole('button', { name: 'Đưa lại giá trị này' }).first().click();
    await expect(cell(page, 0, 1)).not.toContainText('71');
    await expect(cell(page, 0, 1)).toContainText('7');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('a closed period refuses the key and says why', async () => {
    await page.getByRole('button', { name: 'Chốt kỳ…' }).click();
    await page.getByLabel('Lý do').fill('đã in báo cáo tháng');
    await page.getByRole('button', { name: 'Chốt kỳ', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Mở khóa kỳ…' })).toBeVisible();
    await expect(cell(page, 0, 0)).toHaveAttribute('data-locked', 'true');
    await cell(page, 0, 0).click();
    await page.keyboard.type('5');
    await expect(
      page.getByRole('status').filter({ hasText: 'Kỳ này đã chốt số liệu: đã in báo cáo tháng' }),
    ).not.toHaveCount(0);
    await expect(field(page)).toHaveValue('');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  });

  await test.step('opened again with a reason, it takes figures', async () => {
    await page.getByRole('button', { name: 'Mở khóa kỳ…' }).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('huyện gửi bản đính chính');
    await page.getByRole('button', { name: 'Mở khóa kỳ', exact: true }).click();
    await expect(cell(page, 0, 0)).not.toHaveAttribute('data-locked');
    await cell(page, 0, 0).click();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(cell(page, 0, 0)).toContainText('5');
  });

  await app.leave();
  expect((await storedSheet(data)).cells.filter(({ figure }) => figure !== null)).toHaveLength(6);
});
