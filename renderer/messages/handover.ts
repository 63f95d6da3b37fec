import { bytes, count } from './numbers.ts';

export const handoverWords = {
  title: 'Bàn giao',
  about:
    'Một tệp nén cho người tiếp nhận: bản sao dữ liệu đã kiểm tra, các tệp gốc, danh mục bàn giao (PDF, Excel) và hướng dẫn mở. Không chứa mật khẩu.',
  write: 'Lập gói bàn giao…',
  list: 'Danh mục bàn giao',
  printList: 'In danh mục…',
  written: (fileName: string, size: number, files: number) => ({
    title: `Đã lập gói bàn giao: ${fileName}`,
    advice: `${bytes(size)}, có ${count(files)} tệp gốc. Gói đã được đọc lại và kiểm tra.`,
  }),
  missing: (number: number) => ({
    title: `${count(number)} tệp không còn trong thư mục dữ liệu`,
    advice: 'Gói vẫn dùng được; số, ngày, trích yếu vẫn còn. Hãy tìm các tệp này trong bản sao lưu rồi lập lại gói.',
  }),
} as const;
