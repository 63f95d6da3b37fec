import type { Amount, IndicatorRow, TargetStatus } from '../../shared/indicators/indicators.contract.ts';
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
  lastYear: 'So với cùng kỳ',
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

/** Against the same period of the year before: '+3,2 điểm %' of a rate, '+12' of a count; a strip has no figure to set against. */
export function changeText({ presentation, percent: now, numerator, lastYear }: IndicatorRow): string {
  if (presentation === 'strip') return '';
  if (lastYear === null || lastYear.numerator.value === null) return 'chưa có số liệu năm trước';
  if (presentation === 'count')
    return lastYear.numerator.noneOccurred ? noneThen : countChange(numerator, lastYear.numerator);
  if (lastYear.denominator?.value === 0) return noneThen;
  if (lastYear.percent === null) return 'chưa có số liệu năm trước';
  if (now === null) return `cùng kỳ ${percent(lastYear.percent)}`;
  return now === lastYear.percent ? 'không đổi' : `${signed(now - lastYear.percent, 1)} điểm %`;
}

const noneThen = 'cùng kỳ không phát sinh';

function countChange(now: Amount, then: Amount): string {
  if (now.value === null || then.value === null) return `cùng kỳ ${count(then.value ?? 0)}`;
  return now.value === then.value ? 'không đổi' : signed(now.value - then.value, 0);
}

const signed = (value: number, scale: number): string => `${value > 0 ? '+' : ''}${formatScaled(value, scale)}`;
