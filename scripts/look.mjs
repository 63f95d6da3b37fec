import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { fillWorkbook } from './demo/fill-workbook.mjs';
import { demoToday, runDemo } from './demo.mjs';
import { openScreen } from './launch/screen.mjs';
import { smallPng, smallWidth } from './launch/small-picture.mjs';
import { pictureOf, settled, showAt, viewsOf } from './look/camera.mjs';
import { outOfReach } from './look/reach.mjs';
import { brokenRules } from './look/rules.mjs';
import { asProgram, say } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/** Screens in the order of the menu; `after` brings one into the state worth looking at, `help` names the page it stands on. */
const screens = [
  { file: '1-tong-quan', help: 'tong-quan', menu: 'Tổng quan' },
  { file: '2-nhiem-vu', help: 'nhiem-vu', menu: 'Nhiệm vụ' },
  {
    file: '2-nhiem-vu-chi-tiet',
    menu: 'Nhiệm vụ',
    after: (page) => page.getByRole('gridcell', { name: 'III.2.b-2' }).click(),
  },
  { file: '2-nhiem-vu-co-quan', menu: 'Nhiệm vụ', after: (page) => openView(page, 'Theo cơ quan') },
  { file: '2-nhiem-vu-muc', menu: 'Nhiệm vụ', after: (page) => openView(page, 'Theo mục') },
  { file: '2-nhiem-vu-danh-sach', menu: 'Nhiệm vụ', after: searchList },
  { file: '2-ke-hoach', menu: 'Kế hoạch' },
  { file: '2-ke-hoach-so-sanh', menu: 'Kế hoạch', after: (page) => page.getByRole('tab', { name: 'So sánh' }).click() },
  {
    file: '2-ke-hoach-nam-moi',
    menu: 'Kế hoạch',
    after: (page) => page.getByRole('tab', { name: 'Sang năm mới' }).click(),
  },
  { file: '3-thoi-han', help: 'thoi-han', menu: 'Thời hạn' },
  { file: '4-chi-tieu', menu: 'Chỉ tiêu' },
  { file: '4-chi-tieu-nguon', help: 'chi-tieu', menu: 'Chỉ tiêu', after: openFirstIndicator },
  { file: '4-chi-tieu-vi-sao-khac', menu: 'Chỉ tiêu', after: askWhyDifferent },
  { file: '4-chi-tieu-dia-ban', menu: 'Chỉ tiêu', after: (page) => openIndicators(page, 'Theo địa bàn') },
  { file: '4-chi-tieu-xa', menu: 'Chỉ tiêu', after: drillToCommune },
  { file: '4-chi-tieu-nhieu-nam', menu: 'Chỉ tiêu', after: (page) => openIndicators(page, 'Nhiều năm') },
  { file: '4-chi-tieu-du-so-lieu', menu: 'Chỉ tiêu', after: (page) => openIndicators(page, 'Đủ số liệu') },
  { file: '4-chi-tieu-dai-lich', menu: 'Chỉ tiêu', after: (page) => openIndicators(page, 'Dải lịch') },
  { file: '5-nhap-so-lieu', help: 'nhap-so-lieu', menu: 'Nhập số liệu' },
  { file: '5-bieu-mau-ra', help: 'bieu-mau-ra', menu: 'Biểu mẫu ra' },
  { file: '5-bieu-mau-ra-tat-ca', menu: 'Biểu mẫu ra', after: chooseAllForms },
  { file: '6-nhan-so-lieu', help: 'nhan-so-lieu', menu: 'Nhận số liệu', after: readStick },
  { file: '6-nhan-so-lieu-khac-biet', menu: 'Nhận số liệu', after: (page) => openFile(page, 'ban sua.xlsx') },
  { file: '6-nhan-so-lieu-tu-choi', menu: 'Nhận số liệu', after: (page) => openFile(page, 'cat cut.xlsx') },
  { file: '6-nhan-so-lieu-cho-hoi', menu: 'Nhận số liệu', after: (page) => openFile(page, 'cho hoi.xlsx') },
  { file: '6-nhan-so-lieu-bang-ma', menu: 'Nhận số liệu', after: (page) => openFile(page, 'phong cu.csv') },
  { file: '6-nhan-so-lieu-bo-cuc', menu: 'Nhận số liệu', after: pointAtLayout },
  { file: '6-nhan-so-lieu-bo-cuc-da-nho', menu: 'Nhận số liệu', after: openLayouts },
  { file: '6-kiem-tra-ky', help: 'kiem-tra-ky', menu: 'Kiểm tra kỳ' },
  { file: '6-tinh-hinh-nop', help: 'tinh-hinh-nop', menu: 'Tình hình nộp' },
  { file: '6-xuat-dhis2', menu: 'Xuất DHIS2' },
  {
    file: '6-xuat-bang',
    menu: 'Xuất DHIS2',
    after: (page) => page.getByRole('button', { name: 'In, xuất bảng…' }).click(),
  },
  { file: '7-so-theo-doi', help: 'so-theo-doi', menu: 'Sổ theo dõi', after: writeEntry },
  { file: '7-so-theo-doi-sua', menu: 'Sổ theo dõi', after: openEntry },
  { file: '7-so-tu-diem', menu: 'Sổ theo dõi', after: followHotspot },
  { file: '7-so-cam-ket-ra-soat', menu: 'Sổ theo dõi', after: reviewPledges },
  { file: '7-so-cham-diem', menu: 'Sổ theo dõi', after: scoreCommune },
  { file: '7-so-bang-diem', menu: 'Sổ theo dõi', after: openScoringSheet },
  { file: '7-so-mua-kiem-tra', menu: 'Sổ theo dõi', after: planInspection },
  { file: '7-bao-cao', help: 'bao-cao', menu: 'Báo cáo' },
  { file: '7-bao-cao-so-tu-dau', menu: 'Báo cáo', after: askWhereFrom },
  { file: '7-so-bao-cao', menu: 'Báo cáo', after: beginReport },
  { file: '7-so-bao-cao-ghi-da-ky', menu: 'Sổ báo cáo', after: askToSign },
  { file: '7-so-bao-cao-da-ky', menu: 'Sổ báo cáo', after: signAndCorrect },
  { file: '7-so-bao-cao-thay-doi', menu: 'Sổ báo cáo', after: showChanges },
  { file: '7-so-bao-cao-dinh-chinh', menu: 'Sổ báo cáo', after: draftCorrection },
  { file: '7-so-bao-cao-so-sanh', menu: 'Sổ báo cáo', after: comparePrints },
  { file: '7-bao-cao-dot-xuat', menu: 'Báo cáo', after: askOnRequest },
  { file: '7-soan-bao-cao', menu: 'Soạn báo cáo', after: writeOwnWords },
  { file: '7-soan-bao-cao-so-da-doi', menu: 'Soạn báo cáo', after: writeOfWhatIsNot },
  { file: '7-soan-bao-cao-de-cuong', menu: 'Soạn báo cáo', after: openOutline },
  { file: '7-van-ban', menu: 'Văn bản', after: writeDocument },
  { file: '8-doc-van-ban', menu: 'Đọc văn bản' },
  { file: '8-bo-chi-tieu', menu: 'Bộ chỉ tiêu' },
  { file: '8-bo-chi-tieu-sua', menu: 'Bộ chỉ tiêu', after: editFirstIndicator },
  { file: '8-bo-chi-tieu-moi', menu: 'Bộ chỉ tiêu', after: addIndicator },
  { file: '8-bo-bieu-mau', menu: 'Bộ biểu mẫu' },
  { file: '8-don-vi', menu: 'Đơn vị hành chính' },
  { file: '8-don-vi-sap-nhap', menu: 'Đơn vị hành chính', after: mergeUnits },
  { file: '6-lich-su', menu: 'Lịch sử tiếp nhận', after: takeInCorrection },
  { file: '6-lich-su-bien-nhan', menu: 'Lịch sử tiếp nhận', after: (page) => openFile(page, 'ban sua.xlsx') },
  { file: '6-lich-su-ban-goc', menu: 'Lịch sử tiếp nhận', after: (page) => openPart(page, 'Bản gốc', /^Chỉ xem/) },
  { file: '6-lich-su-so-sanh', menu: 'Lịch sử tiếp nhận', after: (page) => openPart(page, 'So sánh', /^Khác nhau/) },
  {
    file: '6-lich-su-thu-hoi',
    menu: 'Lịch sử tiếp nhận',
    after: (page) => openPart(page, 'Thu hồi', /trở về như trước$/),
  },
  { file: '7-bao-cao-can-xem', menu: 'Báo cáo' },
  { file: '7-so-theo-doi-cap-so', menu: 'Sổ theo dõi', after: feedFromRegister },
  { file: '6-kiem-tra-ky-theo-so', menu: 'Kiểm tra kỳ', after: openFedFinding },
  { file: '5-nhap-so-lieu-tu-so', menu: 'Kiểm tra kỳ', after: openFedCell },
  { file: '8-he-thong', help: 'he-thong', menu: 'Hệ thống' },
  { file: '8-he-thong-dien-tap', menu: 'Hệ thống', after: rehearse },
  { file: '8-he-thong-khoi-phuc', menu: 'Hệ thống', after: openBackup },
  { file: '8-nhat-ky', menu: 'Hệ thống', after: verifyLog },
  {
    file: '8-an-toan-du-lieu',
    menu: 'Hệ thống',
    after: (page) => page.getByRole('link', { name: 'An toàn dữ liệu' }).click(),
  },
];

