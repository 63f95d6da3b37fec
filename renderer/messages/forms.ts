import { count } from './numbers.ts';

export const formWords = {
  slice: 'Ghi biểu mẫu cho các huyện ra thư mục hoặc USB; mỗi huyện một tệp, biểu tự nhận ra khi nộp lại',
  form: 'Biểu mẫu',
  formOption: (code: string, name: string) => `${code} · ${name}`,
  allForms: 'Tất cả biểu của kỳ, kèm biên nhận để trống',
  period: 'Kỳ báo cáo của biểu',
  choose: 'Chọn biểu, kỳ và nơi ghi',
  districts: 'Huyện, thành phố',
  all: 'Chọn tất cả',
  folder: 'Thư mục ghi biểu mẫu',
  write: (files: number) => `Ghi ${count(files)} biểu mẫu`,
  written: 'Đã ghi',
  writtenTo: (files: number) => ({
    title: `Đã ghi ${count(files)} biểu mẫu`,
    advice: 'Giao tệp cho từng huyện. Huyện điền xong nộp lại chính tệp này.',
  }),
  columns: { district: 'Huyện, thành phố', file: 'Tệp', size: 'Dung lượng' },
  notWritten: {
    title: 'Chưa ghi biểu mẫu nào trong lần này',
    advice: 'Chọn thư mục rồi bấm “Ghi … biểu mẫu”. Tên các tệp đã ghi hiện ở đây.',
  },
  noForms: { title: 'Chưa có biểu mẫu cho huyện', advice: 'Kiểm tra dữ liệu kế hoạch trong mục Hệ thống.' },
  noPeriod: 'Biểu này không có kỳ nào trong năm kế hoạch.',
} as const;
