import { type Day, partsOf } from '../../shared/calendar/day.ts';
import type { AgendaGroup } from '../../shared/deadlines/agenda.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import type { ObligationState } from '../../shared/deadlines/obligation-state.ts';
import { count } from './numbers.ts';
import type { SignWords, Tone } from './sign-words.ts';
import { shortDay, weekdayAndDay } from './time.ts';

type Dates = Pick<Obligation, 'state' | 'workingDaysLate' | 'dueOn' | 'movedTo' | 'extendedTo'>;

/** The sign beside a due date: how late in working days, or the day itself while there is time. */
export function obligationSign({ state, workingDaysLate, dueOn, movedTo, extendedTo }: Dates): SignWords {
  const word = obligationWords[state];
  const day = shortDay(extendedTo ?? movedTo ?? dueOn);
  switch (state) {
    case 'overdue':
      return { tone: 'bad', mark: `${count(workingDaysLate)} ngày`, word };
    case 'due-today':
      return { tone: 'caution', mark: 'Hôm nay', word };
    case 'due-soon':
      return { tone: 'caution', mark: day, word };
    case 'not-due':
      return { tone: 'neutral', mark: day, word };
    case 'extended':
      return { tone: 'caution', mark: `GH ${day}`, word };
    case 'done-on-time':
      return { tone: 'good', mark: '✓', word };
    case 'done-late':
      return { tone: 'caution', mark: `+${count(workingDaysLate)}`, word };
    case 'not-required':
      return { tone: 'neutral', mark: '–', word };
  }
}

export const obligationWords: Readonly<Record<ObligationState, string>> = {
  overdue: 'Quá hạn',
  'due-today': 'Đến hạn hôm nay',
  'due-soon': 'Sắp đến hạn',
  'not-due': 'Chưa đến hạn',
  extended: 'Được gia hạn',
  'done-on-time': 'Đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'not-required': 'Không phải nộp',
};

/** On a calendar: the letter of the state that most needs somebody, with its colour. */
export const stateLetters: Readonly<Record<ObligationState, { tone: Tone; mark: string }>> = {
  overdue: { tone: 'bad', mark: 'Q' },
  'due-today': { tone: 'caution', mark: 'H' },
  'due-soon': { tone: 'caution', mark: 'S' },
  extended: { tone: 'brand', mark: 'G' },
  'not-due': { tone: 'neutral', mark: '·' },
  'done-late': { tone: 'caution', mark: 'M' },
  'done-on-time': { tone: 'good', mark: '✓' },
  'not-required': { tone: 'neutral', mark: '–' },
};

export const groupNames: Readonly<Record<AgendaGroup, string>> = {
  overdue: 'Quá hạn',
  'this-week': 'Đến hạn trong tuần này',
  'next-days': 'Đến hạn trong 10 ngày tới',
  later: 'Về sau',
  settled: 'Đã nhận hoặc không phải nộp',
};

export const deadlineViews = {
  list: 'Các phần của mục Thời hạn',
  names: {
    viec: 'Việc đến hạn',
    nam: 'Lịch năm',
    thang: 'Tháng',
    'che-do': 'Chế độ báo cáo',
    lich: 'Lịch làm việc',
  },
} as const;

