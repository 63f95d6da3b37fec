import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { PeriodCode } from '../calendar/period.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { SourceRegister } from '../forms/forms.contract.ts';
import type { PlaceOperator, PlaceTest } from '../indicators/indicator-seed.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { lowerFirst } from '../paper/official-words.ts';
import type { ContributionKind } from './explain.contract.ts';

/** The words of explanations, the same on the screen and on paper. */

export const placeWords = {
  ownRow: 'Số liệu cấp huyện',
  ownRowOf: (district: string) => `Phần của ${district}`,
} as const;

const signs: Readonly<Record<PlaceOperator, string>> = { '>=': '≥', '>': '>', '=': '=', '<=': '≤', '<': '<' };

const testText = (element: string, test: PlaceTest): string =>
  test === 'yes' ? `${element} = Có` : `${element} ${signs[test.operator]} ${formatScaled(test.value, 0)}`;

export const formulaWords = {
  last: (element: string) => `cuối kỳ ${element}`,
  placesWith: (unit: string, element: string, test: PlaceTest) => `số ${unit} có ${testText(element, test)}`,
  allPlaces: (unit: string) => `tổng số ${unit}`,
  outOf: (formula: string, part: string, whole: string, unit: string) => `${formula}: ${part} trên ${whole} ${unit}`,
  noneOccurred: 'không phát sinh',
  unknown: 'chưa có số liệu',
} as const;

export const kindWords: Readonly<Record<ContributionKind, string>> = {
  new: 'Số liệu mới',
  corrected: 'Sửa số liệu',
  withdrawn: 'Rút lại số liệu',
  period: 'Kỳ tính khác nhau',
  replaced: 'Thay bằng số liệu của kỳ khác',
  boundary: 'Thay đổi đơn vị hành chính',
};

const becauseOf: Readonly<Record<ContributionKind, string>> = {
  new: 'do số liệu mới',
  corrected: 'do sửa',
  withdrawn: 'do rút lại',
  period: 'do kỳ tính khác nhau',
  replaced: 'do thay bằng số liệu của kỳ khác',
  boundary: 'do thay đổi đơn vị hành chính',
};

/** '9', '−1': a true minus sign. */
export const signed = (value: number, scale: number): string =>
  value < 0 ? `−${formatScaled(-value, scale)}` : formatScaled(value, scale);

/** '+9', '−1', '0' */
export const change = (value: number, scale: number): string =>
  value > 0 ? `+${formatScaled(value, scale)}` : signed(value, scale);

export const differenceWords = {
  same: (value: string) => `Không khác nhau: đều là ${value}.`,
  balanced: (value: string, parts: string) => `Vẫn là ${value}, vì các thay đổi bù nhau: ${parts}.`,
  up: (by: string, from: string, to: string, parts: string) => `Tăng ${by} (từ ${from} lên ${to}): ${parts}.`,
  down: (by: string, from: string, to: string, parts: string) => `Giảm ${by} (từ ${from} xuống ${to}): ${parts}.`,
  part: (delta: string, kind: ContributionKind) => `${delta} ${becauseOf[kind]}`,
} as const;

/** Of a figure that is counted from the entries of a register, or that holds again because it counts no more. */
export const fromRegister = (register: SourceRegister | null): string => `từ sổ “${register?.name ?? ''}”`;

/** Of a figure that holds again because the file over it was taken back. */
export const takenBack = (importId: number): string => `thu hồi biên nhận số ${importId}`;

export const momentWords = {
  now: 'theo số liệu hiện nay',
  day: (day: Day) => `theo số liệu đến hết ngày ${formatDay(day)}`,
  report: (madeOn: Day, fileName: string) => `theo báo cáo in ngày ${formatDay(madeOn)} (${fileName})`,
  at: (period: PeriodCode, cumulative: boolean, moment: string) =>
    `${cumulative ? 'lũy kế đến hết ' : ''}${lowerFirst(periodTitle(period))}, ${moment}`,
} as const;

export const sideWords = { numerator: 'Tử số', denominator: 'Mẫu số' } as const;

export const differencePaper = {
  title: 'VÌ SAO KHÁC',
  of: (title: string, place: string) => (place === '' ? title : `${title} – ${place}`),
  before: 'Trước',
  after: 'Sau',
  moments: (left: string, right: string) => `Trước: ${left}. Sau: ${right}.`,
  side: (side: string, formula: string, sentence: string) => `${side} (${formula}): ${sentence}`,
  only: (formula: string, sentence: string) => `${formula}: ${sentence}`,
  percent: (before: string, after: string) => `Tỷ lệ: trước ${before}, sau ${after}.`,
  noPercent: 'không tính được',
  silent: (count: number) => `${count} số liệu khác có thay đổi nhưng không làm đổi tổng.`,
  columns: {
    place: 'Đơn vị',
    element: 'Trường',
    period: 'Kỳ',
    before: 'Trước',
    after: 'Sau',
    delta: 'Chênh lệch',
    source: 'Nguồn',
  },
  total: 'Cộng chênh lệch',
  unknown: 'chưa có',
  none: 'KPS',
  notApplicable: '×',
  yes: 'Có',
  no: 'Không',
  hand: 'nhập tay',
  undo: 'đưa lại',
  file: (fileName: string, sheet: string, cell: string, receivedOn: string) =>
    `${fileName}, trang ${sheet}, ô ${cell}, nhận ${receivedOn}`,
  because: (text: string, reason: string) => (reason === '' ? text : `${text}: ${reason}`),
} as const;
