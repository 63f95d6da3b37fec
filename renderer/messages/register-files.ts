import type { FixedMeaning } from '../../shared/imports/registers/column-meaning.ts';
import type {
  RegisterCounts,
  RegisterImport,
  ShownRow,
} from '../../shared/imports/registers/register-files.contract.ts';
import type {
  KeptReason,
  RegisterUndoConsent,
  RegisterUndoPlan,
} from '../../shared/imports/registers/register-undo.ts';
import { registerHeadings } from '../../shared/registers/headings.ts';
import { count } from './numbers.ts';

export const meaningNames: Readonly<Record<FixedMeaning, string>> = {
  ...registerHeadings,
  district: 'Huyện, thành phố của địa bàn',
  document: 'Văn bản (số và ngày trong một ô)',
};

export const outcomeNames: Readonly<Record<ShownRow['outcome'], { mark: string; word: string }>> = {
  new: { mark: '+', word: 'mới' },
  same: { mark: '=', word: 'đã có' },
  refused: { mark: '!', word: 'từ chối' },
  passed: { mark: '–', word: 'bỏ qua' },
};

export const registerFileWords = {
  open: 'Nhập từ tệp…',
  title: (register: string) => `Nhập tệp vào sổ: ${register}`,
  back: 'Quay lại sổ',
  choose: 'Chọn tệp…',
  hint: 'Tệp được chép vào máy rồi mới đọc. Chưa có gì được lưu cho đến khi bấm nút nhập.',
  fromStick: 'Xem tệp trên ổ này',
  onStick: 'Tệp trên ổ',
  noneOnStick: 'Ổ này không có tệp bảng tính nào.',
  read: 'Đọc tệp này',
  readNamed: (name: string) => `Đọc tệp ${name}`,
  received: {
    title: 'Tệp này đã được nhập trước đây',
    advice: 'Nội dung giống hệt. Dòng đã có sẽ không nhập lần nữa.',
  },
  columns: 'Cột nào của tệp là gì',
  columnsHint: 'Chọn cho từng cột; cột để “Bỏ qua” không được đọc. Tệp sau có cùng tiêu đề sẽ tự đọc.',
  sheet: 'Trang',
  headFirst: 'Dòng tiêu đề từ',
  headLast: 'đến dòng',
  header: 'Tiêu đề trong tệp',
  samples: 'Vài ô bên dưới',
  meaning: 'Là',
  meaningOf: (header: string) => `Cột “${header}” là`,
  skip: 'Bỏ qua',
  confirmColumns: 'Đọc theo các cột này',
  changeColumns: 'Sửa cách đọc cột…',
  asks: 'Cần trả lời',
  day: 'Ngày của các dòng không ghi ngày',
  place: 'Địa bàn của các dòng không ghi địa bàn',
  mark: 'Số như “1.234” trong tệp là',
  markNone: 'Chọn…',
  markPoint: 'một nghìn hai trăm ba mươi tư (dấu chấm là hàng nghìn)',
  markComma: 'một phẩy hai trăm ba mươi tư (dấu chấm là phần lẻ)',
  spelling: ({ district, text, rows }: { district: string; text: string; rows: number }) =>
    `“${[text, district].filter((part) => part !== '').join(', ')}” (${count(rows)} dòng) là`,
  other: 'Đơn vị khác…',
  isThis: 'Đúng đơn vị này',
  summary: ({ rows, created, same, refused, passed }: RegisterCounts) =>
    `${count(rows)} dòng: ${count(created)} mới, ${count(same)} đã có, ${count(refused)} từ chối, ${count(passed)} không phải dòng ghi (cộng, ẩn, ghi chú).`,
  stepsLeft: (heads: readonly string[]) =>
    `Chưa rõ cột ${heads.map((head) => `“${head}”`).join(', ')} là bước nào nên không đọc: sửa cách đọc cột, hoặc sau khi nhập ghi từng bước ở dòng của nó.`,
  steps: 'Các bước',
  preview: 'Các dòng của tệp',
  row: 'Dòng',
  outcome: 'Kết quả',
  onDay: 'Ngày',
  placeName: 'Địa bàn',
  why: 'Lý do',
  shownOnly: (shown: number, all: number) =>
    `Hiện ${count(shown)} trong ${count(all)} dòng; dòng bị từ chối đứng trước.`,
  leaveOut: (refused: number) => `Bỏ ra ngoài ${count(refused)} dòng bị từ chối`,
  take: (created: number) => `Nhập ${count(created)} dòng mới vào sổ`,
  taken: (created: number) => ({
    title: `Đã nhập ${count(created)} dòng vào sổ`,
    advice:
      'Tệp gốc được giữ trong máy. Bấm Hoàn tác (Ctrl+Z) để gỡ cả lần nhập; sau này vẫn thu hồi được ở “Các lần nhập”.',
  }),
  history: 'Các lần nhập',
  historyLine: ({ fileName, created, same, refused }: RegisterImport) =>
    `${fileName}: ${count(created)} mới, ${count(same)} đã có, ${count(refused)} bỏ ra`,
  undo: 'Thu hồi…',
  undoNamed: (fileName: string) => `Thu hồi lần nhập tệp ${fileName}…`,
  undone: (at: string, reason: string) => `đã thu hồi lúc ${at}: ${reason}`,
  source: (fileName: string, sheet: string, row: number) => `Từ tệp ${fileName}, trang “${sheet}”, dòng ${row}`,
} as const;

const keptReasons: Readonly<Record<KeptReason, string>> = {
  changed: 'đã sửa sau khi nhập',
  continued: 'đã ghi bước sau',
  proved: 'đã đính kèm minh chứng',
  'pointed-at': 'dòng của sổ khác đang dẫn tới',
};

export const registerUndoWords = {
  title: 'Thu hồi lần nhập này',
  hint: ({ removed, gone, figures }: RegisterUndoPlan) =>
    [
      `${count(removed)} dòng tệp này đã ghi sẽ được gỡ khỏi sổ trong một bước`,
      ...(figures === 0 ? [] : [`${count(figures)} số tính từ sổ sẽ được tính lại`]),
      ...(gone === 0 ? [] : [`${count(gone)} dòng đã được xóa từ trước`]),
    ]
      .join('; ')
      .concat('. Tệp gốc và lịch sử vẫn được giữ; tệp có thể nhập lại.'),
  submit: (removed: number) => (removed === 0 ? 'Thu hồi lần nhập' : `Thu hồi ${count(removed)} dòng`),
  kept: (entries: number) => `${count(entries)} dòng đã có việc làm tiếp sau khi nhập, sẽ giữ nguyên:`,
  keptLine: (day: string, place: string, why: KeptReason) => `${day}, ${place}: ${keptReasons[why]}`,
  more: (entries: number) => `và ${count(entries)} dòng nữa`,
  consents: {
    kept: 'Giữ các dòng này, chỉ thu hồi phần còn lại',
    prints: 'Vẫn thu hồi, dù báo cáo đã in có số tính từ các dòng này',
  } satisfies Record<RegisterUndoConsent, string>,
} as const;
