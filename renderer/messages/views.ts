import { guardWords } from '../../shared/numbers/guard-wording.ts';
import type { CompletenessCell, CompletenessState } from '../../shared/views/completeness-rows.ts';
import type { Step, StripState } from '../../shared/views/views.contract.ts';
import type { IndicatorsView } from '../views/views-search.ts';
import { count } from './numbers.ts';

export const viewNames: Readonly<Record<IndicatorsView, string>> = {
  ky: 'Bảng kỳ',
  'dia-ban': 'Theo địa bàn',
  'nhieu-nam': 'Nhiều năm',
  'du-so-lieu': 'Đủ số liệu',
  'dai-lich': 'Dải lịch',
};

export const viewWords = {
  list: 'Các cách xem',
  slices: {
    inPeriod: (period: string) => `Số liệu riêng ${period}`,
    series: 'Số liệu qua các kỳ của nhiều năm kế hoạch',
    completeness: 'Số liệu đã có trên số phải có, theo đơn vị và kỳ của năm kế hoạch',
    strip: 'Tháng, quý nào trong năm có số liệu phát sinh',
  },
  subject: 'Nội dung xem',
  indicators: 'Chỉ tiêu của Kế hoạch',
  window: 'Cách tính',
  windows: { cumulative: 'Lũy kế từ đầu năm', inPeriod: 'Riêng kỳ đang chọn' },
  shape: 'Dạng bảng',
  shapes: { 'dia-ban': 'Một nội dung', truong: 'Cả nhóm trường số liệu' },
  group: 'Nhóm trường số liệu',
  trail: 'Địa bàn đang xem',
  province: 'Toàn tỉnh',
  noPlace: 'đơn vị không có trong kỳ này',
  outsideHint: 'Bản gửi ra ngoài che số đếm nhỏ của các trường cần bảo vệ (mức chọn ở mục Hệ thống)',
  copy: 'Sao chép hình',
  copied: { title: 'Đã sao chép hình biểu đồ', advice: 'Dán vào văn bản bằng Ctrl+V.' },
  notCopied: { title: 'Chưa sao chép được hình', advice: 'Bộ nhớ tạm đang bận; hãy bấm lại, hoặc ghi hình PNG.' },
  png: 'Ghi hình PNG…',
  pngWritten: (fileName: string) => ({
    title: `Đã ghi hình: ${fileName}`,
    advice: 'Tệp đã ghi trước đó, nếu có, vẫn giữ nguyên.',
  }),
  paper: 'In, xuất…',
  paperTitle: 'In, xuất số liệu đang xem',
  small: guardWords.below,
  smallLong: (limit: number) => `số nhỏ được che: từ 1 đến ${limit - 1}`,
  withheld: guardWords.hidden,
  withheldLong: 'được che để không tính ngược ra số nhỏ',
  place: 'Đơn vị',
  own: (name: string) => `Phần của ${name}`,
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  percent: '%',
  status: 'Đánh giá',
  completeness: 'Số liệu từ',
  total: 'Cộng',
  complete: (counted: number, expected: number, unit: string) => `${count(counted)}/${count(expected)} ${unit}`.trim(),
  units: { district: 'huyện', commune: 'xã' },
  sortBy: (column: string) => `Sắp xếp theo ${column.toLowerCase()}`,
  order: 'Thứ tự theo danh mục; bấm tên cột để sắp xếp.',
  chart: (name: string) => `Biểu đồ: ${name}`,
  target: (text: string) => `KH ${text}`,
  placesEmpty: {
    title: 'Nội dung này không có số theo xã',
    advice: 'Huyện, thành phố ghi một số chung; xem ở bảng toàn tỉnh.',
  },
  elementsTable: (group: string) => `Số liệu các huyện: ${group}`,
  step: 'Chia theo',
  steps: { month: 'Tháng', quarter: 'Quý', year: 'Năm' } satisfies Record<Step, string>,
  from: 'Từ năm',
  to: 'Đến năm',
  scope: 'Địa bàn',
  seriesTable: 'Số liệu từng kỳ',
  value: (unit: string) => `Số (${unit})`,
  period: 'Kỳ',
  boundary: 'ĐC',
  boundaries: 'Thay đổi địa giới (ĐC)',
  form: 'Biểu',
  allForms: 'Tất cả biểu của huyện',
  matrix: 'Mức độ đủ số liệu',
  district: 'Huyện, thành phố',
  formOf: (form: string) => `Biểu ${form}`,
  legend: 'Chú giải',
  stripIndicator: 'Chỉ tiêu',
  noStrip: { title: 'Kế hoạch không có chỉ tiêu xem theo dải lịch', advice: 'Xem các chỉ tiêu khác ở Theo địa bàn.' },
} as const;

export const completenessNames: Readonly<Record<CompletenessState, string>> = {
  full: 'Đủ: đã có tất cả',
  part: 'n/m: mới có n trong m số liệu',
  empty: '0/m: chưa có số liệu nào',
  future: '·: kỳ chưa kết thúc',
  'not-owed': '–: không phải báo cáo',
};

/** Said by a screen reader for a cell, and on pointing at it. */
export const completenessMeaning = ({ present, expected }: CompletenessCell, state: CompletenessState): string => {
  switch (state) {
    case 'full':
      return `đủ ${count(expected)} số liệu`;
    case 'part':
      return `có ${count(present)} trong ${count(expected)} số liệu`;
    case 'empty':
      return `chưa có số liệu nào trong ${count(expected)}`;
    case 'future':
      return 'kỳ chưa kết thúc';
    case 'not-owed':
      return 'không phải báo cáo';
  }
};

export const stripNames: Readonly<Record<StripState, string>> = {
  some: 'Có',
  none: 'Không phát sinh',
  missing: 'Chưa có số liệu',
  future: 'Kỳ chưa kết thúc',
};
