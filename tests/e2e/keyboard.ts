import { expect, type Locator, type Page } from '@playwright/test';

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === document.activeElement);

const mostPresses = 120;

/** Tab (or Shift+Tab) until the focus stands on it: an officer without a mouse has no other way. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < mostPresses && !(await hasFocus(target)); presses += 1) {
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Goes to a button, link or box by Tab and uses it. */
export async function use(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await expect(target).toBeEnabled();
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field by Tab and types, as an input method would put the words in. */
export async function type(page: Page, field: Locator, words: string, key?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, field, key);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Down a list of choices until it says so. */
export async function choose(page: Page, select: Locator, label: string): Promise<void> {
  await tabTo(page, select);
  const chosen = () =>
    select.evaluate((node) => (node instanceof HTMLSelectElement ? node.selectedOptions[0]?.text : ''));
  for (let presses = 0; presses < 40 && (await chosen()) !== label; presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(label);
}

/** Ctrl+K and the first letters; the focus is in the screen then. */
export async function goTo(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Các mục' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Đến màn hình' }).getByLabel('Tên màn hình')).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
}

/** Esc closes what is open, and the focus stands on what opened it. */
export async function closeBackTo(page: Page, open: Locator, opener: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await expect(opener).toBeFocused();
}
