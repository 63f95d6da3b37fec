import type { Day } from '../calendar/day.ts';
import { spokenDay } from '../calendar/day-text.ts';
import type { FindingCounts } from '../checks/count-findings.ts';
import { countsText } from '../checks/wording.ts';
import type { FileProblem } from '../imports/file-problem.ts';
import { formatScaled } from '../numbers/scaled.ts';

const count = (value: number): string => formatScaled(value, 0);

/** Every printed word of a receipt, of a returned file and of the receipt to be filled in by hand. */
export const receiptWords = {
  title: 'BIÊN NHẬN',
  subject: 'Tiếp nhận tệp số liệu',
  returnedTitle: 'PHIẾU TRẢ TỆP',
  returnedSubject: 'Tệp số liệu chưa được nhận',
  documentTitle: (received: number, returned: number): string =>
    [
      ...(received === 0 ? [] : [`Biên nhận ${count(received)} tệp`]),
      ...(returned === 0 ? [] : [`${received === 0 ? 'Trả' : 'trả'} ${count(returned)} tệp`]),
    ].join(', '),
  blankTitle: (district: string): string => `Biên nhận để trống: ${district}`,
  copies: ['Liên 1: lưu tại cơ quan nhận', 'Liên 2: giao đơn vị nộp'],
  numberLine: (number: number): string => `Số: ${count(number)}`,
  blankNumberLine: 'Số: ………',
  placeAndDate: (place: string, day: Day): string => `${place}, ${spokenDay(day)}`,
  blankPlaceAndDate: (place: string): string => `${place}, ngày …… tháng …… năm ………`,
  rows: {
    district: 'Đơn vị nộp',
    form: 'Biểu',
    period: 'Kỳ báo cáo',
    fileName: 'Tên tệp',
    size: 'Dung lượng',
    hash: 'Mã tệp',
    receivedOn: 'Ngày nhận',
  },
  unknown: 'chưa nhận ra',
  form: (code: string, version: number, name: string): string => `${code} (bản ${version}): ${name}`,
  size: (bytes: number): string => `${count(Math.max(1, Math.round(bytes / 1024)))} KB (${count(bytes)} byte)`,
  counts: ['Số mới', 'Thay đổi', 'Giữ nguyên', 'Ô để trống', 'Tổng số ô'],
  countsNote: 'Số mới + thay đổi + giữ nguyên + ô để trống = tổng số ô của biểu.',
  findings: (counts: FindingCounts): string => `Kiểm tra số liệu đã nhận: ${countsText(counts)}`,
  noFindings: 'Kiểm tra số liệu đã nhận: chưa phát hiện số không khớp',
  /** The signs of a comparison in words: the type of our papers has no such letters. */
  finding: (place: string, text: string, sides: string): string =>
    `${place}: ${text.replace(/\.$/, '')} (${sides})`.replaceAll('≤', 'không quá').replaceAll('≥', 'ít nhất'),
  findingColumns: { severity: 'Mức', text: 'Nội dung' },
  moreFindings: (left: number): string => `… và ${count(left)} phát hiện khác.`,
  guardedFindings: (left: number): string =>
    `Không nêu ${count(left)} phát hiện về số liệu chỉ lưu trong cơ quan nhận.`,
  hashNote:
    'Mã tệp là 16 ký tự đầu của mã SHA-256. Hai tệp cùng mã là cùng một tệp dù khác tên; sửa một ô là mã khác. Xem mã trên Windows: certutil -hashfile "tên tệp" SHA256.',
  problems: (number: number): string => `Lý do trả lại: ${count(number)} điều`,
  problemColumns: { number: 'TT', reason: 'Lý do', mend: 'Cách sửa' },
  moreProblems: (left: number): string => `… và ${count(left)} điều khác cùng cần sửa.`,
  nothingStored: 'Không số liệu nào trong tệp này được lưu. Sửa xong, nộp lại tệp.',
  countsOnly: 'Cách gửi số tổng hợp, không gửi thông tin cá nhân',
  countsOnlySteps: [
    '1. Không gửi danh sách. Xóa mọi cột, dòng, trang có họ tên, số căn cước, ngày sinh, địa chỉ, điện thoại; kể cả cột ẩn, trang ẩn và ghi chú.',
    '2. Mỗi ô chỉ ghi một con số đếm được trong kỳ. Ví dụ: danh sách có 25 người tham dự thì ghi 25 vào ô số lượt người tham dự.',
    '3. Ghi số vào đúng biểu mẫu cơ quan nhận đã giao, không tạo tệp mới.',
    '4. Xóa tệp có danh sách khỏi USB trước khi nộp lại. Cơ quan nhận không giữ bản sao của tệp bị trả.',
  ],
  signers: [
    { role: 'NGƯỜI GIAO', note: '(Ký, ghi rõ họ tên)' },
    { role: 'NGƯỜI NHẬN', note: '(Ký, ghi rõ họ tên)' },
  ],
  blankColumns: { form: 'Biểu', fileName: 'Tên tệp', hash: 'Mã tệp', receivedOn: 'Ngày nhận', cells: 'Số ô' },
  blankNote: 'Ghi tay khi giao nhận. Mã tệp, số ô và kết quả kiểm tra do cơ quan nhận ghi sau khi đọc tệp.',
  remark: 'Ghi chú: ……………………………………………………………………………………',
} as const;

const fillInAgain = 'Điền lại vào đúng tệp biểu mẫu đã được giao cho kỳ này rồi nộp lại.';
const saveAgain = 'Mở tệp bằng Excel, bỏ mật khẩu nếu có, lưu dạng .xlsx rồi nộp lại.';
const askReceiver = 'Hỏi lại cơ quan nhận trước khi nộp lại.';
const mendCell = 'Sửa chỗ đã nêu ngay trong tệp, lưu dạng .xlsx rồi nộp lại.';

/** What the clerk does about it at home; the officer's own advice speaks of the program, which the clerk does not have. */
export function mendingAdvice({ kind }: FileProblem): string {
  switch (kind) {
    case 'personal-columns':
      return 'Xem “Cách gửi số tổng hợp” bên dưới.';
    case 'unreadable':
    case 'form-as-text':
      return saveAgain;
    case 'no-figures':
    case 'not-our-form':
    case 'unknown-form':
    case 'unknown-version':
    case 'other-province':
    case 'other-plan':
    case 'unknown-district':
    case 'unknown-period':
    case 'period-not-begun':
    case 'period-outside-plan':
    case 'damaged-metadata':
    case 'identity-guessed':
    case 'missing-sheet':
    case 'missing-rows':
    case 'missing-columns':
      return fillInAgain;
    case 'period-closed':
    case 'file-changed':
    case 'not-stored':
    case 'received-before-period':
    case 'errors-not-confirmed':
      return askReceiver;
    default:
      return mendCell;
  }
}
