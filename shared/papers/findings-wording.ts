import type { PeriodCode } from '../calendar/period.ts';
import { periodTitle } from '../calendar/period-label.ts';

/** Every printed word of the list of findings. */
export const findingsWords = {
  title: 'KẾT QUẢ KIỂM TRA SỐ LIỆU',
  scope: (period: PeriodCode, plan: string) => `${periodTitle(period)}; ${plan}`,
  columns: {
    number: 'TT',
    place: 'Đơn vị',
    text: 'Nội dung',
    sides: 'So sánh',
    figures: 'Các số liên quan',
    handling: 'Xử lý',
  },
  group: (severity: string, district: string) => `${severity} · ${district}`,
  accepted: (reason: string) => `Chấp nhận: ${reason}`,
  more: (count: number) => `và ${count} số khác`,
  missing: 'chưa có số liệu',
  notApplicable: 'không áp dụng',
  none: 'không phát sinh',
  empty: 'Chưa phát hiện số liệu nào không khớp trong kỳ này.',
  leftOut: (count: number) => `Không nêu ${count} phát hiện về số liệu chỉ lưu trong cơ quan.`,
  note: 'Cột Xử lý để trống: chưa xử lý. Lỗi phải sửa số; cảnh báo, lưu ý được chấp nhận khi ghi rõ lý do.',
} as const;
