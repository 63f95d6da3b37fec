import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';
import { goTo, hasFocus, tabTo, type, use } from './keyboard.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

test('by keyboard: her words and the outline stand in the page that is printed; what lost its source is seen first', async ({
  startApp,
}) => {
  const { page } = await startApp({ data: await aConfiguredFolder() });
  const paper = page.frameLocator('iframe');
  await goTo(page, 'Soạn báo cáo');
  const causes = page.getByLabel('Tồn tại khác và nguyên nhân', { exact: true });

  await test.step('what is typed is saved by itself and printed, with its figure', async () => {
    await type(page, causes, 'Nguyên nhân: đường xa; đã mở {TT02.kèm tên}, {TT99} tổ.');
    await page.keyboard.press('Tab');
    await expect(paper.getByText(/Nguyên nhân: đường xa; đã mở chưa có số liệu về số buổi tuyên truyền/)).toBeVisible();
    await expect(page.getByText(/Không có số liệu, chỉ tiêu mã “TT99”/)).toBeVisible();
  });

  await test.step('a chip without a source holds the printing until it is seen', async () => {
    const held = page.getByRole('heading', { name: 'Cần xem trước khi in' });
    await expect(held).toBeVisible();
    await expectAccessible(page);
    await use(page, page.getByRole('button', { name: 'Đã xem: TT99' }));
    await expect(held).toBeHidden();
  });

  await test.step('the outline is changed by keyboard, reads back at once, and is saved as one', async () => {
    await use(page, page.getByRole('button', { name: 'Đề cương', exact: true }));
    const list = page.getByRole('list', { name: 'Các phần của báo cáo' });
    const place = list.getByRole('button', { name: 'Tình hình chung' });
    await tabTo(page, list.locator('[tabindex="0"]'));
    for (let presses = 0; presses < 40 && !(await hasFocus(place)); presses += 1)
      await page.keyboard.press('ArrowDown');
    await expect(place).toBeFocused();
    await page.keyboard.press('Enter');
    await type(page, page.getByRole('textbox', { name: /^Đề mục của phần/ }), 'Tình hình trên địa bàn');
    await expect(page.getByText('I. TÌNH HÌNH TRÊN ĐỊA BÀN')).toBeVisible();
    await tabTo(page, list.getByRole('button', { name: 'Tình hình trên địa bàn' }), 'Shift+Tab');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText('II. TÌNH HÌNH TRÊN ĐỊA BÀN')).toBeVisible();
    await expectAccessible(page);
    await use(page, page.getByRole('button', { name: 'Lưu đề cương' }));
    await expect(page.getByText('Đã lưu đề cương')).toBeVisible();
    await use(page, page.getByRole('button', { name: 'Lời văn', exact: true }));
    await expect(paper.getByText('II. TÌNH HÌNH TRÊN ĐỊA BÀN')).toBeVisible();
  });
});
