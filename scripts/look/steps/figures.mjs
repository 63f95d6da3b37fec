export async function openFirstIndicator(page) {
  await page
    .getByRole('row', { name: /II\.1\.c/ })
    .first()
    .click();
  await openToItsCell(page);
}

/** Through the tree of an explained figure: a district, a figure that counts, its cell in the file. */
export async function openToItsCell(page) {
  const tree = page.getByRole('treegrid');
  await tree
    .getByRole('button', { name: /^Huyện/ })
    .first()
    .click();
  await tree
    .getByRole('button', { name: /có tính/ })
    .first()
    .click();
  await page.getByText('Ô trong tệp gốc đúng').waitFor();
}

export async function askWhyDifferent(page) {
  await page.getByRole('tab', { name: 'Vì sao khác?' }).click();
  await page.getByLabel('Mốc trước', { exact: true }).selectOption({ label: 'Số liệu đến hết một ngày…' });
  await page.getByText(/^Tăng/).first().waitFor();
  await page.getByRole('button', { name: /, ô / }).first().click();
  await page.getByText('Ô trong tệp gốc đúng').waitFor();
}

export async function drillToCommune(page) {
  await openIndicators(page, 'Theo địa bàn');
  await page.getByLabel('Nội dung xem').selectOption('element:TT02');
  await page.getByRole('button', { name: 'Huyện Mai Sơn' }).click();
  await page.getByRole('button', { name: 'Xã Chiềng Ban' }).click();
}

export const openIndicators = (page, name) => page.getByRole('tab', { name }).click();

export async function editFirstIndicator(page) {
  await page.getByRole('button', { name: /triển khai hoạt động truyền thông/ }).click();
  await page.getByLabel('TT01 ·').fill('0; 1; 3');
  await page.getByRole('button', { name: 'Ngừng dùng chỉ tiêu này' }).scrollIntoViewIfNeeded();
}

export async function addIndicator(page) {
  await page.getByRole('button', { name: 'Thêm chỉ tiêu…' }).click();
  await page.getByLabel('Tên chỉ tiêu').fill('Xã có từ hai buổi tuyên truyền');
  await page.getByLabel('Tử số').fill('số xã có TT2 >= 2');
  await page.getByRole('button', { name: 'Chọn trường…' }).last().click();
  await page.getByLabel('Tìm theo mã').fill('kiem tra');
}
