import { formatDay } from '../../shared/calendar/day-text.ts';
import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { ChangeSource, Original, TreeFigure } from '../../shared/explain/explain.contract.ts';
import { fromRegister, takenBack } from '../../shared/explain/wording.ts';
import type { Message } from './message.ts';
import { count } from './numbers.ts';
import { dayAndTime } from './time.ts';

export const explainWords = {
  eyebrow: 'Số này từ đâu',
  formula: 'Công thức',
  views: 'Giải thích',
  viewNames: { parts: 'Số tạo thành', difference: 'Vì sao khác?' },
  tree: 'Số liệu tạo thành',
  columns: { place: 'Đơn vị', amount: 'Số', figures: 'Số liệu theo kỳ' },
  complete: 'Đủ số liệu.',
  missing: (places: string) => `Còn thiếu số liệu của ${places}.`,
  missingPart: (name: string, missing: number, unit: string) => `${name} (${count(missing)} ${unit})`,
  nothing: { title: 'Chưa có đơn vị nào để tính', advice: 'Chọn kỳ khác hoặc xem danh mục đơn vị.' },
  choose: 'Chọn một số trong bảng để xem tệp, trang và ô đã mang số đó về.',
  source: 'Nguồn của số đã chọn',
  olderCodes: (code: string, older: readonly string[]) =>
    `Năm đó chưa có mã ${code}: số liệu lưu theo mã cũ ${older.join(' + ')}.`,
  seeSource: 'Xem trong tệp',
  again: 'Đọc lại tệp',
  noChange: 'Chưa có ai nhập hay nộp số liệu này.',
  picture: (sheet: string, cell: string) => `Trang “${sheet}”, quanh ô ${cell}`,
  agrees: 'Ô trong tệp gốc đúng bằng số đã lưu.',
  row: 'Dòng',
  asked: 'ô đang xem',
} as const;

/** 'T9', 'Quý III', '6 tháng đầu năm': the name of a figure among its neighbours. */
export function periodMark(code: PeriodCode): string {
  const { kind, number } = parsePeriod(code);
  return kind === 'month' ? `T${number}` : periodLabel(code);
}

/** What a figure in the tree does not say itself: '(TT02, Tháng 1, có tính)'. */
export const figureHint = ({ element, unit, period, use, by }: TreeFigure): string =>
  `(${[element, periodLabel(period), ...(unit === '' ? [] : [reportedBy(unit)])].join(', ')}${howItCounts(use, by)})`;

export const reportedBy = (unit: string): string => `do ${unit} báo cáo`;

function howItCounts(use: TreeFigure['use'], by: TreeFigure['by']): string {
  switch (use) {
    case 'counted':
      return ', có tính';
    case 'replaced':
      return `, ${lower(replacedBy(by))}`;
    case 'missing':
      return '';
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const replacedBy = (by: TreeFigure['by']): string =>
  `Không tính, vì đã có ${by.map(({ period, unit }) => `${periodLabel(period)}${unit === '' ? '' : ` của ${unit}`}`).join(', ')}`;

/** Where a figure came from, on one line. */
export function sourceLine(source: ChangeSource): string {
  const { kind, at, reason, undoneImport } = source;
  const why = reason === '' ? '' : ` · ${reason}`;
  switch (kind) {
    case 'file':
      return fileLine(source);
    case 'hand':
      return `Nhập tay lúc ${dayAndTime(at)}${why}`;
    case 'undo':
      return undoneImport === null
        ? `Đưa lại lúc ${dayAndTime(at)}${why}`
        : `${upperFirst(takenBack(undoneImport))} lúc ${dayAndTime(at)}${why}${holdsAgain(source)}`;
    case 'register':
      return `${upperFirst(fromRegister(source.register))} lúc ${dayAndTime(at)}${why}${holdsAgain(source)}`;
  }
}

const fileLine = ({ fileName, sheet, cell, receivedOn }: ChangeSource): string =>
  [fileName, `trang ${sheet}`, `ô ${cell}`, receivedOn === null ? '' : `nhận ngày ${formatDay(receivedOn)}`]
    .filter((part) => part !== '')
    .join(' · ');

/** Whose figure came back with it. */
const holdsAgain = (source: ChangeSource): string => (source.fileName === null ? '' : ` · số của ${fileLine(source)}`);

/** What keeps the picture of the cells from being shown; the trail above it stands in every case. */
export const originalMessages: Readonly<Record<Exclude<Original['kind'], 'none' | 'unread' | 'read'>, Message>> = {
  missing: {
    title: 'Không còn tệp gốc trong thư mục tep-goc',
    advice: 'Số liệu và dấu vết ở trên vẫn nguyên. Lấy lại tệp từ bản bàn giao hoặc xin huyện gửi lại.',
  },
  altered: {
    title: 'Tệp gốc trong thư mục tep-goc đã bị thay đổi sau khi nhận',
    advice: 'Không hiện nội dung tệp này vì không còn là tệp đã nhận. Số liệu và dấu vết ở trên vẫn nguyên.',
  },
  unreadable: {
    title: 'Tệp gốc không đọc lại được lúc này',
    advice: 'Số liệu và dấu vết ở trên vẫn nguyên. Máy có thể đang bận: hãy đọc lại.',
  },
  'no-cell': {
    title: 'Tệp gốc không có trang hoặc ô này',
    advice: 'Số liệu và dấu vết ở trên vẫn nguyên.',
  },
};

export const disagrees: Message = {
  title: 'Ô trong tệp gốc không bằng số đã lưu',
  advice:
    'Tệp vẫn là tệp đã nhận, nhưng đọc ô này hôm nay cho kết quả khác. Hãy kiểm tra lại cách khai trường số liệu.',
};

export const differenceWords = {
  left: 'Mốc trước',
  right: 'Mốc sau',
  now: 'Số liệu hiện nay',
  day: 'Số liệu đến hết một ngày…',
  onDay: (moment: string) => `Đến hết ngày (${lower(moment)})`,
  report: (period: PeriodCode, madeAt: string) => `Báo cáo ${lower(periodLabel(period))}, in ${dayAndTime(madeAt)}`,
  before: 'Trước',
  after: 'Sau',
  percent: 'Tỷ lệ',
  noPercent: 'không tính được',
  table: (side: string) => `Các thay đổi: ${side}`,
  columns: { place: 'Đơn vị', before: 'Trước', after: 'Sau', delta: 'Chênh lệch', source: 'Nguồn' },
  silent: (figures: number) => `${count(figures)} số liệu khác có thay đổi nhưng không làm đổi tổng.`,
  more: (lines: number) => `và ${count(lines)} dòng khác; in hoặc xuất Excel để xem hết`,
  paper: 'Vì sao khác',
  print: 'In, xuất…',
  noFigure: 'chưa có',
} as const;

/** Short enough for a cell of the list; the whole line is its title. */
export function sourceInShort({ kind, fileName, cell, at, undoneImport, register }: ChangeSource): string {
  switch (kind) {
    case 'file':
      return `${fileName}, ô ${cell}`;
    case 'hand':
      return `Nhập tay ${dayAndTime(at)}`;
    case 'undo':
      return `${undoneImport === null ? 'Đưa lại' : upperFirst(takenBack(undoneImport))} ${dayAndTime(at)}`;
    case 'register':
      return `${upperFirst(fromRegister(register))} ${dayAndTime(at)}`;
  }
}