export const deadlineWords = {
  slice: (overdue: number, thisWeek: number, open: number) =>
    `${count(overdue)} việc quá hạn · ${count(thisWeek)} việc đến hạn trong tuần này · ${count(open)} việc chưa hoàn thành`,
  table: 'Việc đến hạn',
  due: 'Hạn',
  agency: 'Cơ quan',
  regime: 'Báo cáo, công việc',
  period: 'Kỳ',
  received: 'Nhận ngày',
  state: 'Tình trạng',
  letters: 'Công văn',
  reminded: (times: number) => (times === 0 ? '' : `đã đôn đốc ${count(times)} lần`),
  basis: 'Căn cứ hạn',
  moved: 'dời',
  extended: (day: string) => `gia hạn đến ${day}`,
  filterState: 'Tình trạng',
  filterAgency: 'Cơ quan',
  filterRegime: 'Chế độ báo cáo',
  all: 'Mọi tình trạng',
  allAgencies: 'Mọi cơ quan',
  allRegimes: 'Mọi chế độ báo cáo',
  open: 'Chưa hoàn thành',
  selectHead: 'Chọn',
  select: (agency: string, regime: string, period: string) => `Chọn ${agency}, ${regime}, ${period}`,
  selectGroup: (group: string, items: number) => `Chọn ${count(items)} việc: ${group}`,
  groupCount: (items: number) => `${count(items)} việc`,
  more: (left: number) => `Hiện thêm ${count(left)} việc`,
  selected: (items: number) => `Đã chọn ${count(items)} việc`,
  tooMany: 'Mỗi lần làm được tối đa 500 việc.',
  act: 'Làm với các việc đã chọn…',
  unselect: 'Bỏ chọn',
  status: 'Tình trạng suy ra từ ngày nhận và ngày đến hạn, không ai bấm chọn',
  basisNames: { text: 'theo văn bản', office: 'do văn phòng đặt' },
  empty: { title: 'Không có việc nào', advice: 'Chọn tình trạng, cơ quan hoặc chế độ khác để xem các việc còn lại.' },
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  months: (month: number) => `Tháng ${month}`,
  year: (year: number) => `Lịch đến hạn năm ${year}`,
  monthTitle: (year: number, month: number) => `Tháng ${month} năm ${year}`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  today: 'Hôm nay',
  /** 'Thứ Ba, 17/1/2023: 12 việc; Quá hạn 3, Đúng hạn 9' */
  dayMeaning: (day: Day, counts: readonly (readonly [ObligationState, number])[]) =>
    counts.length === 0
      ? weekdayAndDay(day)
      : `${weekdayAndDay(day)}: ${counts.map(([state, number]) => `${count(number)} ${inSentence(obligationWords[state])}`).join(', ')}`,
  dayTitle: (day: Day) => weekdayAndDay(day),
  dayItems: (items: number) => `${count(items)} việc đến hạn`,
  outside: (before: number, after: number) =>
    [
      ...(before === 0 ? [] : [`${count(before)} việc đến hạn trước năm này`]),
      ...(after === 0 ? [] : [`${count(after)} việc đến hạn sau năm này`]),
    ].join(', '),
} as const;

const inSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** '17/01' with its year when it is not the plan's */
export const dayInYear = (day: Day, year: number): string =>
  partsOf(day).year === year ? shortDay(day) : `${shortDay(day)}/${partsOf(day).year}`;

/** What one or many obligations can be given. */
export const decisionWords = {
  panelMany: (items: number) => `${count(items)} việc đã chọn`,
  actions: 'Việc có thể làm',
  dueByRule: 'Hạn theo quy tắc',
  movedTo: 'Dời đến',
  extendedTo: 'Gia hạn đến',
  cutOff: 'Chốt số liệu',
  received: 'Nhận lần đầu',
  notReceived: 'chưa nhận',
  skipped: 'Không phải nộp vì',
  basis: 'Căn cứ hạn',
  remindedTimes: 'Đôn đốc',
  receive: 'Nhận văn bản giấy…',
  extend: 'Gia hạn…',
  move: 'Dời ngày…',
  skip: 'Không phải nộp…',
  unskip: 'Phải nộp trở lại…',
  remind: 'Đôn đốc…',
  /** 'Gia hạn…' becomes 'Gia hạn 3 việc…' */
  many: (word: string, items: number) => word.replace('…', ` ${count(items)} việc…`),
  titles: {
    receive: 'Nhận văn bản giấy',
    extend: 'Gia hạn',
    move: 'Dời ngày đến hạn',
    skip: 'Không phải nộp',
    unskip: 'Phải nộp trở lại',
  },
  submits: {
    receive: 'Ghi đã nhận',
    extend: 'Ghi gia hạn',
    move: 'Ghi ngày dời',
    skip: 'Ghi không phải nộp',
    unskip: 'Ghi phải nộp trở lại',
  },
  submitMany: (word: string, items: number) => (items === 1 ? word : `${word} (${count(items)} việc)`),
  hints: {
    receive: 'Ngày nhận quyết định đúng hạn hay chậm. Bản gửi lại để sửa không làm đổi ngày nhận đầu tiên.',
    extend: 'Quy tắc không đổi, chỉ riêng việc đã chọn được thêm thời gian.',
    move: 'Quy tắc không đổi, chỉ riêng việc đã chọn đến hạn vào ngày khác.',
    skip: 'Việc vẫn còn trong sổ, kèm lý do.',
    unskip: 'Việc lại phải nộp, hạn như cũ.',
  },
  receivedOn: 'Ngày nhận',
  to: { extend: 'Hạn mới', move: 'Ngày đến hạn mới' },
  reason: 'Lý do',
  documentNumber: 'Số văn bản',
  documentNumberHint: 'nếu có',
  documentOn: 'Ngày văn bản',
  notLater: (day: string) => `Hạn mới phải sau ngày ${day}.`,
  cancel: 'Thôi',
} as const;

