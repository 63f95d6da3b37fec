import { formatDay } from '../../shared/calendar/day-text.ts';
import { percentOf } from '../../shared/numbers/percent.ts';
import type {
  Submission,
  SubmissionState,
  TimelinessCell,
  TimelinessPeriod,
} from '../../shared/submissions/submissions.contract.ts';
import { count, percent } from './numbers.ts';
import type { SignWords } from './sign-words.ts';
import { dayAndTime } from './time.ts';

export function submissionSign({ state, workingDaysLate }: Pick<Submission, 'state' | 'workingDaysLate'>): SignWords {
  const word = submissionWords[state];
  switch (state) {
    case 'on-time':
      return { tone: 'good', mark: '✓', word };
    case 'late':
      return { tone: 'caution', mark: `+${count(workingDaysLate)}`, word };
    case 'overdue':
      return { tone: 'bad', mark: 'chưa', word };
    case 'extended':
      return { tone: 'brand', mark: 'GH', word };
    case 'waiting':
      return { tone: 'neutral', mark: '·', word };
    case 'not-required':
      return { tone: 'neutral', mark: '–', word };
  }
}

export const submissionWords: Readonly<Record<SubmissionState, string>> = {
  'on-time': 'đúng hạn',
  late: 'chậm',
  overdue: 'chưa nộp',
  extended: 'được gia hạn',
  waiting: 'chưa đến hạn',
  'not-required': 'không phải nộp',
};

/** 'chậm 2 ngày' inside a summary */
export const submissionMeaning = ({ state, workingDaysLate }: Pick<Submission, 'state' | 'workingDaysLate'>): string =>
  state === 'late' ? `chậm ${count(workingDaysLate)} ngày làm việc` : submissionWords[state];

/** 'quá hạn 3 ngày làm việc, chưa nộp; hạn 17/01/2023; đã đôn đốc 1 lần': all a cell knows, in words. */
export function cellMeaning(cell: TimelinessCell): string {
  const due =
    cell.dueOn === null ? [] : [`${cell.extendedTo === null ? 'hạn' : 'được gia hạn đến'} ${formatDay(cell.dueOn)}`];
  return [
    ...(cell.state === 'extended' ? [] : [stateMeaning(cell)]),
    ...(cell.receivedOn === null ? [] : [`nhận ngày ${formatDay(cell.receivedOn)}`]),
    ...due,
    ...(cell.letters === 0 ? [] : [`đã đôn đốc ${count(cell.letters)} lần`]),
  ].join('; ');
}

const stateMeaning = (cell: TimelinessCell): string =>
  cell.state === 'overdue' ? `quá hạn ${count(cell.workingDaysLate)} ngày làm việc, chưa nộp` : submissionMeaning(cell);

/** 'Tháng 9', or 'Năm 2023, lần 2' where a report was asked for more than once. */
export const columnName = ({ label, request }: Pick<TimelinessPeriod, 'label' | 'request'>): string =>
  request === null ? label : `${label}, lần ${count(request)}`;

/** 'T9' over a narrow column. */
export function columnHead({ code, label, request }: Pick<TimelinessPeriod, 'code' | 'label' | 'request'>): string {
  if (request !== null) return `Lần ${count(request)}`;
  const month = /-M0?(\d+)$/.exec(code)?.[1];
  return month === undefined ? label : `T${month}`;
}

/** 'hạn 17/01/2023: 10 đúng hạn 83%, 2 chậm 17%' */
export const columnMeaning = (period: TimelinessPeriod, states: readonly SubmissionState[]): string =>
  `${columnName(period)}, hạn ${formatDay(period.dueOn)}: ${states
    .filter((state) => period.counts[state] > 0)
    .map((state) => `${count(period.counts[state])} ${submissionWords[state]} ${period.shares[state]}%`)
    .join(', ')}`;

