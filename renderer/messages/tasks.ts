import type { Binding } from '../../shared/agencies/agency-seed.ts';
import type { Basis, Role } from '../../shared/tasks/task-seed.ts';
import type { Progress } from '../../shared/tasks/tasks.contract.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';

export const progressSigns: Readonly<Record<Progress, SignWords>> = {
  'not-started': { tone: 'neutral', mark: 'CT', word: 'Chưa triển khai' },
  'in-progress': { tone: 'caution', mark: 'ĐT', word: 'Đang thực hiện' },
  done: { tone: 'good', mark: 'HT', word: 'Đã hoàn thành' },
  'done-late': { tone: 'caution', mark: 'HQ', word: 'Hoàn thành quá hạn' },
  'none-occurred': { tone: 'neutral', mark: 'KPS', word: 'Không phát sinh' },
};

export const roleNames: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  support: 'Phối hợp',
  monitor: 'Theo dõi',
};

export const roleMarks: Readonly<Record<Role, string>> = { lead: 'C', support: 'P', monitor: 'T' };

/** What the plan requests is marked Đ; to follow a task is nothing that is requested, and ĐT stands for a progress. */
const isRequested = (role: Role, binding: Binding): boolean => binding === 'de-nghi' && role !== 'monitor';

/** 'C', or 'ĐC' for a body the plan can only request. */
export const roleMark = (role: Role, binding: Binding): string =>
  isRequested(role, binding) ? `Đ${roleMarks[role]}` : roleMarks[role];

export const roleName = (role: Role, binding: Binding): string =>
  isRequested(role, binding) ? `Đề nghị ${roleNames[role].toLowerCase()}` : roleNames[role];

export const basisNames: Readonly<Record<Basis, string>> = {
  text: 'theo văn bản',
  office: 'do văn phòng xác định',
};

export const taskWords = {
  slice: (shown: number, all: number) =>
    shown === all ? `${count(all)} nhiệm vụ của Kế hoạch` : `${count(shown)} trong ${count(all)} nhiệm vụ, theo bộ lọc`,
  role: 'Vai trò',
  progress: 'Tiến độ',
  grid: 'Danh sách nhiệm vụ',
  views: 'Cách xem',
  viewNames: { matrix: 'Ma trận', agency: 'Theo cơ quan', section: 'Theo mục', list: 'Danh sách' },
  columns: {
    clause: 'Mục',
    title: 'Nội dung trong Kế hoạch',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    progress: 'Tiến độ',
  },
  notNamed: 'chưa nêu',
  officeMark: 'VP',
  ofOffice: 'Nhiệm vụ của văn phòng, không có trong Kế hoạch',
  supersededMark: 'Sửa',
  superseded: 'Lời văn đã được thay theo văn bản sửa đổi',
  endedMark: 'KT',
  ended: (day: string) => `Kết thúc từ ngày ${day}`,
  progressOf: (agency: string) => `Tiến độ: ${agency}`,
  percentOf: (value: number) => `${count(value)}%`,
  doneOf: (done: number, all: number) => `${count(done)}/${count(all)}`,
  doneCount: (done: number, all: number) => `${count(done)}/${count(all)} nhiệm vụ xong`,
  notAssigned: 'Chưa giao',
  empty: { title: 'Không có nhiệm vụ nào khớp', advice: 'Bỏ bớt điều kiện lọc hoặc tìm từ khác.' },
  emptyPlan: { title: 'Kế hoạch này chưa có nhiệm vụ', advice: 'Thêm nhiệm vụ ở mục Kế hoạch.' },
  status: (all: number, withoutLead: number) =>
    `${count(all)} nhiệm vụ · ${count(withoutLead)} chưa nêu cơ quan chủ trì`,
} as const;

export const matrixWords = {
  matrix: 'Ma trận nhiệm vụ và cơ quan',
  legend: 'Chú giải',
  groups: {
    department: 'Sở, ngành',
    force: 'Lực lượng vũ trang',
    district: 'Huyện, thành phố',
    finance: 'Hải quan, ngân hàng',
    front: 'Mặt trận, đoàn thể',
    justice: 'Tư pháp',
    press: 'Báo chí',
    other: 'Khác',
  },
  allDistricts: (number: number) => `${count(number)} huyện`,
  allDistrictsLong: 'Ủy ban nhân dân các huyện, thành phố',
  openDistricts: (number: number) => `Mở ${count(number)} huyện`,
  foldDistricts: (number: number) => `Gộp ${count(number)} huyện`,
  cell: (role: string, howFar: string) => `${role} ${howFar}`,
  cellMeaning: (role: string, progress: string, howFar: string, isOurs: boolean) =>
    [role, progress.toLowerCase(), howFar, isOurs ? basisNames.office : ''].filter(Boolean).join(', '),
  doneOf: (done: number, all: number) => `${count(done)}/${count(all)}`,
  howFar: (done: number, all: number, waiting: readonly string[]) =>
    done === 0 || done === all
      ? `${count(done)}/${count(all)} đã xong`
      : `${count(done)}/${count(all)} đã xong; chưa xong: ${waiting.join(', ')}`,
  requestMark: 'Đ',
  requestMeaning: 'đề nghị (ĐC chủ trì, ĐP phối hợp)',
  oursMeaning: 'viền đứt: do văn phòng xác định',
  nobodyMeaning: '· không giao',
} as const;