export const askWords = {
  open: 'Yêu cầu báo cáo đột xuất…',
  title: 'Yêu cầu báo cáo đột xuất',
  regime: 'Theo chế độ',
  subject: 'Nội dung yêu cầu',
  askedOn: 'Ngày yêu cầu',
  dueOn: 'Hạn gửi',
  documentNumber: 'Số văn bản yêu cầu',
  documentNumberHint: 'để trống nếu chưa ban hành',
  who: 'Ai phải gửi',
  everybody: (bodies: number) => `Tất cả ${count(bodies)} cơ quan`,
  submit: (bodies: number) => `Tạo ${count(bodies)} việc`,
  done: (bodies: number) => ({
    title: `Đã tạo ${count(bodies)} việc phải nộp`,
    advice: 'Soạn công văn yêu cầu để gửi các cơ quan, hoặc đóng khung này.',
  }),
  letter: 'Soạn công văn yêu cầu…',
  noRegime: {
    title: 'Không có chế độ nào theo yêu cầu',
    advice: 'Thêm một chế độ “khi có yêu cầu” trong phần Chế độ báo cáo.',
  },
  dueBeforeAsked: 'Hạn gửi không được trước ngày yêu cầu.',
} as const;

/** What the keeper refused, said about the field. Undefined: the general sentence is enough. */
export function decisionProblem(issue: string): string | undefined {
  switch (issue) {
    case 'not_later':
      return 'Hạn mới phải sau ngày đến hạn của từng việc đã chọn.';
    case 'is_extended':
      return 'Có việc đã được gia hạn. Hãy gia hạn tiếp thay cho dời ngày.';
    case 'in_future':
      return 'Ngày này chưa đến. Hãy kiểm tra lại ngày, hoặc đồng hồ của máy.';
    case 'before_receipt':
      return 'Ngày trả lại không được trước ngày nhận.';
    case 'before_asked':
      return 'Hạn gửi không được trước ngày yêu cầu.';
    case 'before_signing':
      return 'Ngày phát hành không được trước ngày ký.';
    case 'not_bound':
      return 'Có cơ quan không thuộc chế độ này vào ngày yêu cầu.';
    case 'ended':
      return 'Chế độ này đã kết thúc trước ngày yêu cầu.';
    default:
      return undefined;
  }
}

export const noticeWords = {
  /** '3 việc quá hạn, 5 việc đến hạn tuần này'; undefined when there is nothing to say */
  sentence: (overdue: number, thisWeek: number): string | undefined => {
    const parts = [
      ...(overdue === 0 ? [] : [`${count(overdue)} việc quá hạn`]),
      ...(thisWeek === 0 ? [] : [`${count(thisWeek)} việc đến hạn tuần này`]),
    ];
    return parts.length === 0 ? undefined : parts.join(', ');
  },
  show: 'Xem việc đến hạn',
  dismiss: 'Ẩn dòng nhắc này',
} as const;
