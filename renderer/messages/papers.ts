import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { count } from './numbers.ts';

export const paperWords = {
  action: 'In, xuất…',
  title: 'In, xuất',
  which: 'Bản in',
  layout: 'Khổ giấy',
  a4: 'A4 ngang, gộp các huyện',
  a3: 'A3 ngang, gộp các huyện',
  a3Open: 'A3 ngang, mở từng huyện',
  preview: 'Xem trước bản in',
  pdf: 'Ghi PDF…',
  xlsx: 'Xuất Excel…',
  csv: 'Xuất CSV…',
  written: (fileName: string, pages: number | null) => ({
    title:
      pages === null ? `Đã xuất ${fileKind(fileName)}: ${fileName}` : `Đã ghi PDF: ${fileName}, ${count(pages)} trang`,
    advice: 'Tệp đã ghi trước đó, nếu có, vẫn giữ nguyên.',
  }),
  meeting: 'In giao ban…',
  meetingTitle: 'Phiếu giao ban',
  since: 'Tính từ lần giao ban trước: ngày',
  sinceHint: (last: Day | null) =>
    last === null
      ? 'Chưa ghi nhận lần giao ban nào; mặc định bảy ngày trước.'
      : `Lần giao ban đã ghi nhận gần nhất: ${formatDay(last)}.`,
  record: 'Ghi nhận đã họp giao ban hôm nay',
  recorded: (on: Day) => ({
    title: `Đã ghi nhận họp giao ban ngày ${formatDay(on)}`,
    advice: 'Phiếu giao ban sau tính những gì mới từ ngày này.',
  }),
} as const;

const fileKind = (fileName: string): string => (fileName.endsWith('.csv') ? 'CSV' : 'Excel');