export const paperNames = {
  matrix: 'Ma trận nhiệm vụ',
  list: 'Danh sách nhiệm vụ',
  agency: (name: string) => `Phiếu nhiệm vụ: ${name}`,
} as const;

export const listWords = {
  bySection: 'Nhiệm vụ theo mục',
  agencies: 'Cơ quan',
  nobody: 'Chưa nêu cơ quan',
  doneCount: (done: number, all: number) => `${count(done)}/${count(all)} xong`,
  nothingForAgency: {
    title: 'Cơ quan này không có nhiệm vụ nào khớp',
    advice: 'Bỏ bớt điều kiện lọc hoặc chọn cơ quan khác.',
  },
  workOf: (agency: string) => `Nhiệm vụ của ${agency}`,
  agencyEnds: (day: string) => `Hoạt động đến hết ngày ${day}`,
  percent: 'Tỷ lệ',
  lastResult: 'Kết quả mới nhất',
  resultOn: (day: string, text: string) => `${day}: ${text}`,
  evidence: 'Minh chứng',
  found: 'Tìm thấy ở',
  foundIn: { evidence: 'Kết quả, minh chứng: ', text: 'Nguyên văn: ', agency: 'Cơ quan: ', section: 'Tên mục: ' },
} as const;

export const filterWords = {
  search: 'Tìm nhiệm vụ',
  searchHint: 'Tìm: chieng an, hiv, cam ket…',
  section: 'Mục',
  agency: 'Cơ quan',
  allSections: 'Mọi mục',
  allAgencies: 'Mọi cơ quan',
  allRoles: 'Mọi vai trò',
  allProgress: 'Mọi tiến độ',
  clear: 'Bỏ lọc',
  showEnded: (number: number) => `Hiện cả ${count(number)} nhiệm vụ đã kết thúc`,
  saved: 'Bộ lọc đã lưu',
  choose: 'Chọn bộ lọc…',
  noneSaved: 'Chưa lưu bộ lọc nào',
  name: 'Tên bộ lọc',
  nameHint: 'Đặt tên cho bộ lọc này…',
  save: 'Lưu bộ lọc này',
  saveOver: 'Lưu đè bộ lọc này',
  remove: (name: string) => `Xóa bộ lọc “${name}”`,
  savedDone: (name: string) => `Đã lưu bộ lọc “${name}”.`,
  removed: (name: string) => `Đã xóa bộ lọc “${name}”.`,
} as const;

export const panelWords = {
  textOrigin: {
    plan: 'Nguyên văn',
    office: 'Lời văn do văn phòng ghi',
    copy: 'Lời văn chép từ kế hoạch năm trước, chưa đối chiếu',
  },
  inForce: 'Lời văn đang áp dụng',
  supersededBy: (number: string, day: string) =>
    number === '' ? `Thay lời văn từ ngày ${day}.` : `Thay lời văn theo văn bản số ${number}, áp dụng từ ngày ${day}.`,
  reason: (text: string) => `Lý do: ${text}`,
  planWords: 'Nguyên văn trong Kế hoạch',
  assignments: (number: number) => (number > 1 ? `Phân công ${count(number)} cơ quan` : 'Phân công'),
  noAssignment: 'Kế hoạch chưa nêu cơ quan thực hiện nhiệm vụ này.',
  notAssigned: (agency: string) => `Nhiệm vụ này không giao cho ${agency}.`,
  showAll: (number: number) => `Xem cả ${count(number)} cơ quan`,
  howFar: (done: number, all: number) => `${count(done)}/${count(all)} đã xong`,
  countOf: (number: number) => count(number),
  setAll: (number: number) => `Đặt chung cho ${count(number)} cơ quan`,
  choose: 'Chọn tiến độ…',
  agencyEnds: (day: string) => `hoạt động đến hết ngày ${day}`,
  percentOf: (agency: string) => `Tỷ lệ hoàn thành: ${agency}`,
  percentHint: '%',
  percentProblem: 'Ghi số từ 0 đến 100',
  noteOf: (agency: string) => `Ghi chú: ${agency}`,
  noteHint: 'Ghi chú…',
  part: (part: Part, number: number | null) =>
    number === null || number === 0 ? partNames[part] : `${partNames[part]} (${count(number)})`,
  partOf: (part: Part, number: number | null, agency: string) =>
    `${number === null || number === 0 ? partNames[part] : `${partNames[part]} (${count(number)})`}: ${agency}`,
  resultOn: (day: string, text: string) => `Kết quả ${day}: ${text}`,
  noObligation: 'Không có nghĩa vụ đến hạn nào từ nội dung này.',
  due: (day: string, period: string, regime: string) => `Hạn ${day} · ${period} · ${regime}`,
  dueByOffice: 'hạn do văn phòng đặt',
} as const;

