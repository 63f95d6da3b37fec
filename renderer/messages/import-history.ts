import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type {
  ImportEntry,
  ImportOriginal,
  ImportUndoPlan,
  KeptFigure,
  UndoConsent,
} from '../../shared/imports/history.contract.ts';
import type { TouchedPrint } from '../../shared/imports/touched-print.ts';
import type { Message } from './message.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';
import { dayAndTime } from './time.ts';

export const historyWords = {
  slice: (all: number, undone: number) =>
    `${count(all)} tệp đã nhập từ trước đến nay${undone === 0 ? '' : `, trong đó ${count(undone)} tệp đã thu hồi`}`,
  table: 'Các lần tiếp nhận',
  empty: { title: 'Chưa nhập tệp nào', advice: 'Tệp nhập ở mục Nhận số liệu được ghi lại ở đây, cả tệp đã thu hồi.' },
  nothingShown: { title: 'Không có lần tiếp nhận nào khớp', advice: 'Bỏ bớt điều kiện lọc hoặc từ tìm.' },
  status: (shown: number, all: number) => `Hiện ${count(shown)}/${count(all)} lần tiếp nhận`,
  more: (hidden: number) => `Còn ${count(hidden)} lần nữa: tìm hoặc lọc để thấy.`,
  filters: {
    label: 'Lọc lịch sử tiếp nhận',
    sought: 'Tìm',
    soughtHint: 'Huyện, tệp, số biên nhận, mã tệp, ngày…',
    district: 'Huyện, thành phố',
    allDistricts: 'Mọi huyện',
    form: 'Biểu',
    allForms: 'Mọi biểu',
    period: 'Kỳ',
    allPeriods: 'Mọi kỳ',
    standing: 'Trạng thái',
    standingChoices: { all: 'Mọi trạng thái', standing: 'Đang có hiệu lực', undone: 'Đã thu hồi' },
    clear: 'Bỏ lọc',
  },
  columns: {
    number: 'Số',
    receivedOn: 'Nhận ngày',
    place: 'Đơn vị',
    form: 'Biểu',
    period: 'Kỳ',
    file: 'Tệp',
    created: 'Mới',
    changed: 'Đổi',
    same: 'Giữ',
    blank: 'Trống',
    state: 'Trạng thái',
  },
  views: 'Xem lần tiếp nhận',
  viewNames: { facts: 'Biên nhận', original: 'Bản gốc', compare: 'So sánh', undo: 'Thu hồi' },
  receipt: (id: number) => `Biên nhận số ${count(id)}`,
  facts: {
    place: 'Đơn vị gửi',
    form: 'Biểu, kỳ',
    receivedOn: 'Ngày nhận',
    appliedAt: 'Nhập lúc',
    file: 'Tên tệp',
    size: 'Dung lượng',
    hash: 'Mã tệp (SHA-256)',
    cells: 'Số ô',
    replaces: 'Thay cho',
    replacedBy: 'Được thay bằng',
    undoneAt: 'Thu hồi lúc',
    undoneReason: 'Lý do thu hồi',
  },
  first: 'Bản đầu tiên của đơn vị trong kỳ',
  newest: 'Chưa có bản nào thay',
  sameFile: 'Tệp giống hệt có thể nhập lại ở mục Nhận số liệu.',
  form: (form: string, version: number, period: string) => `${form} (bản ${version}), ${period}`,
} as const;

export function stateSign({ undone, replacedBy }: Pick<ImportEntry, 'undone' | 'replacedBy'>): SignWords {
  if (undone !== null) return { tone: 'bad', mark: 'Đã thu hồi', word: 'Đã thu hồi, không còn tính' };
  return replacedBy === null
    ? { tone: 'good', mark: 'Mới nhất', word: 'Bản mới nhất của đơn vị trong kỳ' }
    : { tone: 'neutral', mark: `Thay bằng số ${count(replacedBy)}`, word: 'Đã có bản thay' };
}

export const originalWords = {
  sheets: 'Trang của tệp',
  grid: (sheet: string) => `Bản gốc, trang ${sheet}`,
  hiddenSheet: (name: string) => `${name} (trang ẩn)`,
  hiddenRow: 'dòng ẩn',
  hiddenColumn: 'cột ẩn',
  taken: 'số đã ghi',
  legend: 'Chỉ xem. Dấu ●: số của ô được ghi khi nhập (mới hoặc đổi). In nghiêng: dòng, cột bị ẩn trong tệp.',
  more: (rows: number, columns: number) =>
    [rows > 0 ? `${count(rows)} dòng` : '', columns > 0 ? `${count(columns)} cột` : ''].filter(Boolean).join(', '),
  notShown: (what: string) => `Còn ${what} không hiện ở đây; mở bản sao để xem hết.`,
  openCopy: 'Mở bản sao',
  openHint: 'Bản gốc được giữ nguyên; chương trình bảng tính chỉ mở một bản sao.',
  notes: 'Điều nên biết về tệp',
  emptySheet: { title: 'Trang này trống', advice: 'Chọn trang khác của tệp.' },
  again: 'Đọc lại',
} as const;

