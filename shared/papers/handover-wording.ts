import type { PeriodKind } from '../calendar/period.ts';
import type { PlanStatus } from '../plan/plan-seed.ts';

export const planStatusNames: Readonly<Record<PlanStatus, string>> = { draft: 'Dự thảo', issued: 'Đã ban hành' };

export const periodKindNames: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
};

export const handoverWords = {
  title: 'DANH MỤC BÀN GIAO',
  plans: '1. Kế hoạch đang giữ',
  planColumns: {
    year: 'Năm',
    title: 'Kế hoạch',
    status: 'Tình trạng',
    tasks: 'Nhiệm vụ',
    current: 'Đang dùng',
  },
  inUse: 'x',
  owed: (count: number) => `2. Báo cáo, nghĩa vụ chưa xong: ${count} việc`,
  owedColumns: { what: 'Việc', who: 'Cơ quan', due: 'Hạn', state: 'Tình trạng' },
  late: (count: number) => `3. Cơ quan còn nợ báo cáo quá hạn: ${count} cơ quan`,
  lateColumns: { who: 'Cơ quan', count: 'Số việc quá hạn', oldest: 'Hạn lâu nhất' },
  letters: '4. Công văn đã gửi',
  noLetters: 'Chương trình chưa ghi công văn nào.',
  forms: '5. Biểu mẫu',
  formColumns: { code: 'Biểu', version: 'Bản', name: 'Tên', periods: 'Kỳ' },
  aliases: '6. Tên gọi khác của đơn vị, chương trình đã ghi nhớ',
  aliasColumns: { place: 'Đơn vị', alias: 'Tên gọi khác' },
  noAliases: 'Chưa ghi nhớ tên gọi khác nào.',
  evidence: '7. Tài liệu và tệp',
  evidenceCounts: (documents: number, files: number, received: number) =>
    `${documents} văn bản minh chứng đã ghi, trong đó ${files} có tệp kèm; ${received} tệp số liệu đã nhận của các huyện. ` +
    'Tệp gốc nằm trong thư mục tep-goc.',
  backup: '8. Sao lưu',
  folder: (folder: string) => `Thư mục sao lưu đã chọn: ${folder}.`,
  noFolder: 'Chưa chọn thư mục sao lưu; bản sao nằm trong thư mục sao-luu của dữ liệu.',
  lastBackup: (day: string, fileName: string, folder: string) =>
    `Bản sao lưu gần nhất, đã kiểm tra: ${fileName}, ngày ${day}, tại ${folder}.`,
  noBackup: 'Chưa có bản sao lưu nào.',
  none: 'Không có.',
} as const;
