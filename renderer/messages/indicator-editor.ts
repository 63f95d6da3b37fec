import type { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import type { IndicatorOrigin, IndicatorPresentation } from '../../shared/indicators/indicator-seed.ts';
import type { TargetOperator } from '../../shared/plan/plan-seed.ts';
import { count } from './numbers.ts';

export const editorWords = {
  slice: (used: number, retired: number, year: number) =>
    `${count(used)} chỉ tiêu đang dùng cho kế hoạch năm ${year}${retired === 0 ? '' : ` · ${count(retired)} ngừng dùng`}`,
  add: 'Thêm chỉ tiêu…',
  table: 'Bộ chỉ tiêu',
  empty: { title: 'Chưa có chỉ tiêu nào', advice: 'Hãy bấm “Thêm chỉ tiêu…” để đặt chỉ tiêu đầu tiên.' },
  columns: { code: 'Mã', name: 'Chỉ tiêu và cách tính', clause: 'Mục', target: 'Phải đạt', state: 'Tình trạng' },
  noNumber: 'không nêu số',
  retired: 'ngừng dùng',
  notInPlan: 'chưa đưa vào kế hoạch này',
  hasProblem: 'công thức cần xem lại',
  eyebrow: (code: string, origin: string, year: number) => `${code} · ${origin} · cách tính từ năm ${year}`,
  newTitle: 'Chỉ tiêu mới',
  formTitle: 'Định nghĩa chỉ tiêu',
  name: 'Tên chỉ tiêu',
  clause: 'Mục của kế hoạch',
  noClause: 'Không theo mục nào',
  presentation: 'Trình bày',
  numerator: 'Tử số',
  counted: 'Cách đếm',
  denominator: 'Mẫu số',
  examples: 'Ví dụ: TT02 + TT06 · cuối kỳ CS01 · số xã có TT01 >= 1 · số huyện có KH01 = có · số xã',
  meaning: 'Nghĩa là',
  noMeaning: 'Câu diễn giải hiện ra khi công thức đọc được.',
  coverage: 'Kỳ tính theo',
  target: 'Phải đạt',
  targetValue: 'Mức (%)',
  note: 'Ghi chú cách tính',
  pick: 'Chọn trường…',
  pickFor: (side: string) => `Chọn trường số liệu cho ${side.toLowerCase()}`,
  search: 'Tìm theo mã hoặc tên',
  noMatch: 'Không có trường số liệu nào khớp.',
  more: (left: number) => `Còn ${count(left)} trường khác; hãy gõ thêm chữ.`,
  use: (code: string) => `Dùng ${code}`,
  wrongHere: 'Chỗ cần sửa',
  tryTitle: 'Thử',
  tryHint: 'Ghi số của vài nơi, cách nhau bằng dấu chấm phẩy; không có gì được lưu.',
  tryPlaceholder: (isYesNo: boolean) => (isYesNo ? 'có; không; có' : '0; 2; 5'),
  tryField: (code: string, name: string, unit: string) => `${code} · ${name} (${unit})`,
  result: 'Kết quả thử',
  noElements: 'Công thức này chỉ đếm đơn vị, không dùng trường số liệu nào.',
  save: 'Lưu chỉ tiêu',
  bring: 'Đưa vào kế hoạch',
  notSaved: (reason: string) => `Chưa lưu được: ${reason}`,
  unchanged: 'Chưa có gì thay đổi.',
  saved: (code: string) => `Đã lưu chỉ tiêu ${code}.`,
  retire: 'Ngừng dùng chỉ tiêu này',
  retireHint: (year: number) =>
    `Từ kế hoạch năm ${year}, chỉ tiêu không còn trong bảng và báo cáo; số liệu, kế hoạch năm khác giữ nguyên.`,
  bringBack: 'Dùng lại chỉ tiêu này',
  retiredDone: (code: string) => `Đã ngừng dùng chỉ tiêu ${code}.`,
  broughtBack: (code: string) => `Đã dùng lại chỉ tiêu ${code}.`,
} as const;

export const presentationNames: Readonly<Record<IndicatorPresentation, string>> = {
  ratio: 'Tỷ lệ %',
  count: 'Số đếm',
  strip: 'Theo từng tháng',
};

export const coverageNames: Readonly<Record<CoverageKind, string>> = {
  administrative: 'Ngày 15 tháng trước đến ngày 14',
  calendar: 'Tháng dương lịch',
};

export const originNames: Readonly<Record<IndicatorOrigin, string>> = {
  proposed: 'mẫu đề xuất',
  official: 'chính thức',
  office: 'văn phòng đặt',
};

export const operatorNames: Readonly<Record<TargetOperator, string>> = { '>=': 'Từ (≥)', '=': 'Bằng (=)' };