export const originalProblems: Readonly<Record<Exclude<ImportOriginal['kind'], 'read'>, Message>> = {
  missing: {
    title: 'Không còn tệp gốc trong thư mục tep-goc',
    advice: 'Số liệu và biên nhận vẫn nguyên. Lấy lại tệp từ bản bàn giao hoặc xin huyện gửi lại.',
  },
  altered: {
    title: 'Tệp gốc trong thư mục tep-goc đã bị thay đổi sau khi nhận',
    advice: 'Không hiện nội dung tệp này vì không còn là tệp đã nhận. Số liệu và biên nhận vẫn nguyên.',
  },
  unreadable: {
    title: 'Tệp gốc không đọc lại được lúc này',
    advice: 'Số liệu và biên nhận vẫn nguyên. Máy có thể đang bận: hãy đọc lại.',
  },
};

export const compareWords = {
  with: 'So với',
  option: ({ id, fileName, receivedOn, undone }: ImportEntry) =>
    `Số ${count(id)} · ${formatDay(receivedOn)} · ${fileName}${undone === null ? '' : ' (đã thu hồi)'}`,
  none: {
    title: 'Chưa có bản khác để so',
    advice: 'Đơn vị mới gửi một tệp cho biểu và kỳ này.',
  },
  summary: (differences: number, same: number) =>
    differences === 0
      ? `Hai tệp giống nhau ở cả ${count(same)} ô số liệu.`
      : `Khác nhau ${count(differences)} ô, giống nhau ${count(same)} ô.`,
  table: 'Khác nhau giữa hai tệp',
  columns: { place: 'Đơn vị', element: 'Trường', before: 'Trước', after: 'Sau', delta: 'Chênh', cell: 'Ô' },
  heads: (before: number, after: number) => `Trước: biên nhận số ${count(before)}. Sau: biên nhận số ${count(after)}.`,
  print: 'In, xuất…',
  paper: 'So sánh hai lần nộp',
  unreadable: (id: number) => `Không đọc lại được tệp của biên nhận số ${count(id)}`,
} as const;

export const undoWords = {
  title: 'Thu hồi lần nhập này',
  hint: 'Mọi số tệp này đã ghi trở về như trước khi nhập, trong một bước. Tệp gốc và lịch sử vẫn được giữ.',
  reason: 'Lý do thu hồi',
  submit: (figures: number) => (figures === 0 ? 'Thu hồi biên nhận' : `Thu hồi ${count(figures)} số`),
  done: { title: 'Đã thu hồi', advice: 'Số liệu đã trở về như trước khi nhập tệp này. Tệp có thể nhập lại.' },
  already: (at: string, reason: string) => `Đã thu hồi lúc ${dayAndTime(at)}: ${reason}`,
  restored: (figures: number) => `${count(figures)} số trở về như trước`,
  noFigures: 'Tệp này không ghi số nào; chỉ biên nhận được thu hồi.',
  receipts: (obligations: number) =>
    obligations === 0
      ? ''
      : `${count(obligations)} nghĩa vụ báo cáo không còn tính là đã nộp bằng tệp này; tình hình nộp được tính lại.`,
  forbidden: { title: 'Không thu hồi được', advice: 'Không có gì bị thay đổi.' },
  consents: {
    kept: 'Giữ các số đã đổi sau đó, chỉ thu hồi phần còn lại',
    prints: 'Vẫn thu hồi, dù báo cáo đã in ghi số của tệp này',
    later: 'Vẫn thu hồi, dù tệp nhập sau cũng ghi những số này',
  } satisfies Record<UndoConsent, string>,
  kept: (figures: number) => `${count(figures)} số đã đổi sau khi nhập, sẽ giữ nguyên`,
  later:
    'Tệp nhập sau thấy số đã có nên không ghi lại; sau khi thu hồi, muốn có số của tệp đó hãy thu hồi rồi nhập lại:',
  laterLine: ({ id, fileName, same }: ImportUndoPlan['later'][number]) =>
    `Biên nhận số ${count(id)} (${fileName}): ${count(same)} số giữ nguyên`,
  before: 'Trở về',
  now: 'Đang có',
  written: 'Tệp ghi',
  by: 'Đổi bởi',
  more: (rows: number) => `và ${count(rows)} số nữa`,
} as const;

export function changedBy({ by: { kind, at, fileName } }: KeptFigure): string {
  switch (kind) {
    case 'file':
      return `${fileName ?? 'tệp khác'}, ${dayAndTime(at)}`;
    case 'hand':
      return `nhập tay, ${dayAndTime(at)}`;
    case 'undo':
      return `đưa lại, ${dayAndTime(at)}`;
    case 'register':
      return `từ sổ theo dõi, ${dayAndTime(at)}`;
  }
}

/** 'Bản in số 3, Tháng 1, in 18/01/2023 08:15 (bao-cao_….pdf)'; of a signed one: what becomes of it. */
export const printLine = ({ id, period, madeAt, fileName, isSealed }: TouchedPrint): string =>
  `Bản in số ${count(id)}, ${periodLabel(period)}, in ${dayAndTime(madeAt)} (${fileName})${isSealed ? ': đã ký, sẽ cần đính chính' : ''}`;

export const printsHeading = (prints: number): string => `${count(prints)} báo cáo đã in có số sẽ khác đi`;
