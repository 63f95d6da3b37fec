import { count } from './numbers.ts';

export const columnWords = {
  choose: (hidden: number) => (hidden === 0 ? 'Cột' : `Cột (ẩn ${count(hidden)})`),
  of: (table: string) => `Cột hiện trong bảng “${table}”`,
  showAll: 'Hiện tất cả',
} as const;
