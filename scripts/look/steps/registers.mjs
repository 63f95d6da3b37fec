const trainingRegister = /^\d+ Tập huấn, bồi dưỡng/;

export async function writeEntry(page) {
  await page.getByRole('button', { name: trainingRegister }).click();
  await page.getByRole('button', { name: 'Ghi dòng mới' }).click();
  const form = page.getByRole('form', { name: 'Ghi dòng mới' });
  await form.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await form.getByLabel('Nội dung lớp').fill('Nghiệp vụ kiểm tra liên ngành');
  await form.getByLabel('Số lớp').fill('2');
  await form.getByLabel('Số lượt cán bộ').fill('96');
  await form.getByLabel('Số, ký hiệu văn bản').fill('12/KH-UBND');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByRole('gridcell', { name: 'Nghiệp vụ kiểm tra liên ngành' }).waitFor();
}

const finesRegister = /^\d+ Xử phạt vi phạm hành chính/;

export async function feedFromRegister(page) {
  await page.getByRole('button', { name: finesRegister }).click();
  await page.getByRole('button', { name: 'Ghi dòng mới' }).click();
  const form = page.getByRole('form', { name: 'Ghi dòng mới' });
  await form.getByLabel('Ngày', { exact: true }).fill('10/01/2023');
  await form.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await form.getByLabel('Xã, phường, thị trấn').selectOption({ index: 1 });
  await form.getByLabel('Nhóm hành vi').selectOption({ index: 1 });
  await form.getByLabel('Số quyết định xử phạt').fill('37');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByRole('gridcell', { name: '37' }).waitFor();
  await page.getByRole('button', { name: 'Số của kỳ…' }).click();
}

export async function openFedFinding(page) {
  await page.getByLabel('Quy tắc').selectOption({ label: 'Sổ khác báo cáo của huyện' });
  await page
    .getByText(/đang lấy theo sổ/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Theo báo cáo của huyện…' }).click();
}

export async function openFedCell(page) {
  await page.getByRole('link', { name: /^KT05/ }).click();
  await page.getByRole('button', { name: 'Chi tiết ô (F4)' }).click();
  await page.locator('td[title*="từ sổ"]').first().click();
  await page.getByRole('heading', { name: 'Tính từ sổ' }).waitFor();
}

export async function openEntry(page) {
  await page.getByRole('button', { name: trainingRegister }).click();
  await page.getByRole('gridcell', { name: 'Nghiệp vụ kiểm tra liên ngành' }).click();
  await page.getByRole('heading', { name: 'Lịch sử', exact: true }).waitFor();
}

export async function scoreCommune(page) {
  await page.getByRole('button', { name: /^\d+ Phân loại, chấm điểm xã/ }).click();
  await page.getByRole('button', { name: 'Chấm điểm xã', exact: true }).click();
  await page.getByRole('gridcell', { name: 'Thị trấn Bắc Yên' }).click();
  for (const points of ['10', '5', '12', '7', '10', '9', '3', '8', '20', '5']) {
    await page.keyboard.type(points);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Xã Chiềng Sại, năm 2023' }).waitFor();
  await page.keyboard.type('12');
}

export async function openScoringSheet(page) {
  await page.getByRole('button', { name: 'Bảng điểm', exact: true }).click();
}

export async function planInspection(page) {
  await page.getByRole('button', { name: 'Dòng của sổ' }).click();
  await page.getByRole('button', { name: /^\d+ Kế hoạch kiểm tra và cuộc kiểm tra/ }).click();
  await page.getByRole('button', { name: 'Mùa kiểm tra' }).click();
  await page.getByRole('button', { name: 'Ghi cuộc kiểm tra…' }).click();
  const form = page.getByRole('form', { name: 'Ghi dòng mới' });
  await form.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await form.getByLabel(/^Cấp đội/).selectOption('Tỉnh');
  await form.getByLabel(/^Hình thức/).selectOption('Đột xuất');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByRole('gridcell', { name: 'Đội tỉnh' }).click();
}

export async function followHotspot(page) {
  await page.getByRole('button', { name: /^\d+ Tụ điểm: phát hiện/ }).click();
  await page.getByRole('button', { name: 'Ghi dòng mới' }).click();
  const form = page.getByRole('form', { name: 'Ghi dòng mới' });
  await form.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await form.getByLabel('Địa bàn, tuyến').fill('Khu vực bến xe khách');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByRole('gridcell', { name: 'Mai Sơn' }).click();
  await page.getByRole('button', { name: 'Thêm bước' }).click();
  await page.getByRole('button', { name: 'Ghi bước' }).click();
  await page.getByRole('button', { name: 'Xóa bước' }).waitFor();
}

export async function reviewPledges(page) {
  await page.getByRole('button', { name: /^\d+ Danh sách cơ sở/ }).click();
  await page.getByRole('button', { name: 'Ghi dòng mới' }).click();
  const form = page.getByRole('form', { name: 'Ghi dòng mới' });
  await form.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Mai Sơn' });
  await form.getByLabel('Tên cơ sở').fill('Nhà nghỉ Ban Mai');
  await form.getByLabel('Loại hình').selectOption({ index: 1 });
  await form.getByLabel('Tình trạng').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByRole('gridcell', { name: 'Mai Sơn' }).first().waitFor();
  await page.getByRole('button', { name: /^\d+ Cam kết cơ sở/ }).click();
  await page.getByRole('button', { name: 'Rà soát…' }).click();
  await page.getByRole('table', { name: 'Theo địa bàn' }).waitFor();
}
