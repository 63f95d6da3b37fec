import { count } from './numbers.ts';
import { dayAndTime, timeOfDay } from './time.ts';

export const shell = {
  product: 'Sổ Điều Phối',
  sample: 'Dữ liệu mẫu',
  year: (year: number) => `Năm ${year}`,
  period: 'Kỳ báo cáo',
  navigation: 'Các mục',
  saved: (moment: Date | undefined) => (moment ? `Đã lưu ${timeOfDay(moment)}` : 'Mọi thay đổi đã được lưu'),
  backup: (madeAt: string | undefined) =>
    madeAt === undefined
      ? 'Chưa có bản sao lưu nào được kiểm tra'
      : `Sao lưu gần nhất: ${dayAndTime(madeAt)}, đã kiểm tra`,
  overdue: (value: number) => `${count(value)} quá hạn`,
  loading: 'Đang tải…',
  close: 'Đóng',
  openFolder: 'Mở thư mục',
  openFile: 'Mở tệp',
  chooseFolder: 'Chọn thư mục…',
  noFolder: 'Chưa chọn thư mục',
  notOpened: 'Không mở được: tệp hoặc thư mục không còn ở chỗ cũ.',
  startFailed: 'Chương trình chưa mở được dữ liệu',
  screenFailed: 'Màn hình này gặp lỗi',
  screenFailedAdvice: 'Số liệu đã lưu vẫn nguyên vẹn. Hãy bấm “Mở lại màn hình”.',
  reopen: 'Mở lại màn hình',
} as const;

export const places = {
  overview: 'Tổng quan',
  tasks: 'Nhiệm vụ',
  plan: 'Kế hoạch',
  deadlines: 'Thời hạn',
  indicators: 'Chỉ tiêu',
  forms: 'Biểu mẫu ra',
  entry: 'Nhập số liệu',
  imports: 'Nhận số liệu',
  importHistory: 'Lịch sử tiếp nhận',
  checks: 'Kiểm tra kỳ',
  timeliness: 'Tình hình nộp',
  dhis2: 'Xuất DHIS2',
  reports: 'Báo cáo',
  reportRegister: 'Sổ báo cáo',
  writing: 'Soạn báo cáo',
  letters: 'Công văn',
  documents: 'Văn bản',
  registers: 'Sổ theo dõi',
  planReader: 'Đọc văn bản',
  indicatorSet: 'Bộ chỉ tiêu',
  sets: 'Bộ biểu mẫu',
  units: 'Đơn vị hành chính',
  system: 'Hệ thống',
  safety: 'An toàn dữ liệu',
  audit: 'Nhật ký',
  figuresGroup: 'Số liệu',
  booksGroup: 'Sổ sách',
  settingsGroup: 'Thiết lập',
} as const;
