import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';

/** Printed words of a register's list. */
export const registerPaper = {
  typeName: 'DANH SÁCH',
  number: 'TT',
  day: 'Ngày',
  place: 'Địa bàn',
  state: 'Tình trạng',
  document: 'Văn bản',
  note: 'Ghi chú',
  total: 'Cộng',
  empty: 'Không có dòng nào.',
  /** Its counts may be so small that they point to somebody. */
  inside: 'Lưu nội bộ, không gửi ra ngoài cơ quan.',
  documentText: (number: string, day: Day | null): string =>
    [number, ...(day === null ? [] : [`ngày ${formatDay(day)}`])].filter((part) => part !== '').join(', '),
  scope: (count: number, district: string | null, from: Day | null, to: Day | null): string =>
    `${[
      district ?? 'Toàn tỉnh',
      ...(from === null ? [] : [`từ ngày ${formatDay(from)}`]),
      ...(to === null ? [] : [`đến hết ngày ${formatDay(to)}`]),
      `${count} dòng`,
    ].join('; ')}.`,
  near: { soon: 'sắp đến hạn, sắp hết hạn', past: 'quá hạn, hết hạn' },
  standing: (today: Day, only: string | undefined): string =>
    `Tình trạng tính đến ngày ${formatDay(today)}${only === undefined ? '' : `; chỉ gồm các dòng ${only}`}.`,
  onlyFirst: (shown: number, all: number): string =>
    `In ${shown} dòng mới nhất trong ${all} dòng; hãy lọc theo ngày để in hết.`,
  found: (search: string): string => `Chỉ gồm các dòng có “${search}”.`,
} as const;
