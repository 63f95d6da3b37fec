import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { periodLabel, periodTitle } from '../../shared/calendar/period-label.ts';
import type { CellProblem, RefusedCell, UnderOldCodes } from '../../shared/entry/entry.contract.ts';
import type { PasteProblem } from '../../shared/entry/paste.ts';
import type { Refusal } from '../../shared/entry/typing.ts';
import { fromRegister, takenBack } from '../../shared/explain/wording.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import type { DataElement, FigureChange } from '../../shared/forms/forms.contract.ts';
import { largest } from '../../shared/numbers/figure-cell.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import type { Total } from '../../shared/numbers/total.ts';
import { lockSentence } from './figure-locks.ts';
import { type FigureShape, figureNumber, figureWords, type ShownFigure } from './figures.ts';
import { count } from './numbers.ts';
import { dayAndTime, timeOfDay } from './time.ts';

export const entryWords = {
  form: 'Biểu mẫu',
  formOption: (code: string, name: string) => `${code} · ${name}`,
  district: 'Huyện, thành phố',
  districtOption: (type: string, name: string) =>
    /^(?:Huyện|Thành phố|Thị xã) /.test(name) ? name : `${type} ${name}`,
  /** After the name of the form. */
  slice: (period: PeriodCode, places: number) =>
    ` · ${lowerFirst(periodTitle(period))}${places > 1 ? ` · ${count(places)} xã, phường, thị trấn` : ''}`,
  views: 'Phần của biểu',
  blocks: { communes: 'Theo xã', district: 'Số liệu của huyện', agency: 'Số liệu của cơ quan' },
  wrongKind: (form: string, period: PeriodCode) => ({
    title: `Biểu ${form} không dùng cho kỳ “${periodTitle(period)}”`,
    advice: 'Hãy chọn một kỳ của biểu này:',
  }),
  noForms: { title: 'Chưa có biểu mẫu cho huyện', advice: 'Kiểm tra dữ liệu kế hoạch trong mục Hệ thống.' },
  noCells: { title: 'Biểu này không có ô nào để nhập', advice: 'Hãy chọn biểu khác hoặc huyện khác.' },
  table: (district: string, block: string) => `${district}: ${lowerFirst(block)}`,
  index: 'TT',
  place: 'Xã, phường, thị trấn',
  element: 'Nội dung',
  unit: 'ĐVT',
  figure: 'Số liệu',
  sum: ({ counted, expected }: Pick<Total, 'counted' | 'expected'>) => `Cộng (${count(counted)}/${count(expected)} xã)`,
  sumOf: ({ counted, expected }: Total) => `cộng ${count(counted)}/${count(expected)} xã`,
  paper: 'Tổng trên giấy',
  equal: 'khớp với số cộng',
  differs: (by: string) => `khác số cộng: ${by}`,
  panelButton: 'Chi tiết ô (F4)',
  saving: 'đang lưu',
  saved: 'đã lưu',
  refused: 'chưa lưu',
  note: 'có ghi chú',
  locked: 'đang khóa',
  savedAt: (moment: Date | undefined) => (moment === undefined ? '' : `Đã lưu ${timeOfDay(moment)}`),
  missing: (cells: number) => (cells === 0 ? 'Đủ số liệu' : `${count(cells)} ô chưa có số liệu`),
  savingNow: (cells: number) => `Đang lưu ${count(cells)} ô…`,
  refusedNow: (cells: number) => `${count(cells)} ô chưa lưu được`,
  findings: (cells: number) => `${count(cells)} ô cần xem lại`,
  findingsMeaning: 'Đến ô cần xem lại tiếp theo',
  keys: [
    ['Enter', 'xuống'],
    ['+', 'sang phải'],
    ['. .', 'không phát sinh'],
    ['-', 'không áp dụng'],
    ['Del', 'xóa số'],
    ['F2', 'sửa'],
    ['Ctrl D', 'điền xuống'],
    ['Ctrl Z', 'hoàn tác'],
    ['F6', 'ra khỏi bảng'],
  ],
  preview: (meaning: string) => `= ${meaning}`,
  cellName: (place: string, element: string) => `${place}, ${element}`,
} as const;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Read out for the cell the mark stands on. */
export const figureInWords = (figure: ShownFigure | null, shape: FigureShape): string => {
  if (figure === null) return figureWords.missing;
  switch (figure.state) {
    case 'number':
      return figureNumber(figure.value, shape);
    case 'none':
      return figureWords.noneLong;
    case 'not-applicable':
      return figureWords.notApplicableLong;
  }
};

