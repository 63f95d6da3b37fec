import { count } from './numbers.ts';

export const licencesWords = {
  title: 'Thành phần và giấy phép',
  about: (number: number) =>
    `Chương trình dùng ${count(number)} thành phần do người khác làm ra, theo giấy phép ghi dưới đây. Electron gồm Chromium và Node.js; giấy phép của các phần này ở tệp LICENSES.chromium.html trong thư mục cài đặt.`,
} as const;
