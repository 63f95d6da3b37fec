import type { IndicatorRow, TargetStatus } from '../../shared/indicators/indicators.contract.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import { count, percent } from './numbers.ts';
import type { SignWords } from './sign-words.ts';

export const targetSigns: Readonly<Record<TargetStatus, SignWords>> = {
  met: { tone: 'good', mark: 'Đ', word: 'Đạt' },
  'not-met': { tone: 'caution', mark: 'C', word: 'Chưa đạt' },
  'none-occurred': { tone: 'neutral', mark: 'K', word: 'Không phát sinh' },
  incomplete: { tone: 'neutral', mark: 'T', word: 'Thiếu số liệu' },
};

export const indicatorWords = {
  clause: 'Mục',
  name: 'Chỉ tiêu',
  done: 'Thực hiện',
  percent: '%',
  target: 'Kế hoạch',
  againstPlan: 'So với kế hoạch',
  status: 'Đánh giá',
  completeness: 'Số liệu từ',
  inPeriod: 'Trong kỳ',
  slice: (period: string) => `Lũy kế từ đầu năm kế hoạch đến hết ${period}`,
  table: (period: string) => `Chỉ tiêu của Kế hoạch, lũy kế đến ${period}`,
  noNumber: 'Không nêu số',
  nothingToDivide: 'không tính được tỷ lệ',
  barMeaning: (value: string, target: string) => `${value}, kế hoạch ${target}`,
  missingCount: (districts: number) => `thiếu ${count(districts)} huyện`,
  note: 'Cách tính',
  trend: 'Diễn biến lũy kế các tháng',
  trendChart: (name: string) => `Biểu đồ diễn biến lũy kế: ${name}`,
  trendNone: 'chưa có số liệu',
  empty: { title: 'Kế hoạch chưa có chỉ tiêu', advice: 'Kiểm tra dữ liệu kế hoạch trong mục Hệ thống.' },
} as const;

/** 'từ 80%' or '100%' */
export function targetText(target: IndicatorRow['target']): string {
  if (target === null) return indicatorWords.noNumber;
  const value = `${formatScaled(target.value, target.scale)}%`;
  return target.operator === '>=' ? `từ ${value}` : value;
}

/** 'T9' under a bar */
export const monthMark = (month: number): string => `T${month}`;

export const percentOrNothing = (tenths: number | null): string => (tenths === null ? '–' : percent(tenths));
