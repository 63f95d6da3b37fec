import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { FindingCounts } from '../../shared/checks/count-findings.ts';
import { countsText } from '../../shared/checks/wording.ts';
import { countFates } from '../../shared/imports/file-fates.ts';
import type {
  FileCounts,
  FileOutcome,
  Receipt,
  RecognisedFile,
  ScannedFile,
} from '../../shared/imports/imports.contract.ts';
import { type RiskyFile, riskyFile } from '../../shared/imports/risky-file.ts';
import { bytes as bytesOf, count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';

export const outcomeSigns: Readonly<Record<FileOutcome, SignWords>> = {
  new: { tone: 'good', mark: 'Mới', word: 'Số liệu mới' },
  correction: { tone: 'caution', mark: 'Bản sửa', word: 'Sửa số liệu đã có' },
  same: { tone: 'neutral', mark: 'Không đổi', word: 'Như số liệu đã có; nhập để ghi nhận đơn vị đã nộp' },
  received: { tone: 'neutral', mark: 'Đã nhận', word: 'Tệp này đã nhập trước đây' },
  ask: { tone: 'caution', mark: '? Chờ hỏi', word: 'Chờ trả lời câu hỏi, chưa nhập' },
  refused: { tone: 'bad', mark: 'Từ chối', word: 'Không nhập được' },
  'not-opened': { tone: 'neutral', mark: 'Không mở', word: 'Không phải tệp số liệu' },
};

const riskyWords: Readonly<Record<RiskyFile, string>> = {
  shortcut: 'Lối tắt, thường là mã độc lây qua USB: không được mở, không nên bấm vào',
  autorun: 'Tệp tự chạy hoặc cấu hình của USB: không được mở',
  program: 'Tệp chạy được hoặc mã lệnh: không được mở, không nên bấm vào',
};

/** A shortcut or a program is called so; any other file by what came of it. */
export function outcomeWord({ outcome, fileName }: Pick<ScannedFile, 'outcome' | 'fileName'>): string {
  const risky = outcome === 'not-opened' ? riskyFile(fileName) : undefined;
  return risky === undefined ? outcomeSigns[outcome].word : riskyWords[risky];
}

export const importWords = {
  slice: 'Đọc tệp của huyện từ USB hoặc thư mục, xem khác biệt rồi mới nhập',
  sliceOf: (folder: string, files: number, isAllRead: boolean) =>
    `${folder} · ${count(files)} tệp · ${isAllRead ? 'bản sao đã lấy xong, có thể rút USB' : 'chưa đọc hết, chưa rút USB'}`,
  receivedOn: 'Ngày nhận',
  choose: 'Chọn thư mục hoặc USB…',
  chooseOther: 'Thư mục khác…',
  apply: (files: number) => `Nhập ${count(files)} tệp đã chọn`,
  reading: 'Đang đọc',
  takingIn: 'Đang nhập',
  sizeAndDay: (bytes: number, modifiedOn: Day) => `${bytesOf(bytes)} · ${formatDay(modifiedOn)}`,
  waiting: 'Chờ đọc',
  notRead: 'Chưa đọc',
  stopped: (read: number, all: number) => ({
    title: `Đã dừng: mới đọc ${count(read)}/${count(all)} tệp`,
    advice: 'Các tệp đã đọc xem và nhập được ngay. Muốn đọc các tệp còn lại, bấm Đọc lại.',
  }),
  readAgain: 'Đọc lại',
  gone: (read: number, all: number) =>
    read === all
      ? {
          title: 'USB đã rút, đã đọc xong các tệp',
          advice: 'Bản sao của các tệp đã lấy xong: vẫn xem và nhập được.',
        }
      : {
          title: `USB đã rút khi mới đọc được ${count(read)}/${count(all)} tệp`,
          advice:
            'Chưa số liệu nào được lưu. Các tệp đã đọc vẫn xem và nhập được; cắm lại USB rồi bấm Đọc lại để đọc hết.',
        },
  notTaken: (names: readonly string[]) => ({
    title: `Đã dừng, chưa nhập ${count(names.length)} tệp`,
    advice: `${names.join(', ')}. Các tệp đã có biên nhận vẫn an toàn. Muốn nhập tiếp, bấm Nhập lần nữa.`,
  }),
  start: {
    title: 'Chưa đọc thư mục nào',
    advice:
      'Cắm USB của huyện rồi chọn thư mục. Chương trình sao tệp ra trước, chưa lưu số liệu nào cho đến khi bấm Nhập.',
  },
  noFiles: { title: 'Thư mục không có tệp nào', advice: 'Chọn thư mục khác, hoặc kiểm tra USB của huyện.' },
  files: 'Các tệp tìm thấy',
  columns: {
    selected: 'Chọn',
    file: 'Tệp',
    sizeAndDay: 'Cỡ, ngày sửa',
    recognised: 'Nhận ra là',
    outcome: 'Kết quả',
    created: 'Mới',
    changed: 'Đổi',
    same: 'Giữ',
    blank: 'Trống',
    place: 'Đơn vị',
    element: 'Trường số liệu',
    before: 'Đang có',
    after: 'Trong tệp',
    change: 'Chênh',
    receivedOn: 'Nhận ngày',
  },
  isNew: '+ mới',
  isGone: '− trống',
  isOther: 'khác',
  selectFile: (fileName: string) => `Chọn ${fileName}`,
  noCount: '–',
  differences: 'So với số liệu đang có',
  differenceCount: (changes: number, created: number, erased: number) =>
    `${count(created)} số mới, ${count(changes)} số thay đổi${erased === 0 ? '' : `, ${count(erased)} số bị xóa`}`,
  noDifference: { title: 'Không có gì khác số liệu đang có', advice: 'Không cần nhập lại tệp này.' },
  findings: (counts: FindingCounts) => `Kiểm tra số trong tệp cùng số đang có: ${countsText(counts)}`,
  errors: (number: number) => `${count(number)} lỗi`,
  warnings: (number: number) => `${count(number)} cảnh báo`,
  confirmErrors: (errors: number, files: number) => `Vẫn nhập ${count(files)} tệp có ${count(errors)} lỗi`,
  confirmHint: 'Bấm vào tên tệp để xem lỗi. Lỗi đã nhập vẫn nằm trong mục Kiểm tra kỳ cho đến khi sửa.',
  problems: (number: number) => `${count(number)} điều cần sửa trước khi nhập`,
  asked: (number: number) => `${count(number)} điều chưa rõ, chờ trả lời`,
  notes: (number: number) => `${count(number)} điều nên biết về tệp`,
  details: 'Chi tiết tệp',
  receipts: 'Biên nhận của kỳ',
  noReceipts: { title: 'Kỳ này chưa nhập tệp nào', advice: 'Chọn một tệp bên trái để xem khác biệt, hoặc bấm Nhập.' },
  receiptPaper: 'Biên nhận',
  printReceipt: 'In biên nhận…',
  printReturned: 'In phiếu trả tệp…',
  printStick: (files: number) => `In biên nhận cả USB (${count(files)} tệp)…`,
  receipt: (receipt: Receipt) => `Biên nhận số ${count(receipt.id)}`,
  applied: (files: number) => ({
    title: `Đã nhập ${count(files)} tệp`,
    advice: 'Số liệu đã lưu. Ngày nhận lần đầu của mỗi huyện được giữ để tính đúng hạn.',
  }),
  nothingApplied: {
    title: 'Không tệp nào được nhập',
    advice: 'Số liệu đang có giữ nguyên. Xem lý do của từng tệp bên dưới.',
  },
  notAgain: (fileName: string) => `${fileName}: đã nhập trước đây, không nhập lại.`,
  status: (files: readonly ScannedFile[], selected: number) => `${fates(files)} · chọn ${count(selected)}${sum(files)}`,
} as const;

/** 'BM01 · Huyện Mai Sơn · Tháng 9' */
export const recognisedAs = ({ form, place, period }: RecognisedFile): string =>
  [form, place, periodLabel(period)].join(' · ');

/** The receipt's counts as a sum that adds up to the input cells of the form. */
export const countsLine = ({ created, changed, same, blank }: FileCounts): string =>
  `${count(created)} mới, ${count(changed)} đổi, ${count(same)} giữ, ${count(blank)} trống`;

/** Every cell that was read, by what becomes of it. */
export const cellSum = ({ created, changed, same, blank }: FileCounts): string => {
  const parts = [
    `${count(created)} mới`,
    `${count(changed)} đổi`,
    `${count(same)} giữ`,
    `${count(blank)} trống, bỏ qua`,
  ];
  return `${count(created + changed + same + blank)} ô đọc được = ${parts.join(' + ')}`;
};

export const receiptLine = (receipt: Receipt): string =>
  `${recognisedAs(receipt.recognised)} · nhận ngày ${formatDay(receipt.receivedOn)}`;

/** '5 tệp = 2 nhập được + 1 đã nhập + 1 chờ hỏi + 1 từ chối + 0 không mở' */
function fates(files: readonly ScannedFile[]): string {
  const { takes, received, asks, refused, notOpened } = countFates(files);
  const parts = [
    `${count(takes)} nhập được`,
    ...(received === 0 ? [] : [`${count(received)} đã nhập`]),
    `${count(asks)} chờ hỏi`,
    `${count(refused)} từ chối`,
    `${count(notOpened)} không mở`,
  ];
  return `${count(files.length)} tệp = ${parts.join(' + ')}`;
}

function sum(files: readonly ScannedFile[]): string {
  const counted = files.flatMap(({ counts }) => (counts === null ? [] : [counts]));
  if (counted.length === 0) return '';
  const add = (part: keyof FileCounts) => counted.reduce((total, counts) => total + counts[part], 0);
  const [created, changed, same, blank] = [add('created'), add('changed'), add('same'), add('blank')];
  return ` · ${cellSum({ created, changed, same, blank })}`;
}
