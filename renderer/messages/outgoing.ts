import { count } from './numbers.ts';

export const outgoingWords = {
  slice: 'Ghi mọi biểu của kỳ cho từng huyện; mỗi huyện một thư mục, có số kỳ trước và một biên nhận để trống',
  choose: 'Chọn kỳ và nơi ghi',
  write: (districts: number) => `Ghi biểu cho ${count(districts)} huyện`,
  doing: 'Đang ghi',
  forms: (codes: readonly string[]) =>
    codes.length === 0 ? 'Kỳ này không có biểu nào của huyện.' : `Biểu của kỳ: ${codes.join(', ')}`,
  written: (files: number, districts: number) => ({
    title: `Đã ghi ${count(files)} tệp cho ${count(districts)} huyện`,
    advice: 'Mỗi tệp đã được đọc lại và so đúng. Tệp trùng tên có sẵn, nếu có, vẫn giữ nguyên.',
  }),
  stopped: (left: readonly string[]) => ({
    title: `Chưa ghi cho ${count(left.length)} huyện: ${left.join(', ')}`,
    advice: 'Các tệp đã ghi vẫn dùng được. Muốn ghi tiếp, chọn các huyện này rồi bấm Ghi.',
  }),
  columns: { district: 'Huyện, thành phố', files: 'Tệp trong thư mục của huyện' },
  files: 'Tệp đã ghi cho các huyện',
  notWritten: {
    title: 'Chưa ghi gì trong lần này',
    advice: 'Chọn kỳ, nơi ghi rồi bấm “Ghi biểu cho … huyện”.',
  },
} as const;
