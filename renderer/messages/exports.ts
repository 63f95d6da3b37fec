import { count } from './numbers.ts';

export const exportWords = {
  action: 'In, xuất bảng…',
  hint: 'In hoặc xuất Excel bảng đang hiện trên màn hình (Ctrl+P)',
  title: 'In, xuất bảng đang hiện',
  which: 'Bảng',
  nth: (title: string, n: number) => `${title} (bảng thứ ${n})`,
  columns: 'Cột',
  unnamed: (n: number) => `Cột thứ ${n}`,
  notDrawn: (rows: number) => `màn hình chỉ vẽ các dòng đầu, còn ${count(rows)} dòng không có trong bảng này`,
  none: {
    title: 'Màn hình này không có bảng nào để xuất',
    advice: 'Ma trận và danh sách nhiệm vụ có nút “In, xuất…” riêng trên màn hình.',
  },
} as const;