/** Why the key or the text was not taken, said at the cell. */
export function refusalSentence(
  refusal: Refusal,
  typed: string,
  element: DataElement | undefined,
  lock: FigureLock | null,
): string {
  switch (refusal) {
    case 'letters':
      return 'Ô này chỉ nhận chữ số; chữ cái đã bỏ qua';
    case 'locked':
      return lock === null ? 'Ô này đang khóa' : lockSentence(lock);
    case 'no-cell':
      return 'Cột này không có tổng để đối chiếu';
    case 'ambiguous':
      return ambiguousSentence(typed);
    case 'negative':
    case 'fractional':
    case 'text':
    case 'too-small':
    case 'too-large':
    case 'date':
    case 'error':
    case 'not-an-option':
      return problemSentence(refusal, element);
  }
}

const ambiguousSentence = (typed: string): string =>
  typed.includes(',')
    ? `“${typed}” không rõ dấu phẩy là hàng nghìn hay phần lẻ; hãy gõ lại, không gõ dấu hàng nghìn`
    : `“${typed}”: dấu chấm là hàng nghìn? Enter lần nữa để nhận ${typed}; Esc để gõ lại`;

/** One sentence for each way a text can fail to be a figure of its cell. */
export function problemSentence(problem: PasteProblem, element: DataElement | undefined): string {
  switch (problem) {
    case 'negative':
      return 'Không nhận số âm';
    case 'fractional':
      return element === undefined || element.scale === 0
        ? 'Chỉ nhận số nguyên'
        : `Chỉ nhận ${element.scale} chữ số sau dấu phẩy`;
    case 'text':
      return 'Không phải là số';
    case 'name':
      return 'Có chữ, có thể là tên riêng: chương trình không lưu';
    case 'ambiguous':
      return 'Không rõ dấu chấm là hàng nghìn hay phần lẻ';
    case 'too-small':
      return `Nhỏ hơn mức thấp nhất ${boundText(element?.min ?? 0, element)}`;
    case 'too-large':
      return element === undefined ? 'Lớn quá mức' : `Lớn hơn mức cao nhất ${boundText(largest(element), element)}`;
    case 'date':
      return 'Là ngày tháng, không phải số';
    case 'error':
      return 'Ô nguồn đang báo lỗi';
    case 'not-an-option':
      return optionSentence(element);
    case 'locked':
      return 'Ô này đang khóa';
    case 'outside':
      return 'Nằm ngoài bảng';
  }
}

const boundText = (value: number, element: DataElement | undefined): string => formatScaled(value, element?.scale ?? 0);

function optionSentence(element: DataElement | undefined): string {
  if (element?.valueType === 'yes-no') return 'Gõ 1 là Có, 0 là Không';
  return `Gõ số thứ tự: ${(element?.options ?? []).map((option, index) => `${index + 1} ${option}`).join(', ')}`;
}

/** What may be typed where the figure is not a plain number. */
export const typingHint = (element: DataElement): string | undefined =>
  element.valueType === 'yes-no' || element.valueType === 'code-list' ? optionSentence(element) : undefined;

/** Why the keeper did not take a figure. */
export function refusedSentence({ problem, lock }: RefusedCell, element: DataElement): string {
  if (lock !== null) return lockSentence(lock);
  return cellProblems[problem](element);
}

const cellProblems: Readonly<Record<CellProblem, (element: DataElement) => string>> = {
  'too-small': (element) => problemSentence('too-small', element),
  'too-large': (element) => problemSentence('too-large', element),
  'not-an-option': optionSentence,
  'state-with-value': () => 'Không phát sinh hoặc không áp dụng thì không kèm số',
  locked: () => 'Ô này đang khóa',
  unknown: () => 'Biểu không còn ô này; hãy mở lại màn hình',
};

