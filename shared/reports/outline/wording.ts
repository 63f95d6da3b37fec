import { formatPercent } from '../../numbers/percent.ts';

/** The printed words of chips: what a figure is called where it is no number, and how two of them compare. */
export const chipWords = {
  none: 'không phát sinh',
  notApplicable: 'không áp dụng',
  unknown: 'chưa có số liệu',
  hidden: 'không nêu cụ thể',
  nobody: 'không có',
  notCounted: 'chưa xác định',
  inBrackets: (words: string) => ` (${words})`,
} as const;

export const comparisonWords = {
  up: 'tăng',
  down: 'giảm',
  same: 'không thay đổi so với cùng kỳ',
  /** What follows how much more or less. */
  than: ' so với cùng kỳ',
  none: 'cùng kỳ không phát sinh',
  unknown: 'cùng kỳ chưa có số liệu',
  notApplicable: 'cùng kỳ không áp dụng',
  hidden: 'không nêu mức so sánh với cùng kỳ',
  /** Nothing occurred now: what there was then follows. */
  noneNow: 'không phát sinh, cùng kỳ ',
  now: (completeness: string) => `kỳ này ${completeness}`,
  before: (completeness: string) => `cùng kỳ ${completeness}`,
  /** A change that would be written as 0 per cent. */
  percent: (tenths: number) => (tenths === 0 ? `dưới ${formatPercent(1)}` : formatPercent(tenths)),
  points: 'điểm phần trăm',
} as const;
