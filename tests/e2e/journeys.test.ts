import { readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';
import { choose, closeBackTo, goTo, hasFocus, tabTo, type, use } from './keyboard.ts';

/**
 * The twelve journeys of the program, and the tests that walk each without a mouse ("here": this file):
 *
 *  1 first start                  accessibility (to the overview by Tab), first-report (in practice first)
 *  2 the wall                     here (giao ban), papers (giao ban printed), accessibility (each screen from the menu)
 *  3 task matrix                  matrix-keyboard
 *  4 out to the districts         here
 *  5 USB day                      here (read, looked at, taken in, receipts, taken back), answers (a file that asks),
 *                                  strange-layout (a table pointed at)
 *  6 typing from paper            entry
 *  7 chasing                      here (ticked, written to, numbered), timeliness (the board's cells, an extension)
 *  8 the report                   here (own words, submitted, signed, issued), report-life (what changed since, corrected on
 *                                  paper), report-writing (the outline)
 *  9 where a number comes from    here (a target to its cell), explain (from the printed page, through the tree)
 * 10 the bad day                  here (backup, rehearsal, what a restore asks), bad-day (a damaged database, restored from the
 *                                  page that refuses it), accessibility (the screens of safety)
 * 11 new year, new borders        rollover (2024 made from 2023, the plan's views), here (communes merged and taken back)
 * 12 handover                     papers (the pack)
 *    registers, of every month    here (an entry)
 */

const today = '2023-01-30';

async function anOffice(data: string): Promise<void> {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  await door.ask('office.get', {});
  await door.close();
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}

test('a month by keyboard alone: from the forms that go out to the signed report, without a mouse', async ({
  startApp,
}) => {
  test.setTimeout(180_000);
  const [data, forms, stick, letters] = [folder('du-lieu'), folder('bieu-mau'), folder('usb'), folder('cong-van')];
  await anOffice(data);
  const { page, willChoose } = await startApp({ data, today });
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const panel = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');

  await test.step('giao ban is opened, and the focus comes back from it', async () => {
    await use(page, button('In giao ban…'));
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'PHIẾU GIAO BAN' })).toBeVisible();
    await expectSound(page, 'Phiếu giao ban');
    await use(page, dialog.getByRole('button', { name: 'Đóng' }));
    await expect(button('In giao ban…')).toBeFocused();
  });

  await test.step('forms out, filled in, and taken in again', async () => {
    await goTo(page, 'Biểu mẫu ra');
    await willChoose(forms);
    await use(page, button('Chọn thư mục…'));
    await use(page, button(/^Ghi 12 /));
    await expect(page.getByText(/^BM01_2023-T01_125/)).toBeVisible();
    const [first = '', second = ''] = readdirSync(forms).sort();
    for (const [index, name] of [first, second].entries()) {
      await fillWorkbook(path.join(forms, name), path.join(stick, name), index + 1);
    }

    await goTo(page, 'Nhận số liệu');
    await willChoose(stick);
    await use(page, button('Chọn thư mục hoặc USB…'));
    const file = button(second);
    await use(page, file);
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await closeBackTo(page, panel, file);
    await use(page, button('Nhập 2 tệp đã chọn'));
    await expect(page.getByText('Đã nhập 2 tệp')).toBeVisible();
    await use(page, button(/^In biên nhận cả USB/));
    await expect(
      page
        .frameLocator('iframe')
        .getByText(/BIÊN NHẬN/i)
        .first(),
    ).toBeVisible();
    await expectSound(page, 'Biên nhận');
    await closeBackTo(page, dialog, button(/^In biên nhận cả USB/));
  });

  await test.step('what came is found again and taken back', async () => {
    await goTo(page, 'Lịch sử tiếp nhận');
    const [, received = ''] = readdirSync(stick).sort();
    await use(page, button(received));
    await use(page, panel.getByRole('button', { name: 'Thu hồi', exact: true }));
    await type(page, panel.getByLabel('Lý do thu hồi'), 'huyện báo gửi nhầm');
    await use(page, panel.getByRole('button', { name: /^Thu hồi \d+ số$/ }));
    await expect(panel.getByText(/^Đã thu hồi lúc .*huyện báo gửi nhầm$/)).toBeVisible();
    await closeBackTo(page, panel, button(received));
  });

  await test.step('the late are ticked, written to, and the letter gets its number', async () => {
    await goTo(page, 'Tình hình nộp');
    await use(page, button('Chọn 11 đơn vị chậm kỳ T1'));
    await use(page, button('Đôn đốc 11 đơn vị…'));
    await expect(dialog.frameLocator('iframe').getByText(/^Kính gửi: /)).toBeVisible();
    await tabTo(page, dialog.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: /^Một công văn chung/ })).toBeChecked();
    await willChoose(letters);
    await use(page, dialog.getByRole('button', { name: /^Ghi .*Word…$/ }));
    await expect(dialog.getByText(/^Đã ghi 1 công văn Word/)).toBeVisible();
    await closeBackTo(page, dialog, button('Đôn đốc 11 đơn vị…'));

    await goTo(page, 'Công văn');
    await use(page, button(/^Ghi số, ngày/));
    await type(page, panel.getByLabel('Số, ký hiệu'), '15/SLĐTBXH-PCTNXH');
    await page.keyboard.press('Enter');
    await expect(page.getByText('15/SLĐTBXH-PCTNXH, 30/01/2023')).toBeVisible();
    await use(page, button('Mẫu lời văn'));
    await expect(page.getByRole('textbox', { name: /Lời văn/ })).toBeVisible();

    await goTo(page, 'Thời hạn');
    const district = button('Ủy ban nhân dân huyện Mai Sơn').first();
    await use(page, district);
    await use(page, panel.getByRole('button', { name: 'Gia hạn…' }));
    await page.keyboard.press('Escape');
    await closeBackTo(page, panel, district);
  });

  await test.step('a register: an entry is written, opened from the grid, and left again', async () => {
    await goTo(page, 'Sổ theo dõi');
    await type(page, page.getByLabel('Tìm sổ'), 'tap huan');
    await use(page, button(/Tập huấn, bồi dưỡng/));
    await use(page, button('Ghi dòng mới'));
    const form = page.getByRole('form', { name: 'Ghi dòng mới' });
    await choose(page, form.getByLabel('Huyện, thành phố'), 'Huyện Mai Sơn');
    await type(page, form.getByLabel('Nội dung lớp'), 'Nghiệp vụ kiểm tra liên ngành');
    await type(page, form.getByLabel('Số lớp'), '2');
    await page.keyboard.press('Enter');
    const cell = page.getByRole('gridcell', { name: 'Nghiệp vụ kiểm tra liên ngành' });
    await expect(cell).toBeVisible();
    await expectSound(page, 'Ghi dòng mới');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button('Ghi dòng mới')).toBeFocused();
  });

  await test.step('the report: words of her own, then in the register, submitted, signed and issued', async () => {
    await goTo(page, 'Soạn báo cáo');
    const words = page.getByLabel('Chỉ đạo, điều hành, tình hình trong kỳ', { exact: true });
    await type(page, words, 'Trong kỳ tổ chức {TT02} buổi.');
    await page.keyboard.press('Tab');
    await expect(page.getByText('In ra:').first()).toBeVisible();

    await goTo(page, 'Báo cáo');
    await use(page, button('Lập báo cáo trong sổ'));
    await expect(page.getByRole('heading', { level: 1, name: 'Sổ báo cáo' })).toBeVisible();
    await use(page, panel.getByRole('button', { name: 'Trình ký', exact: true }));
    await use(page, panel.getByRole('button', { name: 'Ghi đã ký…' }));
    await type(page, panel.getByRole('textbox', { name: 'Số', exact: true }), '12');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /Tháng 1 năm 2023/ })).toContainText('Đã ký');
    await use(page, panel.getByRole('button', { name: 'Ghi phát hành…' }));
    await use(page, panel.getByRole('button', { name: 'Ghi phát hành', exact: true }));
    await expect(page.getByRole('row', { name: /Tháng 1 năm 2023/ })).toContainText('Đã phát hành');
    await use(page, panel.getByRole('button', { name: 'Xem bản in' }));
    await expectSound(page, 'Bản in của báo cáo');
    await closeBackTo(page, dialog, panel.getByRole('button', { name: 'Xem bản in' }));
  });

  await test.step('where a number comes from, down to the cell of the file', async () => {
    await goTo(page, 'Chỉ tiêu');
    const target = button(/^Mỗi xã, phường, thị trấn tổ chức ít nhất/);
    await use(page, target);
    const tree = panel.getByRole('treegrid');
    const city = tree.getByRole('button', { name: 'Thành phố Sơn La' });
    await tabTo(page, tree.locator('[tabindex="0"]'));
    for (let presses = 0; presses < 8 && !(await hasFocus(city)); presses += 1) await page.keyboard.press('ArrowDown');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByText('Ô trong tệp gốc đúng')).toBeVisible();
    await closeBackTo(page, panel, target);
  });

  await test.step('out of the house: DHIS2, the set of forms', async () => {
    await goTo(page, 'Xuất DHIS2');
    await willChoose(folder('dhis2'));
    await use(page, button(/^Ghi 3 tệp/));
    await expect(page.getByText(/^Đã ghi/).first()).toBeVisible();
    await goTo(page, 'Bộ biểu mẫu');
    await willChoose(folder('bo-bieu-mau'));
    await use(page, button('Xuất Excel…'));
    await expect(page.getByText(/^Đã ghi/).first()).toBeVisible();
  });

  await test.step('communes are merged, and Ctrl+Z takes it back', async () => {
    await goTo(page, 'Đơn vị hành chính');
    await use(page, button('Sáp nhập, chia tách…'));
    await type(page, panel.getByLabel('Tên đợt'), 'Nhập xã của huyện Quỳnh Nhai');
    await type(page, panel.getByLabel('Số văn bản'), '12/NQ-UBTVQH15');
    const search = panel.getByLabel('Gõ tên hoặc mã để tìm');
    await type(page, search, 'ca nang');
    await use(page, panel.getByLabel('Xã Cà Nàng (03685'), 'Space');
    await type(page, search, 'muong chien', 'Shift+Tab');
    await use(page, panel.getByLabel('Xã Mường Chiên (03682'), 'Space');
    await type(page, panel.getByLabel('Tên', { exact: true }), 'Mường Chiên Mới');
    await use(page, panel.getByRole('button', { name: 'Thêm vào đợt' }));
    await use(page, panel.getByRole('button', { name: 'Áp dụng' }));
    await expect(page.getByText('12 đơn vị cấp huyện, 203 đơn vị cấp xã')).toBeVisible();
    await closeBackTo(page, panel, button('Sáp nhập, chia tách…'));
    await page.keyboard.press('Control+z');
    await expect(page.getByText('12 đơn vị cấp huyện, 204 đơn vị cấp xã')).toBeVisible();
  });

  await test.step('help, the sheet of keys, a document, a backup', async () => {
    await goTo(page, 'Văn bản');
    await type(page, page.getByLabel('Trích yếu'), 'Đề nghị phê duyệt kế hoạch kiểm tra');
    await page.keyboard.press('Control+k');
    await expectSound(page, 'Đến màn hình');
    await closeBackTo(page, dialog, page.getByLabel('Trích yếu'));
    await page.keyboard.press('F1');
    await expect(page.getByRole('article', { name: 'Văn bản' })).toBeFocused();
    await expectSound(page, 'Trợ giúp');
    await closeBackTo(page, dialog, page.getByLabel('Trích yếu'));
    await goTo(page, 'Hệ thống');
    await use(page, button('Sao lưu ngay'));
    await expect(page.getByText('Đã sao lưu và kiểm tra')).toBeVisible();
    await use(page, button('Diễn tập khôi phục'));
    await expect(page.getByText('Diễn tập đạt')).toBeVisible();
    const backup = button(/^Mở bản sao lưu \d/).first();
    await use(page, backup);
    await use(page, dialog.getByRole('button', { name: /^Khôi phục/ }));
    await expectSound(page, 'Khôi phục');
    await closeBackTo(page, dialog, backup);
    await use(page, button('Sao lưu ra USB…'));
    await expectSound(page, 'Sao lưu ra USB');
    await closeBackTo(page, dialog, button('Sao lưu ra USB…'));
  });
});
