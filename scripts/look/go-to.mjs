import { settled } from './camera.mjs';

/** Stays where it is when that is the screen already: a screen left forgets what was opened on it. */
export async function goTo(page, menu) {
  if ((await page.getByRole('dialog').isVisible()) && menu !== 'Nhận số liệu') await page.keyboard.press('Escape');
  const heading = page.getByRole('heading', { level: 1, name: menu, exact: true });
  if (await heading.isVisible()) return;
  await page
    .getByRole('navigation', { name: 'Các mục' })
    .getByRole('link', { name: new RegExp(`^${menu}`) })
    .click();
  await heading.waitFor();
  await settled(page);
}
