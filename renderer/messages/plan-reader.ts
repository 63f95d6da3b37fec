import type { AgencyKind, Binding } from '../../shared/agencies/agency-seed.ts';
import type { LineCounts } from '../../shared/plan-reader/corrections.ts';
import type { BodyRule, LineKind, LineRule } from '../../shared/plan-reader/proposal.ts';
import type { Message } from './message.ts';
import { count } from './numbers.ts';

/** In the order of a plan, as the officer chooses from them. */
export const lineKindNames: Readonly<Record<LineKind, string>> = {
  unsorted: 'Chưa xếp',
  heading: 'Đề mục',
  task: 'Nhiệm vụ',
  target: 'Chỉ tiêu',
  preamble: 'Mở đầu',
  purpose: 'Mục đích',
  requirement: 'Yêu cầu',
  funding: 'Kinh phí',
  reporting: 'Chế độ báo cáo',
  closing: 'Kết thúc',
  title: 'Tên kế hoạch',
  matter: 'Phần đầu, cuối',
  recipient: 'Nơi nhận',
  signature: 'Phần ký',
};

/** Why the rules propose what they do. */
export const lineReasons: Readonly<Record<LineRule, string>> = {
  'frame-words': 'Có chữ của phần đầu văn bản: quốc hiệu, tên cơ quan, số, ngày, tên loại, vạch ngăn.',
  'title-place': 'Đứng ngay dưới tên loại văn bản.',
  'before-first-heading': 'Đứng trước đề mục đầu tiên.',
  'part-mark': 'Mang số La Mã, chữ “Phần”, “Chương”, “Mục” hoặc chữ cái hoa.',
  'number-with-content': 'Mang số, không kết thúc bằng dấu câu và có đoạn ở dưới.',
  capitals: 'Viết toàn chữ hoa.',
  'names-bodies': 'Là tên cơ quan và có đoạn ở dưới.',
  'short-before-list': 'Là dòng ngắn đứng trên các đoạn, không mang số.',
  'numbered-sentence': 'Mang số và là một câu trọn vẹn.',
  bullet: 'Là một gạch đầu dòng.',
  'plain-paragraph': 'Là một đoạn không số, không gạch đầu dòng.',
  'joined-lines': 'Đã nối các dòng bị ngắt giữa câu.',
  'assignment-line': 'Đã nối dòng ghi đơn vị, thời gian, sản phẩm ở dưới.',
  'table-row': 'Là một dòng của bảng.',
  'table-head': 'Là đầu bảng.',
  'kind-of-heading': 'Xếp theo đề mục ở trên.',
  'kind-by-words': 'Không có đề mục nào cho biết; xếp theo chữ trong câu.',
  'two-kinds-in-heading': 'Đề mục ở trên gồm hai loại nội dung.',
  'target-by-number': 'Có số cần đạt.',
  'introduces-list': 'Kết thúc bằng dấu hai chấm: có thể chỉ là câu dẫn.',
  'long-heading': 'Dài hơn một đề mục thông thường.',
  'closing-words': 'Là câu kết thúc, đứng sau đề mục cuối cùng.',
  recipients: 'Đứng trong phần nơi nhận.',
  signature: 'Đứng trong phần ký.',
  annex: 'Thuộc phụ lục; chương trình chưa đọc phụ lục thành nhiệm vụ.',
  'no-clue': 'Không quy tắc nào nhận ra.',
  'by-hand': 'Do người dùng xếp.',
};

export const bodyReasons: Readonly<Record<BodyRule, string>> = {
  'heading-names': 'đề mục nêu tên',
  'begins-clause': 'đứng đầu câu',
  'says-lead': 'có chữ “chủ trì”, “giao”',
  'works-with': 'có chữ “phối hợp với”',
  named: 'được nêu trong câu',
  'reports-to': 'nhận báo cáo',
  'table-column': 'theo cột của bảng',
  'by-hand': 'do người dùng thêm',
};

export const agencyKindNames: Readonly<Record<AgencyKind, string>> = {
  department: 'Sở, ban, ngành',
  force: 'Lực lượng vũ trang',
  district: 'UBND cấp huyện',
  customs: 'Hải quan',
  bank: 'Ngân hàng',
  front: 'Mặt trận, đoàn thể',
  justice: 'Kiểm sát, tòa án',
  press: 'Báo chí',
  committee: 'Ủy ban, ban chỉ đạo',
  other: 'Khác',
};

export const bindingNames: Readonly<Record<Binding, string>> = { 'yeu-cau': 'Yêu cầu', 'de-nghi': 'Đề nghị' };

