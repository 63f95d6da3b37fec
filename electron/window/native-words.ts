import { archiveExtension } from '../../shared/backup/archive.ts';
import type { FilePurpose, FolderPurpose } from '../../shared/office/office.contract.ts';
import { scanKinds } from '../../shared/reports/life/scan-file.ts';
import { evidenceKinds } from '../../shared/tasks/evidence-file.ts';

/** What the operating system's own dialogs say; everything shown in the window stands in `renderer/messages`. */
export const windowTitle = 'Sổ Điều Phối';

/** '2023-01-18T08:15:00+07:00' → '18/01/2023 08:15'. */
export const pastTitle = (madeAt: string): string => {
  const [day = '', time = ''] = madeAt.split('T');
  return `${windowTitle}: chỉ xem, bản sao lưu ${day.split('-').toReversed().join('/')} ${time.slice(0, 5)}`;
};

export const folderTitles: Readonly<Record<FolderPurpose, string>> = {
  backup: 'Chọn thư mục sao lưu',
  'forms-out': 'Chọn nơi ghi biểu mẫu gửi huyện',
  stick: 'Chọn USB hoặc thư mục có tệp của huyện',
  letter: 'Chọn nơi ghi công văn',
  report: 'Chọn nơi ghi báo cáo PDF',
  calendar: 'Chọn nơi ghi lịch làm việc',
  set: 'Chọn nơi ghi bộ biểu mẫu',
  layouts: 'Chọn thư mục để xuất bố cục đã nhớ',
  'backup-out': 'Chọn USB hoặc thư mục để ghi bản sao lưu',
};

interface FileDialog {
  readonly title: string;
  readonly filters: { name: string; extensions: string[] }[];
}

export const fileDialogs: Readonly<Record<FilePurpose, FileDialog>> = {
  calendar: {
    title: 'Chọn tệp lịch làm việc',
    filters: [{ name: 'Lịch làm việc (CSV)', extensions: ['csv', 'txt'] }],
  },
  set: {
    title: 'Chọn tệp bộ biểu mẫu',
    filters: [{ name: 'Bộ biểu mẫu (Excel, JSON)', extensions: ['xlsx', 'json'] }],
  },
  'place-changes': {
    title: 'Chọn tệp thay đổi đơn vị hành chính',
    filters: [{ name: 'Bảng tính Excel, JSON', extensions: ['xlsx', 'json'] }],
  },
  evidence: {
    title: 'Chọn tệp văn bản minh chứng',
    filters: [{ name: 'Văn bản, bảng tính, ảnh quét', extensions: [...evidenceKinds] }],
  },
  'signed-page': {
    title: 'Chọn bản quét trang đã ký',
    filters: [{ name: 'PDF, ảnh quét', extensions: [...scanKinds] }],
  },
  'kept-print': {
    title: 'Chọn bản sao đã lưu của báo cáo',
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  },
  'register-list': {
    title: 'Chọn tệp danh sách để nhập vào sổ',
    filters: [{ name: 'Bảng tính', extensions: ['xlsx', 'xls', 'ods', 'csv', 'tsv'] }],
  },
  backup: {
    title: 'Chọn bản sao lưu',
    filters: [{ name: 'Bản sao lưu Sổ Điều Phối', extensions: [archiveExtension, 'sqlite'] }],
  },
  plan: {
    title: 'Chọn tệp kế hoạch',
    filters: [{ name: 'Văn bản Word hoặc tệp chữ', extensions: ['docx', 'txt'] }],
  },
};

/** Said by a screen reader for the number on the taskbar. */
export const badgeWords = (overdue: number): string => `${overdue} việc quá hạn`;

export const notStarted = {
  title: 'Sổ Điều Phối không khởi động được',
  advice:
    'Số liệu không bị thay đổi. Hãy mở lại chương trình; nếu vẫn lỗi, xem tệp nhat-ky/ky-thuat.log trong thư mục dữ liệu.',
} as const;

/** Reopening would meet the same file again. */
export const notAsShipped = {
  title: 'Sổ Điều Phối bị thiếu hoặc bị đổi một tệp chương trình',
  advice:
    'Số liệu không bị thay đổi. Hãy cài lại chương trình, cài đè lên bản đang có: dữ liệu được giữ nguyên. Nếu vẫn lỗi, hãy xem phần mềm diệt vi-rút có chặn hoặc cách ly tệp nào của chương trình không.',
} as const;

export const notBackedUp = {
  title: 'Chưa sao lưu được',
  advice:
    'Số liệu đã lưu an toàn trong máy, nhưng bản sao lưu khi thoát chưa tạo được. Hãy kiểm tra thư mục sao lưu ở lần mở sau.',
} as const;
