import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import { registerHeadings } from '../registers/headings.ts';

/** Printed words of a register's list. */
export const registerPaper = {
  typeName: 'DANH SÁCH',
  ...registerHeadings,
  total: 'Cộng',
  empty: 'Không có dòng nào.',
  /** Its counts may be so small that they point to somebody. */
  inside: 'Lưu nội bộ, không gửi ra ngoài cơ quan.',
  table: (register: string) => `Bảng dữ liệu: ${register}`,
  comesBack:
    'Điền hoặc sửa bảng này rồi nhập lại vào sổ; giữ nguyên dòng tiêu đề. Chỉ ghi số lượng, không ghi tên người.',
  documentText: (number: string, day: Day | null): string =>
    [number, ...(day === null ? [] : [`ngày ${formatDay(day)}`])].filter((part) => part !== '').join(', '),
  scope: (count: number, district: string | null, from: Day | null, to: Day | null): string =>
    `${[
      district ?? 'Toàn tỉnh',
      ...(from === null ? [] : [`từ ngày ${formatDay(from)}`]),
      ...(to === null ? [] : [`đến hết ngày ${formatDay(to)}`]),
      `${count} dòng`,
    ].join('; ')}.`,
  onlyFirst: (shown: number, all: number): string =>
    `In ${shown} dòng mới nhất trong ${all} dòng; hãy lọc theo ngày để in hết.`,
  found: (search: string): string => `Chỉ gồm các dòng có “${search}”.`,
} as const;