export const pasteWords = {
  title: 'Dán từ bảng tính',
  size: (rows: number, columns: number) => `Khối dán: ${count(rows)} hàng × ${count(columns)} cột`,
  otherSize: (rows: number, columns: number) =>
    `Khác với vùng đã chọn (${count(rows)} hàng × ${count(columns)} cột); dán từ ô trên cùng bên trái của vùng.`,
  fitting: (cells: number) => `${count(cells)} ô hợp lệ`,
  blanks: (cells: number) => `${count(cells)} ô trống trong khối: giữ nguyên số đang có`,
  refused: (cells: number) => `${count(cells)} ô không nhận`,
  columns: { cell: 'Ô', text: 'Nội dung', why: 'Lý do' },
  hidden: '(chữ, không hiện)',
  more: (cells: number) => `và ${count(cells)} ô khác`,
  blockCell: (row: number, column: number) => `Hàng ${row}, cột ${column} của khối`,
  apply: (cells: number) => `Dán ${count(cells)} ô hợp lệ`,
  nothing: 'Không dán gì',
  tooLarge: {
    title: 'Khối dán lớn hơn 20.000 ô nên không nhận',
    advice: 'Chưa có gì thay đổi. Hãy chép riêng phần số liệu của một huyện rồi dán lại.',
  },
} as const;

export const cellPanelWords = {
  title: 'Ô đang chọn',
  none: { title: 'Chưa chọn ô số liệu', advice: 'Bấm vào một ô của bảng để xem diễn biến, ghi chú và lịch sử.' },
  series: 'Các kỳ gần nhất',
  chart: (name: string) => `Biểu đồ các kỳ gần nhất: ${name}`,
  lastYear: 'Cùng kỳ năm trước',
  /** "theo mã cũ TT01 + TT02", with how many of them have a figure where not all do. */
  underOld: ({ codes, counted, expected }: UnderOldCodes) =>
    `theo mã cũ ${codes.join(' + ')}${counted === expected ? '' : `, ${counted}/${expected} mã có số`}`,
  note: 'Ghi chú của ô',
  saveNote: 'Lưu ghi chú',
  findings: 'Cần xem lại',
  history: 'Lịch sử của ô',
  noHistory: 'Chưa có thay đổi nào.',
  restore: 'Đưa lại giá trị này',
  lock: 'Khóa',
  severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  accepted: (reason: string) => `Đã chấp nhận: ${reason}`,
} as const;

type History = Pick<FigureChange, 'kind' | 'fileName' | 'cell' | 'at' | 'undoneImport' | 'register'> & {
  readonly reason: string;
};

/** Who, when, why, on one line. */
export function changeText({ kind, fileName, cell, at, reason, undoneImport, register }: History): string {
  const source = { file: fileName === null ? 'từ tệp' : `từ ${fileName}${cell === null ? '' : `, ô ${cell}`}` };
  const undo = undoneImport === null ? 'đưa lại' : takenBack(undoneImport);
  const names = { ...source, hand: 'nhập tay', undo, register: fromRegister(register) };
  return `${dayAndTime(at)} · ${names[kind]}${reason === '' ? '' : ` · ${reason}`}`;
}

export const periodLockWords = {
  lock: 'Chốt kỳ…',
  unlock: 'Mở khóa kỳ…',
  lockTitle: (period: PeriodCode) => `Chốt số liệu ${lowerFirst(periodTitle(period))}`,
  unlockTitle: (period: PeriodCode) => `Mở khóa ${lowerFirst(periodTitle(period))}`,
  lockHint: 'Sau khi chốt, số liệu của mọi huyện trong kỳ không sửa được cho đến khi mở khóa.',
  unlockHint: 'Lý do mở khóa được lưu lại cùng lịch sử.',
  reason: 'Lý do',
  lockNow: 'Chốt kỳ',
  unlockNow: 'Mở khóa kỳ',
  closed: 'Bảng này chỉ xem. Muốn sửa, bấm “Mở khóa kỳ…” và ghi lý do.',
} as const;

const roman = ['', 'I', 'II', 'III', 'IV'];

/** Room for little below a bar: '6', 'II', '2023' */
export function periodMark(code: PeriodCode): string {
  const { year, kind, number } = parsePeriod(code);
  switch (kind) {
    case 'month':
      return String(number);
    case 'quarter':
      return roman[number] ?? '';
    case 'half-year':
    case 'nine-months':
    case 'year':
      return String(year);
  }
}

/** 'Tháng 6/2023', 'Quý II/2023', 'Năm 2023' */
export function shortPeriod(code: PeriodCode): string {
  const { year, kind } = parsePeriod(code);
  return kind === 'year' ? periodLabel(code) : `${periodLabel(code)}/${year}`;
}
