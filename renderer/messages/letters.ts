import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { LetterKind, LoggedLetter } from '../../shared/letters/letters.contract.ts';
import type { Placeholder } from '../../shared/letters/placeholders.ts';
import type { Message } from './message.ts';
import { count } from './numbers.ts';

export const letterKindNames: Readonly<Record<LetterKind, string>> = {
  reminder: 'Đôn đốc',
  returned: 'Thông báo trả lại',
  thanks: 'Cảm ơn, xác nhận đã nhận đủ',
  request: 'Yêu cầu báo cáo đột xuất',
};

/** What a placeholder stands for, beside the template. */
export const placeholderMeanings: Readonly<Record<Placeholder, string>> = {
  co_quan: 'Tên cơ quan nhận; gửi chung nhiều nơi thì ghi “các cơ quan, đơn vị”',
  loi_goi:
    '“đề nghị” với Mặt trận, đoàn thể, Viện kiểm sát, Tòa án (và khi gửi chung có các nơi này); “yêu cầu” với nơi khác',
  van_phong: 'Tên cơ quan mình',
  ke_hoach: 'Tên kế hoạch, kèm số và ngày nếu đã ban hành',
  linh_vuc: 'Lĩnh vực của kế hoạch',
  nam: 'Năm kế hoạch',
  ngay: 'Ngày lập công văn',
  so_viec: 'Số nội dung nêu trong công văn',
  han: 'Hạn của các nội dung: “ngày …”, hoặc “từ ngày … đến ngày …”',
  ky: 'Kỳ báo cáo của các nội dung',
  lan: '“(lần 2)”, “(lần 3)”…; lần đầu để trống',
  lan_truoc:
    'Câu nêu số công văn đôn đốc đã gửi trong năm, kèm số và ngày đã ghi; lần đầu và khi gửi chung thì để trống',
  ly_do: 'Lý do trả lại',
  ngay_tra: 'Ngày trả lại',
  noi_dung: 'Nội dung yêu cầu báo cáo',
  danh_sach: 'Các nội dung, mỗi nội dung một dòng; gửi chung nhiều nơi thì thành bảng',
  bang: 'Bảng các nội dung',
};

const writtenAs = { pdf: 'PDF', docx: 'Word' } as const;

export const letterWords = {
  slice: (letters: number) => `${count(letters)} công văn đã lập trong năm kế hoạch, mới nhất ở trên`,
  views: 'Phần xem',
  log: 'Nhật ký công văn',
  templates: 'Mẫu lời văn',
  none: {
    title: 'Chưa lập công văn nào',
    advice: 'Chọn các đơn vị chậm ở mục Thời hạn hoặc Tình hình nộp, rồi bấm “Đôn đốc…”.',
  },
  columns: {
    madeAt: 'Lập lúc',
    kind: 'Loại',
    agencies: 'Gửi',
    subject: 'Trích yếu',
    issued: 'Số, ngày ký',
    file: 'Tệp',
  },
  nth: (nth: number) => `lần ${count(nth)}`,
  agency: ({ name, nth }: LoggedLetter['agencies'][number]) => (nth > 1 ? `${name} (lần ${count(nth)})` : name),
  moreAgencies: (names: number) => `và ${count(names)} nơi khác`,
  issued: (number: string, on: Day | null) => [number, on === null ? '' : formatDay(on)].filter(Boolean).join(', '),
  record: 'Ghi số, ngày…',
  recordOf: (subject: string) => `Ghi số, ngày: ${subject}`,
  changeOf: (subject: string) => `Sửa số, ngày: ${subject}`,
  recordPanel: {
    title: (subject: string) => `V/v ${subject}`,
    eyebrow: 'Sau khi ký',
    number: 'Số, ký hiệu',
    numberExample: '15/SLĐTBXH-PCTNXH',
    day: 'Ngày ký',
    save: 'Ghi số, ngày',
    clear: 'Bỏ số, ngày đã ghi',
    discard: 'Bỏ khỏi nhật ký…',
    discardHint: 'Công văn này sẽ không còn trong nhật ký và không tính vào số lần đã gửi; tệp đã ghi vẫn còn.',
    discardNow: 'Bỏ khỏi nhật ký',
    keep: 'Giữ lại',
    sentTo: 'Gửi',
    about: 'Nội dung',
    items: (items: number) => `${count(items)} nội dung`,
  },
} as const;

export const letterDialogWords = {
  title: (kind: LetterKind) => `Công văn: ${letterKindNames[kind].toLowerCase()}`,
  shape: 'Cách gửi',
  each: 'Từng cơ quan một công văn',
  joint: 'Một công văn chung, có bảng',
  which: (at: number, letters: number) => `Công văn ${count(at)}/${count(letters)}`,
  to: (agencies: readonly string[], nth: number) =>
    `${agencies.length === 1 ? agencies[0] : `${count(agencies.length)} cơ quan, đơn vị`}${nth > 1 ? `, lần ${count(nth)}` : ''}`,
  previous: 'Công văn trước',
  next: 'Công văn sau',
  preview: 'Xem trước công văn',
  write: (letters: number, format: 'pdf' | 'docx') => `Ghi ${count(letters)} công văn ${writtenAs[format]}…`,
  leftOut: (kind: LetterKind, items: number) =>
    `${count(items)} nội dung đã chọn không nêu trong công văn: ${leftOutReasons[kind]}.`,
  nothing: (kind: LetterKind): Message => ({
    title: 'Không có nội dung nào để lập công văn này',
    advice: `Các nội dung đã chọn ${leftOutReasons[kind]}.`,
  }),
  written: (files: number, format: 'pdf' | 'docx'): Message => ({
    title: `Đã ghi ${count(files)} công văn ${writtenAs[format]}`,
    advice: 'Đã ghi vào nhật ký công văn. Sau khi ký, ghi số và ngày ở mục Công văn.',
  }),
  order: 'Số và ngày để trống, văn thư ghi sau khi ký.',
} as const;

const leftOutReasons: Readonly<Record<LetterKind, string>> = {
  reminder: 'chưa quá hạn, đã nhận, không phải nộp, hoặc là việc của chính cơ quan mình',
  returned: 'không có tệp, văn bản nào bị trả lại, hoặc đã nhận lại',
  thanks: 'chưa nhận được',
  request: 'không phải báo cáo đột xuất được yêu cầu, hoặc đã nhận',
};

export const templateWords = {
  kind: 'Loại công văn',
  subject: 'Trích yếu (sau “V/v”)',
  body: 'Lời văn, mỗi đoạn một dòng',
  save: 'Lưu mẫu',
  restore: 'Lấy lại mẫu gốc',
  placeholders: 'Các chỗ điền',
  placeholdersHint: 'Bấm để chèn vào lời văn tại chỗ con trỏ.',
  insert: (name: string) => `Chèn ${name}`,
  unknown: (unknown: readonly string[]) =>
    `Chưa lưu: không có chỗ điền ${unknown.join(', ')}. Hãy sửa theo danh sách bên cạnh; lời văn đã ghi vẫn còn.`,
  empty: 'Cần điền mục này',
  saved: (kind: LetterKind): Message => ({
    title: `Đã lưu mẫu “${letterKindNames[kind]}”`,
    advice: 'Các công văn lập từ nay dùng lời văn này; công văn đã ghi không đổi.',
  }),
} as const;