export const timelinessWords = {
  papers: { board: 'Bảng tình hình nộp', late: 'Danh sách đơn vị chậm' },
  slice: (name: string, handedIn: number, owed: number) =>
    `${name} · ${owed === 0 ? 'chưa có báo cáo nào đến hạn' : `đã nộp ${count(handedIn)}/${count(owed)} báo cáo đến hạn`}`,
  regime: 'Chế độ báo cáo',
  board: 'Tình hình nộp theo đơn vị và kỳ',
  body: 'Đơn vị',
  select: 'Chọn',
  selectBody: (name: string) => `Chọn ${name}`,
  selectLate: (bodies: number, period: string) => `Chọn ${count(bodies)} đơn vị chậm kỳ ${period}`,
  selectComplete: (bodies: number) => `Chọn ${count(bodies)} đơn vị đã nộp đủ`,
  selectNone: 'Bỏ chọn',
  remind: (bodies: number) => `Đôn đốc ${count(bodies)} đơn vị…`,
  thank: (bodies: number) => `Cảm ơn ${count(bodies)} đơn vị đã nộp đủ…`,
  received: 'Đã nộp',
  onTime: 'Đúng hạn',
  ofDue: (some: number, owed: number) => (owed === 0 ? '–' : `${count(some)}/${count(owed)}`),
  percentOfDue: (some: number, owed: number) => {
    const share = percentOf(some, owed);
    return share === null ? '' : percent(share);
  },
  share: (bodies: number, share: number) => (bodies === 0 ? '0' : `${count(bodies)} (${share}%)`),
  stateNames: {
    'on-time': 'Đúng hạn',
    late: 'Chậm',
    overdue: 'Chưa nộp',
    extended: 'Gia hạn',
    waiting: 'Chưa đến hạn',
    'not-required': 'Không phải nộp',
  } satisfies Readonly<Record<SubmissionState, string>>,
  noPeriods: {
    title: 'Chế độ này chưa có kỳ báo cáo nào',
    advice: 'Báo cáo đột xuất chỉ có khi văn phòng yêu cầu; xem mục Thời hạn.',
  },
  noRegimes: { title: 'Kế hoạch chưa có chế độ báo cáo nào', advice: 'Thêm chế độ báo cáo trong mục Thời hạn.' },
  status: 'Ngày nhận lấy từ lần nhập tệp hoặc văn bản giấy, không phải từ một nút bấm',
} as const;

export const submissionPanelWords = {
  due: 'Hạn',
  extendedTo: 'Gia hạn đến',
  receivedOn: 'Nhận lần đầu',
  notReceived: 'chưa nhận',
  receive: 'Nhận văn bản giấy…',
  extend: 'Gia hạn…',
  receipts: 'Đã nhận',
  noReceipts: 'Chưa nhận văn bản hay tệp nào.',
  paper: (number: string) => (number === '' ? 'Văn bản giấy' : `Văn bản giấy số ${number}`),
  receivedDay: (day: string) => `nhận ngày ${day}`,
  returned: (day: string, reason: string) => `trả lại ngày ${day}: ${reason}`,
  giveBack: 'Trả lại…',
  notifyReturn: 'Thông báo…',
  giveBackOf: (what: string) => `Trả lại ${what}`,
  decisions: 'Quyết định về lần nộp này',
  decisionNames: {
    skip: 'Không phải nộp',
    unskip: 'Phải nộp trở lại',
    move: 'Dời hạn',
    extend: 'Gia hạn',
  },
  until: (day: string) => `đến ${day}`,
  byDocument: (number: string, day: string | null) =>
    day === null ? `văn bản số ${number}` : `văn bản số ${number} ngày ${day}`,
  letters: 'Công văn đã gửi',
  letterNames: {
    reminder: 'Đôn đốc',
    returned: 'Thông báo trả lại',
    thanks: 'Cảm ơn, xác nhận đã nộp',
    request: 'Yêu cầu báo cáo',
  },
  letterNumber: (number: string, day: string | null) =>
    number === '' ? 'chưa ghi số' : `số ${number}${day === null ? '' : ` ngày ${day}`}`,
  madeAt: (instant: string) => `lập lúc ${dayAndTime(instant)}`,
  returnForm: {
    title: 'Trả lại văn bản, tệp đã nhận',
    note: 'Từ ngày trả lại, đơn vị được tính là chưa nộp.',
    on: 'Ngày trả lại',
    reason: 'Lý do trả lại',
    early: (day: string) => `Ngày trả lại không được trước ngày nhận ${day}.`,
    submit: 'Ghi trả lại',
  },
} as const;
