import { goTo } from '../go-to.mjs';

export async function readStick(page) {
  await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
  await page.getByRole('row', { name: /ban sua/ }).waitFor();
}

export const openFile = (page, name) => page.getByRole('button', { name }).click();

/** Opened by hand: a table of a district's own. */
export async function pointAtLayout(page) {
  await openFile(page, 'bang rieng.csv');
  await page.getByRole('button', { name: 'Chỉ bố cục…' }).click();
  await page.getByRole('row', { name: /Mường Chiên TT02/ }).waitFor();
}

export async function openLayouts(page) {
  await page.getByRole('button', { name: 'Nhớ bố cục và đọc lại tệp' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Bố cục đã nhớ…' }).click();
  await page.getByRole('button', { name: /^Sửa BM01/ }).click();
}

export async function takeInCorrection(page) {
  await goTo(page, 'Nhận số liệu');
  await readStick(page);
  await openFile(page, 'ban sua.xlsx');
  await page.getByLabel('Lý do sửa').fill('Huyện rà soát lại');
  await page.getByLabel('Số, ký hiệu văn bản').fill('15/UBND-LĐTBXH');
  const errors = page.getByRole('checkbox', { name: /^Vẫn nhập/ });
  if (await errors.isVisible()) await errors.check();
  await page.getByRole('button', { name: /^Nhập \d+ tệp/ }).click();
  await page.getByText(/^Đã nhập \d+ tệp/).waitFor();
  await goTo(page, 'Lịch sử tiếp nhận');
}

/** Of the receipt that is open; `sign`: what is there once its file has been read. */
export async function openPart(page, name, sign) {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(sign).first().waitFor();
}

export async function chooseAllForms(page) {
  await page.getByLabel('Biểu mẫu', { exact: true }).selectOption('all');
}