type Part = 'results' | 'evidence' | 'obligations' | 'history';

const partNames: Readonly<Record<Part, string>> = {
  results: 'Kết quả',
  evidence: 'Minh chứng',
  obligations: 'Thời hạn',
  history: 'Lịch sử',
};

export const historyWords = {
  none: 'Chưa có thay đổi.',
  source: { hand: 'ghi tay', undo: 'hoàn tác' },
  progress: (before: string, after: string) => `Tiến độ: ${before} thành ${after}`,
  percent: (before: string, after: string) => `Tỷ lệ: ${percentText(before)} thành ${percentText(after)}`,
  note: (before: string, after: string) =>
    before === ''
      ? `Ghi chú: “${after}”`
      : after === ''
        ? `Bỏ ghi chú “${before}”`
        : `Ghi chú: “${before}” thành “${after}”`,
  resultAdded: (text: string) => `Thêm kết quả: “${text}”`,
  resultRemoved: (text: string) => `Bỏ kết quả: “${text}”`,
  evidenceAdded: (text: string) => `Thêm minh chứng: “${text}”`,
  evidenceRemoved: (text: string) => `Bỏ minh chứng: “${text}”`,
  assigned: (day: string) => `Được giao từ ngày ${day}`,
  notAssigned: 'Bỏ việc giao nhiệm vụ',
  ended: (day: string) => `Thôi giao từ ngày ${day}`,
  notEnded: 'Lại được giao như trước',
} as const;

const percentText = (stored: string): string => (stored === '' ? 'chưa ghi' : `${stored}%`);

export const evidenceWords = {
  addResult: 'Thêm kết quả…',
  result: 'Kết quả',
  resultDay: 'Ngày',
  saveResult: 'Ghi kết quả',
  remove: 'Bỏ',
  removeResultOf: (day: string) => `Bỏ kết quả ngày ${day}`,
  resultRemoved: 'Đã bỏ một kết quả.',
  addEvidence: 'Thêm minh chứng…',
  number: 'Số, ký hiệu',
  numberHint: '45/BC-UBND',
  issuedOn: 'Ngày văn bản',
  title: 'Trích yếu',
  issuer: 'Cơ quan ban hành',
  chooseFile: 'Chọn tệp…',
  withoutFile: 'Không kèm tệp',
  saveEvidence: 'Thêm minh chứng',
  document: (number: string, day: string, issuer: string) =>
    [number, day === '' ? '' : `ngày ${day}`, issuer].filter(Boolean).join(', '),
  openFile: (name: string, size: string) => `Mở ${name} (${size})`,
  removeEvidenceOf: (title: string) => `Bỏ minh chứng “${title}”`,
  evidenceRemoved: 'Đã bỏ một minh chứng.',
} as const;

export const bulkWords = {
  bar: 'Cập nhật các nhiệm vụ đã chọn',
  selected: (number: number) => `Đã chọn ${count(number)} nhiệm vụ`,
  scopeLabel: 'Cập nhật cho',
  scope: (scope: 'lead' | 'all' | 'agency', number: number, agency: string) => {
    switch (scope) {
      case 'lead':
        return `Chỉ chủ trì (${count(number)})`;
      case 'all':
        return `Tất cả (${count(number)})`;
      case 'agency':
        return `Chỉ ${agency} (${count(number)})`;
    }
  },
  roles: (roles: Readonly<Record<Role, number>>) => {
    const named = (['lead', 'support', 'monitor'] as const).filter((role) => roles[role] > 0);
    return named.length === 0
      ? 'Không có phân công nào'
      : named.map((role) => `${count(roles[role])} ${roleNames[role].toLowerCase()}`).join(', ');
  },
  progress: 'Tiến độ mới',
  keepProgress: 'Giữ nguyên tiến độ',
  percent: 'Tỷ lệ hoàn thành mới',
  percentHint: '%',
  update: (number: number) => `Cập nhật ${count(number)} phân công`,
  updated: (number: number) =>
    number === 0 ? 'Không có gì thay đổi: đã đúng như vậy từ trước.' : `Đã cập nhật ${count(number)} phân công.`,
  addResult: 'Ghi kết quả…',
  addEvidence: 'Thêm minh chứng…',
  formTitle: {
    result: (number: number) => `Ghi kết quả cho ${count(number)} phân công`,
    evidence: (number: number) => `Thêm minh chứng cho ${count(number)} phân công`,
  },
  added: {
    result: (number: number) => `Đã ghi kết quả cho ${count(number)} phân công.`,
    evidence: (number: number) => `Đã thêm minh chứng cho ${count(number)} phân công.`,
  },
} as const;
