import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { CoverCounts, CoverKind } from '../registers/cover.ts';
import { registerHeadings } from '../registers/headings.ts';

/** Printed words of a register's list. */
export const registerPaper = {
  typeName: 'DANH SÁCH',
  ...registerHeadings,
  state: 'Tình trạng',
  total: 'Cộng',
  empty: 'Không có dòng nào.',
  /** Its counts may be so small that they point to somebody. */
  inside: 'Lưu nội bộ, không gửi ra ngoài cơ quan.',
  table: (register: string) => `Bảng dữ liệu: ${register}`,
  stepsCut: 'Bảng chỉ ghi các bước cho đến khi một bước lặp lại; các bước sau xem trong sổ.',
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
  near: { soon: 'sắp đến hạn, sắp hết hạn', past: 'quá hạn, hết hạn' },
  standing: (today: Day, only: string | undefined): string =>
    `Tình trạng tính đến ngày ${formatDay(today)}${only === undefined ? '' : `; chỉ gồm các dòng ${only}`}.`,
  onlyFirst: (shown: number, all: number): string =>
    `In ${shown} dòng mới nhất trong ${all} dòng; hãy lọc theo ngày để in hết.`,
  found: (search: string): string => `Chỉ gồm các dòng có “${search}”.`,
} as const;

/** Printed words of what of a register may leave the office. */
export const outsidePaper = {
  typeName: 'BẢNG TỔNG HỢP',
  entries: 'Số lượng trong sổ',
  noDistrict: 'Đơn vị đã chọn',
  scope: (district: string | null, from: Day | null, to: Day | null): string =>
    `${[
      district ?? 'Toàn tỉnh',
      ...(from === null ? [] : [`từ ngày ${formatDay(from)}`]),
      ...(to === null ? [] : [`đến hết ngày ${formatDay(to)}`]),
    ].join('; ')}.`,
} as const;

const coverStates: Record<CoverKind, (until: string) => string> = {
  held: () => 'Còn hiệu lực',
  soon: (until) => `Sắp hết hạn${until}`,
  lapsed: (until) => `Không còn hiệu lực${until}`,
  never: () => 'Chưa có',
};

/** Printed and shown words of how far a register covers another. */
export const coverPaper = {
  typeName: registerPaper.typeName,
  subject: (register: string): string => `Rà soát theo sổ “${register}”`,
  place: 'Địa bàn',
  kinds: ['Tổng số', 'Còn hiệu lực', 'Trong hạn nhưng sắp hết', 'Không còn hiệu lực', 'Chưa có'],
  total: 'Cộng',
  grandTotal: 'Tổng cộng',
  number: 'TT',
  name: 'Tên trong sổ',
  commune: 'Xã, phường, thị trấn',
  district: 'Huyện, thành phố',
  state: 'Tình trạng',
  empty: 'Không có dòng nào phải rà soát.',
  inside: registerPaper.inside,
  scope: (ofRegister: string, district: string | null, on: Day): string =>
    `${district ?? 'Toàn tỉnh'}; đối chiếu với sổ “${ofRegister}”; tính đến ngày ${formatDay(on)}.`,
  summary: ({ all, held, soon, lapsed, never }: CoverCounts): string =>
    `Có ${held + soon}/${all} còn hiệu lực (${soon} sắp hết hạn); ${lapsed} không còn hiệu lực; ${never} chưa có.`,
  lacking: (entries: number): string => `Danh sách ${entries} nơi chưa có, không còn hiệu lực hoặc sắp hết hạn`,
  kindText: (kind: CoverKind, until: Day | null): string =>
    coverStates[kind](until === null ? '' : `, đến hết ngày ${formatDay(until)}`),
} as const;
