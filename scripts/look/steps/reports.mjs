import { goTo } from '../go-to.mjs';
import { openToItsCell } from './figures.mjs';

export async function askWhereFrom(page) {
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /^\d+\/204$/ })
    .first()
    .click();
  await openToItsCell(page);
}

/** In the register, trình ký. */
export async function beginReport(page) {
  await page.getByRole('button', { name: 'Lập báo cáo trong sổ' }).click();
  await page.getByRole('button', { name: 'Trình ký', exact: true }).click();
  await page.getByText(/khớp với nội dung đã lưu/).waitFor();
}

export async function askToSign(page) {
  await page.getByRole('button', { name: 'Ghi đã ký…' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('12');
}

/** Signed, and then a figure of the grid is another. */
export async function signAndCorrect(page) {
  await page.getByRole('button', { name: 'Ghi đã ký', exact: true }).click();
  await page.getByRole('button', { name: 'Ghi phát hành…' }).waitFor();
  await goTo(page, 'Nhập số liệu');
  await page.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await page.locator('td[data-row="0"][data-column="0"]').click();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await page
    .getByText(/^Đã lưu/)
    .first()
    .waitFor();
  await goTo(page, 'Sổ báo cáo');
  await page.getByRole('button', { name: 'Tháng 1 năm 2023' }).click();
  await page.getByText(/số đã thay đổi sau khi ký$/).waitFor();
}

export async function showChanges(page) {
  await page.getByRole('button', { name: 'Xem các số đã thay đổi' }).click();
  await page.getByRole('table', { name: 'Số đã thay đổi' }).waitFor();
}

export async function draftCorrection(page) {
  await page.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  await page.getByRole('heading', { name: /^Đính chính Báo cáo/ }).waitFor();
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await page
    .frameLocator('dialog iframe')
    .getByText(/^Đính chính số liệu/)
    .waitFor();
}

export async function comparePrints(page) {
  await page.getByRole('button', { name: 'So sánh hai bản' }).click();
  await page.getByText(/đoạn văn khác nhau\.$/).waitFor();
}

/** Words of her own with figures in them, one of them written wrongly. */
export async function writeOwnWords(page) {
  const words = page.getByLabel('Chỉ đạo, điều hành, tình hình trong kỳ', { exact: true });
  await words.fill('Trong kỳ tổ chức {TT02.kèm tên}, {TT02.so sánh}; phạt {KT06} (bằng chữ: {KT06.bằng chữ}); {TT02');
  await words.blur();
  await page.getByText('In ra:').first().waitFor();
}

/** A chip without a figure, and the list that chips are picked from. */
export async function writeOfWhatIsNot(page) {
  const words = page.getByLabel('Chỉ đạo, điều hành, tình hình trong kỳ', { exact: true });
  await words.fill('Đến nay có {TT99} buổi.');
  await words.blur();
  await page.getByRole('heading', { name: 'Cần xem trước khi in' }).waitFor();
  await page.getByRole('button', { name: /^Chèn số liệu vào: Chỉ đạo/ }).click();
  await page.getByLabel('Tìm theo mã, tên').fill('tuyen truyen');
}

export async function openOutline(page) {
  await page.getByRole('button', { name: 'Đề cương', exact: true }).click();
  await page.getByRole('button', { name: /Chưa gửi báo cáo/ }).click();
}

export async function askOnRequest(page) {
  await goTo(page, 'Tổng quan');
  await goTo(page, 'Báo cáo');
  await page.getByLabel('Gửi', { exact: true }).selectOption({ label: 'Ban Chỉ đạo' });
  await page.getByLabel('Báo cáo đột xuất').click();
  await page.getByLabel('Theo yêu cầu tại văn bản số').fill('125/UBND-VX');
  await page.getByLabel('Chỉ tiêu của Kế hoạch, cùng kỳ').click();
}

export async function writeDocument(page) {
  await page.getByLabel('Trích yếu').fill('Đề nghị phê duyệt kế hoạch kiểm tra cơ sở kinh doanh dịch vụ năm 2023');
  await page.getByLabel('Kính gửi').fill('Ủy ban nhân dân tỉnh Sơn La');
  await page.getByLabel('Căn cứ').fill('Căn cứ Pháp lệnh Phòng, chống mại dâm ngày 17 tháng 3 năm 2003');
  await page
    .getByLabel('Nội dung')
    .fill(
      'I. Sự cần thiết\n1. Cơ sở pháp lý\na) Các văn bản của Trung ương\nĐã nêu ở phần căn cứ.\nKính đề nghị xem xét',
    );
  await page.getByLabel('Thẩm quyền').fill('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC THƯỜNG TRỰC');
  await page.frameLocator('iframe').getByText('Kính đề nghị xem xét./.').waitFor();
}