async function rehearse(page) {
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await page.getByText('Đã sao lưu và kiểm tra').waitFor();
  await page.getByRole('button', { name: 'Diễn tập khôi phục' }).click();
  await page.getByText('Diễn tập đạt').waitFor();
}

async function openBackup(page) {
  await page
    .getByRole('button', { name: /^Mở bản sao lưu \d/ })
    .first()
    .click();
  await page.getByText('Trong bản sao lưu').waitFor();
}

/**
 * Starts the app on the demo's figures and writes a PNG of every screen, or small ones for the help pages alone.
 * `chosen`: which of the screens. `views`: how each is seen, the walk itself in the first of them. `withRules`: says
 * what a machine finds wrong with each.
 */
async function look(out, { isHelp, chosen, views, withRules }) {
  const runtime = await prepare();
  await build();
  const demo = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-look-'));
  const { folders } = await runDemo(demo, runtime, say);
  await spoilStick(folders);
  const { _electron } = await import('playwright');
  const screen = await openScreen('virtual', '1920x4000');
  Object.assign(process.env, runtime.env, screen.env, { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist });
  const open = async (data) => {
    const app = await _electron.launch({ args: ['.', '--data', data, '--today', demoToday], env: process.env });
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await showAt(app, views[0]);
    return app;
  };
  const take = (app, name) => pictures(app, name, { out, isHelp, views, withRules });
  try {
    if (chosen({ file: firstStart })) await picturesOfFirstStart(await open(path.join(demo, 'trong')), take);
    await picturesOfScreens(await open(folders.data), folders.received, screens.filter(chosen), take);
  } finally {
    screen.close();
    rmSync(demo, { recursive: true, force: true });
  }
}

