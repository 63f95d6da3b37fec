import { type Day, partsOf } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import { type CoverageKind, coverage } from '../calendar/period-coverage.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { Origin } from './form-seed.ts';
import type { FormBlock } from './forms.contract.ts';

/** Every Vietnamese word of an outgoing workbook. */
export const wording = {
  creator: 'Sổ Điều Phối',
  none: 'KPS',
  notApplicable: 'Không áp dụng',
  notApplicableMark: '×',
  yes: 'Có',
  no: 'Không',
  guideSheet: 'Hướng dẫn',
  lastTitle: 'SỐ LIỆU KỲ TRƯỚC',
  lastNote: 'Chỉ để đối chiếu khi ghi biểu. Không ghi vào trang này: chương trình không đọc trang này.',
  ordinal: 'TT',
  communes: 'Xã, phường, thị trấn',
  wholeRow: 'Cả dòng',
  wholeRowUnit: 'KPS',
  unit: 'ĐVT',
  code: 'Mã',
  content: 'Nội dung',
  total: 'Cộng',
  legend: 'Ghi vào ô nền vàng. KPS: không phát sinh. ×: không áp dụng. Để trống: chưa có số liệu (khác với số 0).',
  signDate: '……………, ngày …… tháng …… năm ………',
  signLeft: 'NGƯỜI LẬP BIỂU',
  signLeftNote: '(Ký, ghi rõ họ tên)',
  signRight: 'THỦ TRƯỞNG ĐƠN VỊ',
  signRightNote: '(Ký, đóng dấu)',
} as const;

const sheetNames: Record<FormBlock['rows'], string> = {
  communes: 'Biểu xã',
  district: 'Biểu huyện',
  agency: 'Biểu đơn vị',
};

/** A second block of the same kind is numbered, since two sheets cannot share a name. */
export function blockSheetName(blocks: readonly FormBlock[], index: number): string {
  const rows = blocks[index]?.rows ?? 'district';
  const before = blocks.slice(0, index).filter((block) => block.rows === rows).length;
  return before === 0 ? sheetNames[rows] : `${sheetNames[rows]} ${before + 1}`;
}

/** Names of the sheets that only remind of the period before: 'Kỳ trước: Biểu xã' without the colon, which Excel forbids. */
export const lastSheetName = (blocks: readonly FormBlock[], index: number): string =>
  `Kỳ trước - ${blockSheetName(blocks, index)}`;

export const isLastSheet = (name: string): boolean => name.startsWith('Kỳ trước - ');

export const formNumber = (code: string): string => `Biểu số: ${code}`;
const origins: Record<Origin, string> = {
  proposed: 'Mẫu đề xuất',
  official: 'Biểu chính thức',
  office: 'Biểu do văn phòng đặt',
};

export const formVersion = ({ origin, version }: { readonly origin: Origin; readonly version: number }): string =>
  `${origins[origin]}, bản ${version}`;
export const reporterLine = (reporter: string): string => `Đơn vị báo cáo: ${reporter}`;
export const receiverLine = (receiver: string): string => `Đơn vị nhận báo cáo: ${receiver}`;
export const pageFooter = (form: string, reporter: string, period: PeriodCode): string =>
  `${form} – ${reporter} – ${periodTitle(period)}`;
export const pageNumber = (page: string, pages: string): string => `Trang ${page}/${pages}`;

/** 'Tháng 9 năm 2023 (số liệu tính từ ngày 15/8/2023 đến ngày 14/9/2023)' */
export function periodLine(period: PeriodCode, kind: CoverageKind): string {
  const { from, to } = coverage(period, kind);
  return `${periodTitle(period)} (số liệu tính từ ngày ${figuresOfDay(from)} đến ngày ${figuresOfDay(to)})`;
}

/** Decree 30/2020, Annex I: a leading 0 for days under 10 and for the months 1 and 2 only. */
function figuresOfDay(day: Day): string {
  const { year, month } = partsOf(day);
  return `${day.slice(8)}/${month <= 2 ? `0${month}` : month}/${year}`;
}

/** Excel shows at most 32 characters of a title and 225 of a message. */
export const checkTitle = 'Số liệu chưa đúng';
export const listMessage =
  'Ô này chỉ nhận một trong các mục của danh sách. Bấm mũi tên bên phải ô để chọn; chưa có số liệu thì để trống.';
export const wholeRowMessage =
  'Cột này chỉ chọn KPS khi cả dòng không phát sinh số liệu trong kỳ; nếu có số liệu thì để trống.';

export function numberMessage(range: string, decimals: number, money: boolean): string {
  const number = decimals === 0 ? 'số nguyên' : `số có không quá ${decimals} chữ số thập phân`;
  const inDong = money ? ', tính bằng đồng' : '';
  return `Ô này chỉ nhận ${number}${range}${inDong}; hoặc KPS (không phát sinh), × (không áp dụng). Chưa có số liệu thì để trống. Không ghi chữ.`;
}

export function rangeWords(min: string | null, max: string | null): string {
  if (max === null) return min === null ? '' : ` từ ${min} trở lên`;
  return min === null ? ` không quá ${max}` : ` từ ${min} đến ${max}`;
}

export const guide = {
  title: (form: string): string => `HƯỚNG DẪN GHI BIỂU ${form}`,
  howTo: 'Cách ghi',
  fill: (sheets: string): string =>
    `Ghi số liệu vào các ô nền vàng ở trang ${sheets}. Các ô khác đã khóa để giữ đúng mẫu.`,
  signs: [
    ['Số', 'Số liệu của kỳ báo cáo. Ghi số 0 khi đã thống kê và kết quả bằng không.'],
    [wording.none, 'Không phát sinh: trong kỳ không có việc này.'],
    [
      wording.notApplicableMark,
      'Không áp dụng: nội dung này không thuộc đơn vị. Ở ô chọn từ danh sách thì chọn “Không áp dụng”.',
    ],
    ['Để trống', 'Chưa có số liệu. Ô trống không được hiểu là số 0.'],
  ],
  totals: 'Dòng Cộng tự tính, không ghi tay.',
  flows: 'Số phát sinh: chỉ ghi số của kỳ này, không cộng dồn các kỳ trước.',
  wholeRow:
    'Khi một xã không phát sinh số liệu nào trong kỳ: chọn KPS ở cột “Cả dòng”, để trống các ô số phát sinh của dòng đó. Các ô số hiện có vẫn ghi.',
  stocks: (codes: string): string => `Số hiện có, ghi theo ngày cuối kỳ báo cáo: ${codes}.`,
  lists: (codes: string): string => `Chọn từ danh sách, không gõ tay: ${codes}.`,
  noPersons:
    'Chỉ ghi số tổng hợp. Không ghi họ tên, số căn cước, ngày sinh, địa chỉ, số điện thoại của bất kỳ ai. Tệp có nội dung này bị từ chối toàn bộ.',
  bringBack: (receiver: string): string =>
    `Ghi xong, lưu tệp ở dạng .xlsx (không lưu .xls, .csv, PDF), chép vào USB và nộp về ${receiver}. Được đổi tên tệp.`,
  contents: (sheet: string): string => `Nội dung các mã ở trang ${sheet}`,
} as const;
