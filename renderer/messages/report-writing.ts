import type { OutlineOrigin } from '../../shared/reports/outline/outline.contract.ts';
import type { BuiltIn, Condition, OutlineBlock } from '../../shared/reports/outline/outline.ts';
import { count } from './numbers.ts';

export const builtInNames: Readonly<Record<BuiltIn, string>> = {
  submissions: 'Câu về tình hình gửi báo cáo',
  tasks: 'Câu về tình hình thực hiện nhiệm vụ',
  topics: 'Số liệu theo từng nhóm, có đề mục',
  targets: 'Bảng chỉ tiêu của Kế hoạch',
  'task-groups': 'Bảng kết quả theo nhóm nhiệm vụ',
};

export const conditionNames: Readonly<Record<Condition, string>> = {
  always: 'Luôn nêu',
  'places-missing': 'Khi có huyện chưa gửi báo cáo',
  'places-missing-in-province': 'Khi có huyện chưa gửi báo cáo, trừ báo cáo gửi Bộ',
  'places-late': 'Khi có huyện gửi chậm',
  'places-missing-or-late': 'Khi có huyện chưa gửi hoặc gửi chậm',
  'figures-incomplete': 'Khi có huyện thiếu số liệu',
  'targets-unmet': 'Khi có chỉ tiêu chưa đạt',
  'tasks-in-progress': 'Khi có nhiệm vụ đang thực hiện',
  'tasks-not-started': 'Khi có nhiệm vụ chưa triển khai',
  'tasks-overdue': 'Khi có nhiệm vụ quá hạn',
  'nothing-else': 'Khi phần này không có nội dung nào khác',
};

export const blockKindNames: Readonly<Record<OutlineBlock['kind'], string>> = {
  heading: 'Đề mục',
  sentence: 'Câu mẫu',
  'built-in': 'Phần lập sẵn',
  topic: 'Số liệu một nhóm',
  own: 'Chỗ viết riêng',
};

export const writingWords = {
  slice: (period: string) => `Lời văn và đề cương của báo cáo ${period}`,
  views: 'Phần xem',
  writing: 'Lời văn',
  outline: 'Đề cương',
  every: 'Mọi nơi nhận',
  text: 'Lời văn của báo cáo này',
  preview: 'Bản xem trước',
  opening: 'Mở đầu',
  closing: 'Kết thúc',
  hint: 'Lời văn được tự lưu; Hoàn tác lấy lại từng bước.',
  unsaid: (condition: Condition) => `Không nêu trong kỳ này (${conditionNames[condition].toLowerCase()}).`,
  unsaidTopic: 'Kỳ này không có số liệu của phần này.',
  leftOut: 'Đã bỏ khỏi báo cáo này',
  suggested: 'gợi ý',
  accepted: 'đã nhận',
  changed: 'đã sửa',
  accept: 'Nhận',
  acceptOf: (text: string) => `Nhận câu gợi ý: ${text}`,
  change: 'Sửa…',
  changeOf: (text: string) => `Sửa câu: ${text}`,
  leaveOut: 'Bỏ',
  leaveOutOf: (text: string) => `Bỏ khỏi báo cáo này: ${text}`,
  bringBack: 'Lấy lại',
  bringBackOf: (text: string) => `Lấy lại: ${text}`,
  asOutline: 'Dùng lại câu của đề cương',
  reads: 'In ra',
  own: 'Viết riêng cho báo cáo này',
  without: 'Lời văn không còn chỗ trong đề cương',
  withoutHint:
    'Đề cương đã bỏ chỗ của các đoạn này. Lời văn vẫn còn nhưng không được in; hãy chép sang chỗ khác nếu cần.',
  remove: 'Xóa đoạn này',
  history: 'Các lần ghi trước',
  noHistory: 'Chưa có lần ghi nào trước đó.',
  writeAgain: 'Dùng lại',
  writeAgainOf: (at: string) => `Dùng lại lời văn ${at}`,
  saving: 'Đang lưu…',
  lost: (keys: readonly string[]) =>
    `Báo cáo kỳ này không có số liệu ${keys.join(', ')}: bản in ghi “chưa có số liệu”. Hãy chọn mã khác nếu không đúng ý.`,
} as const;