const firstStart = '0-lan-dau';

async function picturesOfFirstStart(app, take) {
  await take(app, { file: firstStart });
  await app.close();
}

async function picturesOfScreens(app, received, chosen, take) {
  const page = await app.firstWindow();
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, received);
  for (const { menu, after, ...names } of chosen) {
    await goTo(page, menu);
    await closeHint(page);
    if (after) await after(page);
    await take(app, names);
  }
  await app.close();
}

/** What stands on the screen now, in every view; several views have a folder each. */
async function pictures(app, { file, help }, { out, isHelp, views, withRules }) {
  const page = await app.firstWindow();
  const name = `${isHelp ? help : file}.png`;
  for (const view of views) {
    await showAt(app, view);
    await settled(page);
    const picture = await pictureOf(app);
    const folder = views.length === 1 ? out : path.join(out, `${view.size}-${view.zoom}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), isHelp ? await smallPicture(app, picture) : picture);
    if (withRules) for (const cut of await outOfReach(page)) say(`  ${view.size}, ${view.zoom} %: cut off: ${cut}`);
  }
  if (views.length > 1) await showAt(app, views[0]);
  say(name);
  if (withRules) for (const broken of await brokenRules(page)) say(`  ${broken}`);
}

async function verifyLog(page) {
  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await page.getByRole('button', { name: 'Kiểm tra tính liền mạch' }).click();
  await page.getByText(/^Nhật ký liền mạch/).waitFor();
}

/** Of a screen's first visit, and the offer to take back what was done on the one before: the pictures show every day. */
async function closeHint(page) {
  await settled(page);
  const understood = page.getByRole('button', { name: 'Đã hiểu' });
  if (await understood.isVisible()) await understood.click();
  const toast = page.getByRole('status').getByRole('button', { name: 'Đóng' });
  if (await toast.isVisible()) await toast.click();
}

async function smallPicture(app, picture) {
  const { pixels, size } = await app.evaluate(
    ({ nativeImage }, { png, width }) => {
      const small = nativeImage.createFromBuffer(Buffer.from(png, 'base64')).resize({ width, quality: 'best' });
      return { pixels: small.toBitmap().toString('base64'), size: small.getSize() };
    },
    { png: picture.toString('base64'), width: smallWidth },
  );
  return smallPng(Buffer.from(pixels, 'base64'), size.width, size.height);
}

async function writeDocument(page) {
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

/** Stays where it is when that is the screen already: a screen left forgets what was opened on it. */
async function goTo(page, menu) {
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

/** A stick with what sticks bring: files taken in before, a corrected one, a damaged one, something else. */
async function spoilStick({ forms, received }) {
  const [first, second] = readdirSync(forms);
  await fillWorkbook(path.join(forms, first), path.join(received, 'ban sua.xlsx'), 77);
  const bytes = readFileSync(path.join(received, second));
  writeFileSync(path.join(received, 'cat cut.xlsx'), bytes.subarray(0, bytes.length / 2));
  writeFileSync(path.join(received, 'anh chup.jpg'), 'x');
  await fillWorkbook(path.join(forms, second), path.join(received, 'cho hoi.xlsx'), 78, makeDoubtful);
  writeFileSync(
    path.join(received, 'bang rieng.csv'),
    'HUYỆN QUỲNH NHAI\nTháng 1 năm 2023\nSTT;Xã;Số buổi tuyên truyền;Lượt người tham dự\n' +
      '1;Mường Chiên;3;120\n2;Ca Nang;4;95\n3;Chiềng Khay;2;60\n;Tổng cộng;9;275\n',
  );
  // TCVN3: one byte a letter.
  writeFileSync(
    path.join(received, 'phong cu.csv'),
    '®¬n vÞ;sè buæi\nx· chiÒng ngÇn;3\nphêng quyÕt th¾ng;4\n',
    'latin1',
  );
}

/** Leaflets typed with a mark that may be thousands or decimals. */
const makeDoubtful = (element, count) => (element === 'TT02' && count > 3 ? `1.2${10 + (count % 80)}` : count);

/** Opened by hand: a table of a district's own. */
async function pointAtLayout(page) {
  await openFile(page, 'bang rieng.csv');
  await page.getByRole('button', { name: 'Chỉ bố cục…' }).click();
  await page.getByRole('row', { name: /Mường Chiên TT02/ }).waitFor();
}

const trainingRegister = /^\d+ Tập huấn, bồi dưỡng/;

async function writeEntry(page) {
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

async function feedFromRegister(page) {
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

async function openFedFinding(page) {
  await page.getByLabel('Quy tắc').selectOption({ label: 'Sổ khác báo cáo của huyện' });
  await page
    .getByText(/đang lấy theo sổ/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Theo báo cáo của huyện…' }).click();
}

async function openFedCell(page) {
  await page.getByRole('link', { name: /^KT05/ }).click();
  await page.getByRole('button', { name: 'Chi tiết ô (F4)' }).click();
  await page.locator('td[title*="từ sổ"]').first().click();
  await page.getByRole('heading', { name: 'Tính từ sổ' }).waitFor();
}

async function openEntry(page) {
  await page.getByRole('button', { name: trainingRegister }).click();
  await page.getByRole('gridcell', { name: 'Nghiệp vụ kiểm tra liên ngành' }).click();
  await page.getByRole('heading', { name: 'Lịch sử', exact: true }).waitFor();
}

async function scoreCommune(page) {
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

async function openScoringSheet(page) {
  await page.getByRole('button', { name: 'Bảng điểm', exact: true }).click();
}

async function planInspection(page) {
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

async function followHotspot(page) {
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

async function reviewPledges(page) {
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

async function openLayouts(page) {
  await page.getByRole('button', { name: 'Nhớ bố cục và đọc lại tệp' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Bố cục đã nhớ…' }).click();
  await page.getByRole('button', { name: /^Sửa BM01/ }).click();
}

async function readStick(page) {
  await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
  await page.getByRole('row', { name: /ban sua/ }).waitFor();
}

async function chooseAllForms(page) {
  await page.getByLabel('Biểu mẫu', { exact: true }).selectOption('all');
}

const openFile = (page, name) => page.getByRole('button', { name }).click();

async function takeInCorrection(page) {
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
async function openPart(page, name, sign) {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(sign).first().waitFor();
}

const openView = (page, name) => page.getByRole('button', { name, exact: true }).click();

async function mergeUnits(page) {
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

async function searchList(page) {
  await openView(page, 'Danh sách');
  await page.getByLabel('Tìm nhiệm vụ').fill('ky cam ket');
}

const openIndicators = (page, name) => page.getByRole('tab', { name }).click();

async function drillToCommune(page) {
  await openIndicators(page, 'Theo địa bàn');
  await page.getByLabel('Nội dung xem').selectOption('element:TT02');
  await page.getByRole('button', { name: 'Huyện Mai Sơn' }).click();
  await page.getByRole('button', { name: 'Xã Chiềng Ban' }).click();
}

async function openFirstIndicator(page) {
  await page
    .getByRole('row', { name: /II\.1\.c/ })
    .first()
    .click();
  await openToItsCell(page);
}

/** Through the tree of an explained figure: a district, a figure that counts, its cell in the file. */
async function openToItsCell(page) {
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

async function askWhyDifferent(page) {
  await page.getByRole('tab', { name: 'Vì sao khác?' }).click();
  await page.getByLabel('Mốc trước', { exact: true }).selectOption({ label: 'Số liệu đến hết một ngày…' });
  await page.getByText(/^Tăng/).first().waitFor();
  await page.getByRole('button', { name: /, ô / }).first().click();
  await page.getByText('Ô trong tệp gốc đúng').waitFor();
}

async function askWhereFrom(page) {
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /^\d+\/204$/ })
    .first()
    .click();
  await openToItsCell(page);
}

/** In the register, trình ký. */
async function beginReport(page) {
  await page.getByRole('button', { name: 'Lập báo cáo trong sổ' }).click();
  await page.getByRole('button', { name: 'Trình ký', exact: true }).click();
  await page.getByText(/khớp với nội dung đã lưu/).waitFor();
}

async function askToSign(page) {
  await page.getByRole('button', { name: 'Ghi đã ký…' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('12');
}

/** Signed, and then a figure of the grid is another. */
async function signAndCorrect(page) {
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

async function showChanges(page) {
  await page.getByRole('button', { name: 'Xem các số đã thay đổi' }).click();
  await page.getByRole('table', { name: 'Số đã thay đổi' }).waitFor();
}

async function draftCorrection(page) {
  await page.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  await page.getByRole('heading', { name: /^Đính chính Báo cáo/ }).waitFor();
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await page
    .frameLocator('dialog iframe')
    .getByText(/^Đính chính số liệu/)
    .waitFor();
}

async function comparePrints(page) {
  await page.getByRole('button', { name: 'So sánh hai bản' }).click();
  await page.getByText(/đoạn văn khác nhau\.$/).waitFor();
}

/** Words of her own with figures in them, one of them written wrongly. */
async function writeOwnWords(page) {
  const words = page.getByLabel('Chỉ đạo, điều hành, tình hình trong kỳ', { exact: true });
  await words.fill('Trong kỳ tổ chức {TT02.kèm tên}, {TT02.so sánh}; phạt {KT06} (bằng chữ: {KT06.bằng chữ}); {TT02');
  await words.blur();
  await page.getByText('In ra:').first().waitFor();
}

/** A chip without a figure, and the list that chips are picked from. */
async function writeOfWhatIsNot(page) {
  const words = page.getByLabel('Chỉ đạo, điều hành, tình hình trong kỳ', { exact: true });
  await words.fill('Đến nay có {TT99} buổi.');
  await words.blur();
  await page.getByRole('heading', { name: 'Cần xem trước khi in' }).waitFor();
  await page.getByRole('button', { name: /^Chèn số liệu vào: Chỉ đạo/ }).click();
  await page.getByLabel('Tìm theo mã, tên').fill('tuyen truyen');
}

async function openOutline(page) {
  await page.getByRole('button', { name: 'Đề cương', exact: true }).click();
  await page.getByRole('button', { name: /Chưa gửi báo cáo/ }).click();
}

async function askOnRequest(page) {
  await goTo(page, 'Tổng quan');
  await goTo(page, 'Báo cáo');
  await page.getByLabel('Gửi', { exact: true }).selectOption({ label: 'Ban Chỉ đạo' });
  await page.getByLabel('Báo cáo đột xuất').click();
  await page.getByLabel('Theo yêu cầu tại văn bản số').fill('125/UBND-VX');
  await page.getByLabel('Chỉ tiêu của Kế hoạch, cùng kỳ').click();
}

async function editFirstIndicator(page) {
  await page.getByRole('button', { name: /triển khai hoạt động truyền thông/ }).click();
  await page.getByLabel('TT01 ·').fill('0; 1; 3');
  await page.getByRole('button', { name: 'Ngừng dùng chỉ tiêu này' }).scrollIntoViewIfNeeded();
}

async function addIndicator(page) {
  await page.getByRole('button', { name: 'Thêm chỉ tiêu…' }).click();
  await page.getByLabel('Tên chỉ tiêu').fill('Xã có từ hai buổi tuyên truyền');
  await page.getByLabel('Tử số').fill('số xã có TT2 >= 2');
  await page.getByRole('button', { name: 'Chọn trường…' }).last().click();
  await page.getByLabel('Tìm theo mã').fill('kiem tra');
}

await asProgram(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
      'as-opened': { type: 'boolean', default: false },
      size: { type: 'string', default: '1366x768' },
      zoom: { type: 'string', default: '100' },
      only: { type: 'string', default: '' },
      axe: { type: 'boolean', default: false },
    },
  });
  const { help: isHelp, 'as-opened': asOpened, axe: withRules } = values;
  // Beginnings of names; a picture that goes on from the one before is chosen together with it.
  const begins = values.only.split(',');
  const chosen = ({ file, help, after }) =>
    (!isHelp || help) && (!asOpened || !after) && begins.some((name) => file.startsWith(name));
  const out = values.out ?? (isHelp ? 'resources/help/pictures' : 'look');
  await look(path.resolve(out), { isHelp, chosen, views: viewsOf(values.size, values.zoom), withRules });
});
