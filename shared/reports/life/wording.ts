import type { Day } from '../../calendar/day.ts';
import { spokenDay } from '../../calendar/day-text.ts';
import type { PeriodCode } from '../../calendar/period.ts';
import { periodTitle } from '../../calendar/period-label.ts';
import { endMark, lowerFirst } from '../../paper/official-words.ts';
import type { ReportKind } from './life.contract.ts';

/** What the records of reports say on paper, in lists and in names of files. */
export const lifeWording = {
  /** In the foot of every page of a print for signature. */
  foot: (code: string) => `Mã kiểm tra: ${code}`,
  fileName: (kind: ReportKind, period: PeriodCode, code: string) =>
    `${kind === 'correction' ? 'dinh-chinh' : 'bao-cao'}_${period}_trinh-ky_${code}.pdf`,
  title: (period: PeriodCode) => periodTitle(period),
  correctionTitle: (number: string, period: PeriodCode) =>
    `Đính chính Báo cáo số ${number} (${lowerFirst(periodTitle(period))})`,
  number: (number: string, symbol: string) => `${number}/${symbol}`,
  signer: (title: string, name: string) => (name === '' ? title : `${title}: ${name}`),
} as const;

/** The báo cáo đính chính. */
export const correctionWording = {
  reference: (number: string, day: Day) => `Báo cáo số ${number} ${spokenDay(day)}`,
  subject: (reference: string) => `Đính chính số liệu tại ${reference}`,
  opening: (reference: string, period: PeriodCode, count: number) =>
    `Qua rà soát, ${count} số liệu nêu tại ${reference} (kỳ báo cáo: ${lowerFirst(periodTitle(period))}) đã thay đổi so với thời điểm lập báo cáo. Nay đính chính như sau:`,
  closing: (reference: string) => `Các nội dung khác của ${reference} không thay đổi${endMark}`,
  columns: {
    number: 'TT',
    figure: 'Số liệu',
    before: 'Đã báo cáo',
    after: 'Đính chính',
    reason: 'Lý do',
  },
  gone: 'không nêu',
  hiddenNote: (mark: string) =>
    `Ghi chú: “${mark}”: số được ẩn, vì đặt cạnh số đã báo cáo có thể tính ngược ra số nhỏ của từng địa bàn.`,
  byFile: 'Đơn vị báo cáo gửi lại, bổ sung số liệu',
  byHand: 'Rà soát, sửa số liệu',
  byUndo: 'Thu hồi số liệu đã nhập',
  byRegister: 'Cập nhật sổ theo dõi',
  byRules: 'Thay đổi cách tính, danh mục',
  /** `period`: where it is not the report's own. */
  figure: (name: string, place: string, isCumulative: boolean, period: PeriodCode | null) =>
    `${name}${place === '' ? '' : `, ${place}`}${period === null ? '' : `, ${lowerFirst(periodTitle(period))}`}${isCumulative ? ' (lũy kế)' : ''}`,
  unknownFigure: 'Số liệu khác của báo cáo',
} as const;

export const comparisonWording = {
  title: 'SO SÁNH HAI BẢN BÁO CÁO',
  print: (title: string, day: string, number: string) =>
    number === '' ? `${title}, in ngày ${day}` : `${title}, số ${number}, in ngày ${day}`,
  before: (print: string) => `Bản trước: ${print}.`,
  after: (print: string) => `Bản sau: ${print}.`,
  summary: (figures: number, texts: number, same: number) =>
    `${figures} số liệu khác nhau, ${same} số liệu giống nhau; ${texts} đoạn văn khác nhau.`,
  figures: 'Số liệu khác nhau',
  texts: 'Đoạn văn khác nhau',
  columns: { number: 'TT', figure: 'Số liệu', before: 'Bản trước', after: 'Bản sau' },
  none: 'không nêu',
} as const;
