import { type Day, partsOf } from '../calendar/day.ts';
import { spokenDay } from '../calendar/day-text.ts';
import { formatPercent, percentOf } from '../numbers/percent.ts';
import type { SubmissionState, TimelinessPeriod } from '../submissions/submissions.contract.ts';

/** Every printed word of the timeliness annex and of the list of the late. */

const shortDay = (day: Day): string => `${partsOf(day).day}/${partsOf(day).month}`;

export const stateNames: Readonly<Record<SubmissionState, string>> = {
  'on-time': 'Đúng hạn',
  late: 'Chậm',
  overdue: 'Chưa nộp',
  extended: 'Gia hạn',
  waiting: 'Chưa đến hạn',
  'not-required': 'Không phải nộp',
};

/** Letters, for a printer without colours; the days of a late one are added. */
export const stateLetters: Readonly<Record<SubmissionState, string>> = {
  'on-time': 'Đ',
  late: '+',
  overdue: 'chưa',
  extended: 'GH',
  waiting: '·',
  'not-required': '–',
};

export const timelinessAnnex = {
  title: 'TÌNH HÌNH NỘP BÁO CÁO',
  continued: ' (tiếp theo)',
  ofRegime: (regime: string) => regime.toUpperCase(),
  asOf: (plan: string, today: Day) => `${plan}; tính đến ${spokenDay(today)}`,
  number: 'TT',
  body: 'Đơn vị',
  received: 'Đã nộp',
  onTime: 'Đúng hạn',
  total: 'Cộng',
  all: '100%',
  due: shortDay,
  period: ({ code, label, request }: Pick<TimelinessPeriod, 'code' | 'label' | 'request'>): string => {
    if (request !== null) return `Lần ${request}`;
    const month = /-M0?(\d+)$/.exec(code)?.[1];
    return month === undefined ? label : `T${month}`;
  },
  ofDue: (some: number, owed: number): string => {
    const share = percentOf(some, owed);
    return share === null ? '–' : `${some}/${owed} (${formatPercent(share)})`;
  },
  share: (bodies: number, share: number) => (bodies === 0 ? '' : `${share}%`),
  key:
    'Dưới mỗi kỳ là hạn gửi. Đ: nộp đúng hạn; +n: nộp chậm n ngày làm việc; chưa: đã quá hạn mà chưa nộp; ' +
    'GH: được gia hạn, chưa đến hạn mới; –: không phải nộp; ·: chưa đến hạn. ' +
    'Đã nộp, Đúng hạn: trên số báo cáo đã đến hạn. Mỗi cột cộng đủ 100%.',
  empty: 'Chế độ báo cáo này chưa có kỳ nào.',
} as const;

export const lateList = {
  title: 'DANH SÁCH ĐƠN VỊ CHẬM NỘP BÁO CÁO',
  asOf: (today: Day) => `Tính đến ${spokenDay(today)}`,
  opening: (bodies: number, reports: number) => `${bodies} đơn vị còn ${reports} báo cáo đã quá hạn mà chưa nộp.`,
  nobody: 'Không có đơn vị nào chậm nộp báo cáo.',
  columns: {
    number: 'TT',
    body: 'Đơn vị',
    reports: 'Báo cáo còn thiếu',
    due: 'Hạn gửi sớm nhất',
    days: 'Số ngày chậm',
    letters: 'Đã đôn đốc',
  },
  letters: (count: number) => (count === 0 ? 'chưa' : `${count} lần`),
  ofRegime: (regime: string, periods: readonly string[], more: number) =>
    `${regime}: ${periods.join(', ')}${more === 0 ? '' : ` và ${more} kỳ khác`}`,
  reports: (count: number) => `${count} báo cáo`,
  moreRegimes: (count: number) => `và ${count} báo cáo khác`,
  moreBodies: (count: number) => `và ${count} đơn vị khác.`,
  note: 'Số ngày chậm: ngày làm việc tính từ hạn gửi sớm nhất. Đơn vị chậm lâu nhất ghi trước.',
} as const;
