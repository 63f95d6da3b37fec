import type { TrendPoint } from '../../shared/indicators/indicators.contract.ts';
import type { Submission, SubmissionState } from '../../shared/submissions/submissions.contract.ts';
import { count, percent } from './numbers.ts';
import { submissionWords } from './submissions.ts';

export const overviewWords = {
  slice: (today: string, period: string, cutOff: string) => `${today} · kỳ ${period} chốt số liệu ngày ${cutOff}`,
  dueOn: (day: string) => `, hạn gửi ${day}`,
  receive: 'Nhận số liệu…',
  tiles: {
    overdue: 'Quá hạn',
    dueSoon: 'Đến hạn trong 10 ngày',
    submissions: (period: string) => `Báo cáo ${period}`,
    tasks: 'Nhiệm vụ',
  },
  nobodyLate: 'không đơn vị nào chậm',
  longest: (days: number, agency: string) => `lâu nhất: ${count(days)} ngày làm việc, ${agency}`,
  nearest: (day: string, agency: string) => `gần nhất: ${day}, ${agency}`,
  nothingSoon: 'không có việc nào',
  ofDistricts: (value: number) => `/${count(value)} huyện`,
  tasks: (started: number, done: number) => `${count(started)} đã triển khai · ${count(done)} hoàn thành`,
  withoutLead: (value: number) => `${count(value)} chưa nêu cơ quan chủ trì`,
  /** 'Từ hôm qua', after a rest 'Từ ngày 13/01'. */
  since: (day: string, isYesterday: boolean) => (isYesterday ? 'Từ hôm qua' : `Từ ngày ${day}`),
  unchanged: 'chưa có thay đổi nào.',
  changes: {
    files: (value: number) => `${count(value)} tệp đã nhận`,
    figures: (value: number) => `${count(value)} số đã ghi`,
    tasks: (value: number) => `${count(value)} nhiệm vụ đã cập nhật`,
    evidence: (value: number) => `${count(value)} lần ghi minh chứng`,
    registers: (value: number) => `${count(value)} dòng sổ theo dõi`,
    signed: (value: number) => `${count(value)} báo cáo đã ký`,
  },
  toDo: 'Cần làm',
  nothingToDo: { title: 'Không có việc quá hạn hay sắp đến hạn', advice: 'Xem mọi nghĩa vụ trong mục Thời hạn.' },
  submissions: 'Tình hình nộp',
  noSubmissions: {
    title: 'Kỳ này không có báo cáo của huyện',
    advice: 'Chọn kỳ tháng, quý hoặc năm ở thanh trên cùng.',
  },
  legend: 'Chú giải',
  trendHead: '12 tháng',
  /** 'Diễn biến lũy kế: … tháng 1 86,3%; tháng 2 chưa có số liệu; …' */
  trend: (name: string, points: readonly TrendPoint[]) =>
    `Diễn biến lũy kế, ${name}: ${points.map((point, at) => `tháng ${at + 1} ${trendValue(point)}`).join('; ')}`,
  status: (districts: number, tasks: number) => `${count(districts)} huyện · ${count(tasks)} nhiệm vụ`,
} as const;

const trendValue = ({ percent: rate, value }: TrendPoint): string =>
  rate !== null ? percent(rate) : value === null ? 'chưa có số liệu' : count(value);

const order: readonly SubmissionState[] = ['on-time', 'late', 'overdue', 'extended', 'waiting', 'not-required'];

/** '8 đúng hạn · 1 chậm · 3 chưa nộp': adds up to all districts. */
export const submissionSummary = (rows: readonly Submission[]): string =>
  order
    .map((state) => ({ state, number: rows.filter((row) => row.state === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${count(number)} ${submissionWords[state]}`)
    .join(' · ');
