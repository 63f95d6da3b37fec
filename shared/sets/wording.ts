import type { PeriodKind } from '../calendar/period.ts';
import type { CoverageKind } from '../calendar/period-coverage.ts';
import type {
  ElementKind,
  ElementLevel,
  FormReporter,
  FormRows,
  Origin,
  RuleOperator,
  RuleSeverity,
  ValueType,
} from '../forms/form-seed.ts';
import type { IndicatorPresentation } from '../indicators/indicator-seed.ts';
import type { TargetOperator } from '../plan/plan-seed.ts';
import type { SetKind } from './indicator-set.ts';

/** Every Vietnamese word of a set written as a workbook; the preview speaks the same words. */
export const sheetNames = {
  guide: 'Hướng dẫn',
  elements: 'Trường số liệu',
  forms: 'Biểu mẫu',
  groups: 'Nhóm trong biểu',
  rules: 'Quy tắc',
  indicators: 'Chỉ tiêu',
  targets: 'Mức chỉ tiêu',
  mappings: 'Đối chiếu mã',
} as const;

export const kindNames: Readonly<Record<SetKind, string>> = {
  elements: 'Trường số liệu',
  forms: 'Biểu mẫu',
  rules: 'Quy tắc kiểm tra',
  indicators: 'Chỉ tiêu',
  targets: 'Mức chỉ tiêu của kế hoạch',
  mappings: 'Đối chiếu mã cũ – mã mới',
};

export const originNames: Readonly<Record<Origin, string>> = {
  proposed: 'mẫu đề xuất',
  official: 'chính thức',
  office: 'do văn phòng đặt',
};

export const elementKindNames: Readonly<Record<ElementKind, string>> = {
  flow: 'phát sinh trong kỳ',
  stock: 'số hiện có',
};

export const valueTypeNames: Readonly<Record<ValueType, string>> = {
  count: 'số đếm',
  money: 'tiền',
  'yes-no': 'có/không',
  score: 'điểm',
  'code-list': 'danh mục',
};

export const levelNames: Readonly<Record<ElementLevel, string>> = {
  commune: 'xã',
  district: 'huyện',
  province: 'tỉnh',
};

export const severityNames: Readonly<Record<RuleSeverity, string>> = { error: 'lỗi', warning: 'cảnh báo' };

/** In words: typed into a cell, a sign "=" would begin a formula. */
export const operatorNames: Readonly<Record<RuleOperator, string>> = {
  '<=': 'không lớn hơn',
  '>=': 'không nhỏ hơn',
  '>': 'lớn hơn',
  '=': 'bằng',
};

export const targetOperatorNames: Readonly<Record<TargetOperator, string>> = { '>=': 'ít nhất', '=': 'bằng' };

export const periodKindNames: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
};

export const reporterNames: Readonly<Record<FormReporter, string>> = { district: 'huyện', agency: 'sở ngành' };

export const rowsNames: Readonly<Record<FormRows, string>> = {
  communes: 'mỗi xã một dòng',
  district: 'một dòng của huyện',
  agency: 'một dòng của sở ngành',
};

export const presentationNames: Readonly<Record<IndicatorPresentation, string>> = {
  ratio: 'tỷ lệ',
  count: 'số lượng',
  strip: 'dải tháng',
};

export const coverageNames: Readonly<Record<CoverageKind, string>> = {
  administrative: 'kỳ hành chính',
  calendar: 'tháng dương lịch',
};

/** What the right side of a rule is taken from; the current period where nothing is said. */
export const rightBaseNames = {
  opening: 'cộng tồn đầu kỳ',
  previous: 'kỳ trước',
  both: 'kỳ trước và tồn đầu kỳ',
} as const;

export const missingZero = 'tính là 0';
export const yesNoNames = { yes: 'có', no: 'không' } as const;

export const headLabels = {
  mark: 'Bộ biểu mẫu – Sổ Điều Phối',
  format: 'Phiên bản tệp',
  name: 'Tên bộ',
  basis: 'Căn cứ',
  origin: 'Nguồn',
  year: 'Năm kế hoạch',
} as const;

export const guideLines: readonly string[] = [
  'Sửa ở các trang sau, lưu lại thành .xlsx rồi nạp vào chương trình (mục Bộ biểu mẫu). Trước khi nhận, chương trình cho xem những gì sẽ thay đổi.',
  'Mỗi dòng là một mục. Thêm dòng ở cuối bảng để thêm mục; xóa cả dòng nếu bỏ mục. Không đổi tên trang, không thêm cột.',
  'Ghi chữ và số, không ghi công thức. Ô có danh sách thì chọn trong danh sách. Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy (;).',
  'Không đổi ý nghĩa của mã đã có số liệu (loại, kiểu, cấp, danh mục): hãy đặt mã mới rồi ghi mã cũ ứng với mã mới ở trang “Đối chiếu mã”.',
  'Vế của quy tắc: các mã cách nhau bằng dấu +, ví dụ KP01 + KP02; vế phải có thể là một số nguyên. Điều kiện: ví dụ TT02 > 0.',
  'Tử số, mẫu số của chỉ tiêu: TT01 + TT02; cuối kỳ CS01; số xã có TT01 >= 1; số huyện có KH01 = có; số xã; số huyện.',
  'Chỉ có trường đếm số lượng; không có trường nào cho thông tin của từng người.',
];

export const formLine = (
  block: number,
  rows: FormRows,
  title: string,
  codes: readonly string[],
  agencies: readonly string[],
) =>
  `${block}. ${rowsNames[rows]} · ${title}: ${codes.join(', ')}${agencies.length === 0 ? '' : ` (${agencies.join(', ')})`}`;

/** What there is before any set was taken in. */
export const ownSet = {
  name: 'Bộ biểu mẫu đề xuất của chương trình',
  basis: 'Suy ra từ từng mục của kế hoạch; chưa phải bộ chính thức của Bộ',
} as const;

/** 'bo-bieu-mau-2023.xlsx' */
export const setFileStem = (year: number): string => `bo-bieu-mau-${year}`;
