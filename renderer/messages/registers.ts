import type { ClauseCoverage } from '../../shared/registers/clause-coverage.ts';
import type { DefinitionFault, DefinitionProblem } from '../../shared/registers/definition-problem.ts';
import type { EntryFault } from '../../shared/registers/entry.ts';
import type { PersonalHint } from '../../shared/text/personal-hints.ts';

const definitionFaults: Record<DefinitionFault, (about: string) => string> = {
  person: (about) => `Cột “${about}” hỏi về một người. Sổ chỉ giữ số lượng; hãy bỏ cột này.`,
  twice: (about) => `Cột “${about}” trùng mã với cột khác. Hãy bỏ một cột.`,
  'same-name': (about) => `Có hai cột cùng tên “${about}”. Hãy đặt tên khác cho một cột.`,
  'kind-changed': (about) =>
    `Cột “${about}” đã có dòng ghi nên không đổi kiểu được. Hãy ngừng cột này và thêm cột mới.`,
  removed: (about) => `Cột “${about}” đã có dòng ghi nên không bỏ hẳn được. Hãy chọn ngừng dùng.`,
  'options-missing': (about) => `Cột “${about}” cần ít nhất hai lựa chọn.`,
  'text-in-counts-only': (about) => `Sổ này chỉ ghi số lượng; cột “${about}” không được là chữ tự do.`,
  'feed-field': (about) => `Cách tính ${about} dựa vào một cột không có hoặc không phải số. Hãy xem lại.`,
  'register-missing': (about) => `Cột “${about}” cần nói rõ dẫn tới dòng của sổ nào.`,
  'feed-step': (about) => `Cách tính ${about} cần nêu đúng các bước được tính. Hãy xem lại.`,
  'life-removed': (about) => `Sổ “${about}” đã có diễn biến theo bước nên không bỏ các bước được. Hãy ngừng từng bước.`,
  'step-twice': (about) => `Bước “${about}” trùng mã với bước khác. Hãy bỏ một bước.`,
  'step-removed': (about) =>
    `Bước “${about}” hoặc một cột của bước đã có dòng ghi nên không bỏ hẳn được. Hãy chọn ngừng dùng.`,
  'step-after': (about) => `Bước “${about}” theo sau một bước không có. Hãy xem lại.`,
  'step-state': (about) => `Bước “${about}” đưa vụ việc tới một tình trạng không có trong danh sách. Hãy xem lại.`,
  'step-term': (about) =>
    `Thời hạn của bước “${about}” cần một cột ngày của chính bước đó hoặc số ngày, số tháng sau bước.`,
  'step-field': (about) => `Bước “${about}” có cột trùng mã, hoặc khác kiểu với cột cùng mã của sổ. Hãy xem lại.`,
  'covers-field': (about) =>
    `Cột “${about}” dùng để rà soát phải dẫn tới dòng của sổ khác, với tình trạng có trong danh sách.`,
  'feed-twice': (about) => `${about} được tính hai lần. Hãy bỏ một cách tính.`,
  'feed-taken': (about) => `${about} đã được tính từ một sổ khác đang dùng. Hãy bỏ cách tính ở một trong hai sổ.`,
};

export const definitionSentence = ({ fault, about }: DefinitionProblem): string => definitionFaults[fault](about);

const entryFaults: Record<EntryFault, string> = {
  missing: 'chưa ghi',
  'unknown-field': 'không có cột này',
  'not-a-number': 'phải là số nguyên',
  'not-a-day': 'ngày chưa đúng',
  'not-an-option': 'chọn một giá trị trong danh sách',
  'not-yes-no': 'chọn có hoặc không',
  'not-text': 'phải là chữ',
  'no-such-entry': 'không còn dòng này trong sổ được dẫn tới',
};

const isFault = (issue: string): issue is EntryFault => Object.hasOwn(entryFaults, issue);

/** Beside the field that was refused. */
export const entryFaultText = (issue: string): string => (isFault(issue) ? entryFaults[issue] : 'chưa đúng');

export const personalHintWords: Record<PersonalHint, string> = {
  'identity-number': 'có dãy số giống số căn cước',
  'birth-year': 'có vẻ nêu tên và năm sinh của một người',
};

