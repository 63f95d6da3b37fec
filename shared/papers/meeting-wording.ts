import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';

export const meetingWords = {
  title: 'PHIẾU GIAO BAN',
  news: (since: Day) => `I. MỚI TỪ NGÀY ${formatDay(since)}`,
  newsCounts: (progress: number, results: number, amendments: number, files: number) =>
    `${progress} thay đổi tiến độ, ${results} kết quả, ${amendments} sửa đổi kế hoạch, ${files} tệp số liệu.`,
  overdue: (count: number) => `II. QUÁ HẠN: ${count} việc`,
  dueSoon: (days: number, count: number) => `III. ĐẾN HẠN TRONG ${days} NGÀY: ${count} việc`,
  moves: (since: Day) => `IV. SỐ LIỆU BIẾN ĐỘNG NHIỀU NHẤT TỪ NGÀY ${formatDay(since)}`,
  movesNote: (upTo: string) =>
    `Số toàn tỉnh, lũy kế từ đầu năm kế hoạch đến hết ${upTo}; trong ngoặc: số huyện đã đủ số liệu.`,
  none: 'Không có.',
  more: (count: number) => `và ${count} việc khác.`,
  moreMoves: (count: number) => `và ${count} số liệu khác.`,
  columns: {
    day: 'Ngày',
    what: 'Nội dung',
    who: 'Cơ quan',
    report: 'Việc',
    due: 'Hạn',
    state: 'Tình trạng',
    element: 'Số liệu',
    before: 'Trước',
    after: 'Nay',
    change: 'Tăng, giảm',
  },
  task: (clause: string, title: string, what: string) => `${clause} ${title}: ${what}`,
  amendment: (kind: string, clause: string, title: string, documentNumber: string) =>
    `${kind}: ${clause} ${title}${documentNumber === '' ? '' : ` (văn bản ${documentNumber})`}`,
  files: (form: string, period: string) => `Nhận biểu ${form}, ${period}`,
  counted: (what: string, files: number) => `${what}: ${files} tệp`,
  element: (name: string, unit: string) => (name.endsWith('(đ)') ? name : `${name} (${unit})`),
  unknown: 'chưa có',
  /** Of a difference that is not told: 'tăng < 5'. */
  movedBy: (isMore: boolean, size: string) => `${isMore ? 'tăng' : 'giảm'} ${size}`,
  incomplete: (total: string, whole: number, all: number) => `${total} (${whole}/${all} huyện)`,
} as const;
