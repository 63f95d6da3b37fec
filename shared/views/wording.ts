import type { PeriodCode } from '../calendar/period.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { TargetStatus } from '../indicators/indicators.contract.ts';
import { guardWords } from '../numbers/guard-wording.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { audienceNotes } from '../paper/audience.ts';
import type { CompletenessState } from './completeness-rows.ts';
import type { Step, StripState, SubjectHead } from './views.contract.ts';

/** Every printed word of the views. */
export const viewWording = {
  titles: {
    indicators: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
    byPlace: 'KẾT QUẢ THEO ĐỊA BÀN',
    elements: 'SỐ LIỆU CÁC HUYỆN, THÀNH PHỐ',
    series: 'DIỄN BIẾN QUA CÁC KỲ',
    completeness: 'MỨC ĐỘ ĐỦ SỐ LIỆU',
    strip: 'DẢI LỊCH',
  },
  number: 'TT',
  clause: 'Mục',
  indicator: 'Chỉ tiêu',
  place: 'Đơn vị',
  district: 'Huyện, thành phố',
  commune: 'Xã, phường, thị trấn',
  own: (district: string) => `Phần của ${district}`,
  value: (unit: string) => `Số liệu (${unit})`,
  done: 'Thực hiện',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  percent: 'Tỷ lệ (%)',
  status: 'Đánh giá',
  completeness: 'Số liệu từ',
  target: 'Kế hoạch',
  period: 'Kỳ',
  total: 'Cộng',
  province: 'Toàn tỉnh',
  cumulative: (period: PeriodCode) => `Lũy kế từ đầu năm kế hoạch đến hết ${small(periodTitle(period))}`,
  inPeriod: (period: PeriodCode) => periodTitle(period),
  scope: (name: string, window: string, place: string) => `${name}; ${window}${place === '' ? '' : `; ${place}`}`,
  group: (form: string, group: string) => `Biểu ${form}, nhóm ${group}`,
  units: { district: 'huyện', commune: 'xã', part: 'đơn vị' },
  complete: (counted: number, expected: number, unit: string) => `${counted}/${expected} ${unit}`,
  missing: 'chưa có số liệu',
  none: 'không phát sinh',
  notApplicable: 'không áp dụng',
  small: guardWords.below,
  withheld: guardWords.hidden,
  yes: 'Có',
  no: 'Không',
  outsideMark: 'Bản gửi ra ngoài cơ quan',
  outsideNote: (limit: number) => [...(limit > 1 ? [guardWords.note(limit)] : []), audienceNotes.outside].join(' '),
  statesNote:
    'KPS: không phát sinh; ×: không áp dụng; ô ghi "chưa": chưa có số liệu. Tỷ lệ tính từ tổng, không lấy trung bình.',
  shortNone: 'KPS',
  shortNotApplicable: '×',
  shortMissing: 'chưa',
  steps: { month: 'theo tháng', quarter: 'theo quý', year: 'theo năm' } satisfies Record<Step, string>,
  years: (from: number, to: number) => (from === to ? `năm ${from}` : `từ năm ${from} đến năm ${to}`),
  boundaries: 'Thay đổi địa giới trong khoảng thời gian này (ĐC trên biểu đồ)',
  allForms: 'Tất cả biểu của huyện',
  form: (code: string) => `Biểu ${code}`,
  completenessNote:
    'Đủ: đã có tất cả số liệu; n/m: có n trong m số liệu; 0/m: chưa có số liệu nào; ·: kỳ chưa kết thúc; –: không phải báo cáo.',
  stripNote: 'C: có; K: không phát sinh; chưa: chưa có số liệu; ·: kỳ chưa kết thúc.',
  picture: (name: string) => `Biểu đồ: ${name}`,
} as const;

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const statusLetters: Readonly<Record<TargetStatus, string>> = {
  met: 'Đ',
  'not-met': 'C',
  'none-occurred': 'K',
  incomplete: 'T',
};
export const statusNote = 'Đ: đạt; C: chưa đạt; K: không phát sinh; T: thiếu số liệu.';

export const stripLetters: Readonly<Record<StripState, string>> = {
  some: 'C',
  none: 'K',
  missing: 'chưa',
  future: '·',
};

export const completenessSigns: Readonly<Record<CompletenessState, string>> = {
  full: 'Đủ',
  part: '',
  empty: '',
  future: '·',
  'not-owed': '–',
};

/** 'T9', 'Quý III', '2023' at the head of a narrow column or below a mark. */
export function shortPeriodName(period: PeriodCode, withYear: boolean): string {
  const title = periodTitle(period);
  if (period.endsWith('-Y')) return period.slice(0, 4);
  const [name = ''] = title.split(' năm ');
  const short = name.replace('Tháng ', 'T').replace('Quý ', 'Q.');
  return withYear ? `${short}/${period.slice(0, 4)}` : short;
}

export function targetWords(target: SubjectHead['target']): string {
  if (target === null) return '';
  const value = `${formatScaled(target.value, target.scale)}%`;
  return target.operator === '>=' ? `từ ${value}` : value;
}