export const readerWords = {
  title: 'Đọc văn bản',
  slice: 'Dán văn bản hoặc mở tệp .docx, .txt; chương trình đề xuất, người dùng xác nhận',
  sliceOf: ({ tasks, targets, others, headings, unsorted }: LineCounts): string =>
    `${count(tasks)} nhiệm vụ · ${count(targets)} chỉ tiêu · ${count(others)} đoạn khác · ${count(headings)} đề mục · ${count(unsorted)} câu chưa xếp`,
  source: 'Văn bản của kế hoạch',
  paste: 'Dán toàn bộ văn bản vào đây (Ctrl+V)',
  openFile: 'Mở tệp .docx, .txt…',
  read: 'Đọc văn bản',
  otherText: 'Văn bản khác…',
  back: 'Quay lại bản đã đọc',
  accept: 'Tạo kế hoạch từ văn bản…',
  lines: 'Các câu của văn bản',
  keys: 'Phím: ↑ ↓ chuyển dòng · N nhiệm vụ · C chỉ tiêu · M đề mục · trái, phải đổi cấp đề mục · G gộp với dòng trước · Ctrl+Z bỏ sửa · Enter xem chi tiết',
  filter: 'Chỉ xem',
  filters: {
    all: (number: number) => `Tất cả (${count(number)})`,
    unsure: (number: number) => `Chưa chắc (${count(number)})`,
    task: (number: number) => `Nhiệm vụ (${count(number)})`,
    target: (number: number) => `Chỉ tiêu (${count(number)})`,
    heading: (number: number) => `Đề mục (${count(number)})`,
    unsorted: (number: number) => `Chưa xếp (${count(number)})`,
  },
  columns: { label: 'Mã, nhãn', kind: 'Xếp là', text: 'Nguyên văn', bodies: 'Cơ quan' },
  unsure: 'Chưa chắc',
  unsureMark: '?',
  kindOf: (label: string) => `Xếp dòng ${label}`,
  noBodies: 'chưa nêu',
  more: (number: number) => `+${count(number)}`,
  fresh: 'mới',
  districts: (number: number) => `${count(number)} huyện, thành phố`,
  nothingShown: { title: 'Không có dòng nào', advice: 'Chọn “Tất cả” để xem mọi dòng.' } satisfies Message,
  undo: 'Bỏ sửa gần nhất',
  characters: (kept: number, source: number): string =>
    kept === source
      ? `Đủ ${count(source)} ký tự của văn bản, không sót câu nào`
      : `Chỉ có ${count(kept)}/${count(source)} ký tự của văn bản`,
  detail: {
    kind: 'Xếp là',
    level: 'Cấp đề mục',
    text: 'Nguyên văn',
    splitHint: 'Đặt con trỏ trong nguyên văn để tách.',
    split: 'Tách tại con trỏ',
    join: 'Gộp với dòng trước',
    reasons: 'Vì sao',
    bodies: 'Cơ quan',
    headingBodies: 'Cơ quan của đề mục; nhiệm vụ ở dưới theo đó',
    roleOf: (name: string) => `Vai trò: ${name}`,
    remove: (name: string) => `Bỏ ${name}`,
    add: 'Thêm cơ quan',
    choose: 'Chọn cơ quan…',
    newName: 'Cơ quan ngoài danh mục',
    addNew: 'Thêm cơ quan mới',
  },
  form: {
    title: 'Tạo kế hoạch từ văn bản',
    year: 'Năm',
    code: 'Mã kế hoạch',
    codeHint: 'Chữ hoa không dấu, số và gạch nối; ví dụ KH2024-PCDN',
    name: 'Tên kế hoạch',
    newBodies: (number: number) => `Cơ quan mới sẽ thêm vào danh mục (${count(number)})`,
    bodyName: 'Tên',
    bodyShort: 'Tên ngắn',
    bodyKind: 'Loại',
    bodyBinding: 'Mức',
    create: (tasks: number) => `Tạo kế hoạch với ${count(tasks)} nhiệm vụ`,
    unsorted: (number: number): Message => ({
      title: `Còn ${count(number)} câu chưa xếp`,
      advice: 'Hãy xếp từng câu là nhiệm vụ, chỉ tiêu hoặc nội dung khác rồi tạo kế hoạch.',
    }),
    unsure: (number: number): Message => ({
      title: `Còn ${count(number)} dòng chưa chắc`,
      advice: 'Nên xem lại các dòng này trước; vẫn tạo được kế hoạch.',
    }),
    done: (title: string): Message => ({
      title: `Đã tạo “${title}” và đang dùng kế hoạch này`,
      advice: 'Xem ở mục Nhiệm vụ. Hoàn tác một lần là bỏ được toàn bộ kế hoạch vừa tạo.',
    }),
  },
  status: (at: number, all: number) => `Dòng ${count(at)}/${count(all)}`,
} as const;