export const holdWords = {
  title: 'Cần xem trước khi in',
  before: 'Lần xem trước',
  now: 'Nay',
  figure: 'Số trong lời văn',
  neverSeen: 'chưa xem',
  lost: 'mất nguồn',
  seen: 'Đã xem',
  seenOf: (name: string) => `Đã xem: ${name}`,
  seenAll: (figures: number) => `Đã xem cả ${count(figures)} số`,
  unreadable: 'Hãy sửa chỗ được đánh dấu trong lời văn, ở mục Soạn báo cáo.',
} as const;

export const chipWordsOfScreen = {
  insert: 'Chèn số liệu…',
  insertInto: (label: string) => `Chèn số liệu vào: ${label}`,
  search: 'Tìm theo mã, tên',
  how: 'Cách nêu',
  noMatch: 'Không tìm thấy. Hãy thử tên khác hoặc mã.',
  more: (more: number) => `Còn ${count(more)} mục nữa: ghi thêm để thu hẹp.`,
  wrongHere: 'Chỗ cần sửa',
  ways: {
    '': 'Số trong kỳ, có đơn vị tính',
    '.kèm tên': 'Số kèm tên',
    '.lũy kế': 'Lũy kế',
    '.cùng kỳ': 'Cùng kỳ năm trước',
    '.so sánh': 'Tăng, giảm bao nhiêu % so với cùng kỳ',
    '.chênh lệch': 'Tăng, giảm bao nhiêu so với cùng kỳ',
    '.bằng chữ': 'Bằng chữ',
  },
} as const;

export const outlineWords = {
  kind: 'Loại kỳ',
  origin: (origin: OutlineOrigin): string => origins[origin],
  sections: 'Các phần của báo cáo',
  keys: 'Mũi tên: chọn · Alt+mũi tên: chuyển lên, xuống · Delete: bỏ',
  untitled: '(không có đề mục)',
  section: 'Phần',
  title: 'Đề mục của phần, để trống nếu không có',
  up: 'Lên',
  down: 'Xuống',
  remove: 'Bỏ',
  add: 'Thêm vào sau',
  addSection: 'Phần mới',
  save: 'Lưu đề cương',
  restore: 'Lấy lại đề cương gốc',
  restoreShared: 'Dùng đề cương chung',
  discard: 'Bỏ các sửa đổi',
  saved: {
    title: 'Đã lưu đề cương',
    advice: 'Các báo cáo chưa ký dùng đề cương này; báo cáo đã ký không đổi.',
  },
  text: 'Lời văn, mỗi đoạn một dòng',
  when: 'Khi nào nêu',
  suggested: 'Là câu gợi ý: nhận, sửa hoặc bỏ trong từng báo cáo',
  what: 'Nội dung',
  topic: 'Nhóm số liệu',
  hint: 'Nhắc nội dung cần viết',
  reads: (period: string) => `Báo cáo ${period} sẽ ghi`,
  nothing: 'Không ghi gì.',
  table: '(bảng)',
  choose: 'Chọn một phần hoặc một đoạn ở bên trái để sửa.',
  newSentence: 'Câu mới.',
  newHeading: 'Đề mục mới',
  newSection: 'Phần mới',
} as const;

const origins: Readonly<Record<OutlineOrigin, string>> = {
  own: 'Văn phòng đã sửa đề cương này.',
  shared: 'Đang dùng đề cương chung của mọi nơi nhận; lưu ở đây thì nơi nhận này có đề cương riêng.',
  seeded: 'Đề cương gốc của chương trình.',
};
