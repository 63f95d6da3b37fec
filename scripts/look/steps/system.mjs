export async function rehearse(page) {
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await page.getByText('Đã sao lưu và kiểm tra').waitFor();
  await page.getByRole('button', { name: 'Diễn tập khôi phục' }).click();
  await page.getByText('Diễn tập đạt').waitFor();
}

export async function openBackup(page) {
  await page
    .getByRole('button', { name: /^Mở bản sao lưu \d/ })
    .first()
    .click();
  await page.getByText('Trong bản sao lưu').waitFor();
}

export async function verifyLog(page) {
  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await page.getByRole('button', { name: 'Kiểm tra tính liền mạch' }).click();
  await page.getByText(/^Nhật ký liền mạch/).waitFor();
}

export async function mergeUnits(page) {
  await page.getByRole('button', { name: 'Sáp nhập, chia tách…' }).click();
  await page.getByLabel('Tên đợt').fill('Nhập xã của huyện Quỳnh Nhai');
  await page.getByLabel('Số văn bản').fill('12/NQ-UBTVQH15');
  await page.getByLabel('Gõ tên hoặc mã để tìm').fill('ca nang');
  await page.getByLabel('Xã Cà Nàng (03685').check();
  await page.getByLabel('Gõ tên hoặc mã để tìm').fill('muong chien');
  await page.getByLabel('Xã Mường Chiên (03682').check();
  await page.getByRole('button', { name: 'Thêm vào đợt' }).click();
  await page.getByRole('button', { name: 'Áp dụng' }).scrollIntoViewIfNeeded();
}