export const registerWords = {
  choose: 'Chọn sổ',
  table: 'Bảng đầy đủ để điền, sửa trong Excel rồi nhập lại',
  allRegisters: (count: number) => `${count} sổ theo dõi`,
  find: 'Tìm sổ',
  slice: (clauses: readonly string[], keeper: string) => `Mục ${clauses.join(', ')} · ${keeper}`,
  retired: 'ngừng dùng',
  shown: (shown: number, all: number) =>
    shown === all ? `${all} dòng` : `${shown} dòng mới nhất trong ${all} dòng; hãy lọc để xem dòng khác`,
  more: 'Hiện thêm dòng cũ hơn',
  from: 'Từ ngày',
  to: 'Đến ngày',
  district: 'Huyện, thành phố',
  everywhere: 'Toàn tỉnh',
  search: 'Tìm trong sổ',
  commune: 'Xã, phường, thị trấn',
  wholeDistrict: '(cả huyện, thành phố)',
  day: 'Ngày',
  place: 'Địa bàn',
  documentNumber: 'Số, ký hiệu văn bản',
  documentDay: 'Ngày văn bản',
  documentTitle: 'Trích yếu',
  document: 'Văn bản',
  note: 'Ghi chú',
  none: { title: 'Sổ chưa có dòng nào', advice: 'Hãy bấm “Ghi dòng mới”.' },
  noneFound: { title: 'Không có dòng nào khớp với bộ lọc', advice: 'Hãy bỏ bớt điều kiện lọc.' },
  entriesOf: (register: string) => `Các dòng của sổ ${register}`,
  newEntry: 'Ghi dòng mới',
  changeEntry: (id: number) => `Sửa dòng số ${id}`,
  save: 'Ghi vào sổ',
  saveChange: 'Lưu thay đổi',
  duplicate: 'Nhân đôi',
  remove: 'Xóa dòng',
  history: 'Lịch sử',
  historyOf: (id: number) => `Lịch sử dòng số ${id}`,
  made: 'ghi mới',
  altered: 'sửa',
  deleted: 'xóa',
  askPersonal: {
    title: 'Nội dung vừa ghi có thể nói về một người cụ thể',
    advice:
      'Sổ chỉ giữ số lượng, không giữ thông tin cá nhân. Hãy bỏ phần đó, hoặc xác nhận đây không phải thông tin cá nhân.',
  },
  askPersonalHow: (field: string, hint: string) => `${field}: ${hint}`,
  notPersonal: 'Không phải thông tin cá nhân, vẫn ghi',
} as const;

export const roomWords = {
  views: 'Cách làm việc với sổ',
  entries: 'Dòng của sổ',
} as const;

export const fedWords = {
  open: 'Số của kỳ…',
  title: (register: string, period: string) => `${register}: số tính từ sổ, ${period}`,
  hint: 'Số của sổ vào thẳng biểu. Chỗ khác nhau là nơi đã chọn theo báo cáo của huyện, hoặc kỳ đã chốt.',
  element: 'Trường số liệu',
  place: 'Địa bàn',
  fed: 'Tính từ sổ',
  stored: 'Trong biểu',
  state: 'So sánh',
  same: 'Khớp',
  differs: 'Khác',
  missing: 'chưa có số liệu',
  none: {
    title: 'Sổ chưa cho số nào trong kỳ này',
    advice: 'Hãy ghi dòng có ngày trong kỳ, hoặc chọn kỳ khác ở đầu màn hình.',
  },
} as const;

export const chooseFedWords = {
  heading: 'Tính từ sổ',
  fromRegister: 'Từ sổ',
  reported: 'Huyện báo cáo',
  holds: { register: 'Đang lấy số theo sổ.', report: 'Đang lấy số theo báo cáo của huyện.' },
  chosen: (at: string, reason: string) => `Đã chọn lúc ${at}: ${reason}`,
  choices: { register: 'Theo sổ…', report: 'Theo báo cáo của huyện…' },
  titles: { register: 'Lấy số theo sổ', report: 'Lấy số theo báo cáo của huyện' },
  hint: 'Số kia vẫn được giữ bên cạnh. Khi một trong hai số thay đổi, mục này lại hiện trong Kiểm tra kỳ.',
  reason: 'Lý do',
  submit: 'Chọn số này',
} as const;

export const coverageWords = {
  views: 'Cách xem',
  registersView: 'Sổ',
  coverageView: 'Theo mục kế hoạch',
  definitionsView: 'Định nghĩa sổ',
  title: 'Mục của kế hoạch được theo dõi bằng gì',
  summary: (uncovered: number) =>
    uncovered === 0 ? 'Mọi mục giao việc đều có nơi theo dõi.' : `${uncovered} mục giao việc chưa có nơi theo dõi.`,
  clause: 'Mục',
  /** The opening and the closing have a label of ours, for the plan gives them none. */
  clauseName: ({ clause, kind }: Pick<ClauseCoverage, 'clause' | 'kind'>): string =>
    kind === 'preamble' ? 'Mở đầu' : kind === 'closing' ? 'Kết' : clause,
  text: 'Nguyên văn',
  tasks: 'Nhiệm vụ',
  regimes: 'Chế độ báo cáo',
  indicators: 'Chỉ tiêu',
  registers: 'Sổ theo dõi',
  state: 'Theo dõi',
  covered: 'Có',
  uncovered: 'Chưa có',
  noWork: 'không giao việc',
} as const;
