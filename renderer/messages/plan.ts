import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { Amendment, AmendmentKind, ClauseOrigin, PlanSummary, PlanText } from '../../shared/plan/plan.contract.ts';
import type { ClauseKind } from '../../shared/plan/plan-seed.ts';
import type { TaskDifference } from '../../shared/tasks/tasks.contract.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';

export const clauseKindNames: Readonly<Record<ClauseKind, string>> = {
  preamble: 'mở đầu',
  purpose: 'mục đích',
  requirement: 'yêu cầu',
  target: 'chỉ tiêu',
  task: 'nhiệm vụ',
  funding: 'kinh phí',
  reporting: 'báo cáo',
  closing: 'kết thúc',
};

/** What stands under no heading is named by what it is; its label is only for the machine. */
export const clauseName = ({
  label,
  section,
  kind,
}: Pick<PlanText['clauses'][number], 'label' | 'section' | 'kind'>) =>
  section === null ? clauseKindNames[kind] : label;

/** The plan's own words carry no mark: they are what everybody expects here. */
export const originSigns: Readonly<Record<Exclude<ClauseOrigin, 'plan'>, SignWords>> = {
  office: { tone: 'brand', mark: 'VP', word: 'của văn phòng, không có trong văn bản' },
  copy: { tone: 'caution', mark: 'chép', word: 'chép từ năm trước, chưa đối chiếu' },
};

const originNames: Readonly<Record<ClauseOrigin, string>> = {
  plan: 'nguyên văn theo văn bản',
  office: originSigns.office.word,
  copy: originSigns.copy.word,
};

export const amendmentNames: Readonly<Record<AmendmentKind, string>> = {
  add: 'Thêm nhiệm vụ',
  change: 'Sửa nhiệm vụ',
  end: 'Kết thúc nhiệm vụ',
  supersede: 'Thay lời văn',
};

/** 'Năm 2023 · Triển khai công tác…': the year first, for it is what differs most. */
export const planOption = ({ year, title }: Pick<PlanSummary, 'year' | 'title'>): string => `Năm ${year} · ${title}`;

/** For a list to choose from; two plans of one name are told apart by their codes. */
export function planOptions(plans: readonly PlanSummary[]): { value: string; label: string }[] {
  const named = Map.groupBy(plans, planOption);
  return plans.map((plan) => {
    const name = planOption(plan);
    return { value: String(plan.id), label: named.get(name)?.length === 1 ? name : `${name} (${plan.code})` };
  });
}

export const planWords = {
  switch: 'Kế hoạch đang dùng',
  views: 'Cách xem kế hoạch',
  view: {
    text: 'Nguyên văn',
    amendments: 'Sửa đổi',
    compare: 'So sánh',
    rollover: 'Sang năm mới',
  },
  readAnother: 'Đọc kế hoạch khác…',
  comparisonPaper: 'Bảng so sánh kế hoạch',
  slice: ({ code, clauses }: PlanText, tasks: number) =>
    `${code} · ${count(clauses.length)} đoạn, ${count(tasks)} nhiệm vụ`,
} as const;

export const planTextWords = {
  search: 'Tìm trong kế hoạch',
  searchHint: 'Tìm trong nguyên văn: chieng, cam ket…',
  kind: 'Loại đoạn',
  allKinds: 'Mọi loại đoạn',
  goTo: 'Đến mục',
  goToHint: 'Đến mục…',
  found: (shown: number, all: number) => `${count(shown)} trong ${count(all)} đoạn`,
  none: { title: 'Không có đoạn nào khớp', advice: 'Tìm từ khác, hoặc chọn lại loại đoạn.' },
  text: 'Nguyên văn kế hoạch',
  note: 'Ghi chú về bản này',
  head: 'Phần mở đầu',
  foot: 'Phần kết',
  recipients: 'Nơi nhận',
  signature: 'Ký',
  legalBases: 'Văn bản được viện dẫn',
  openClause: (label: string) => `Mở đoạn ${label}`,
  addUnder: (section: string) => `Thêm nhiệm vụ vào mục ${section}…`,
  add: 'Thêm nhiệm vụ…',
  ended: (on: Day) => `kết thúc từ ${formatDay(on)}`,
  endedMark: 'KT',
  supersededMark: 'đã sửa',
  supersededBy: (documentNumber: string, effectiveOn: Day) =>
    documentNumber === ''
      ? `Lời văn mới từ ${formatDay(effectiveOn)}, không ghi số văn bản`
      : `Lời văn mới từ ${formatDay(effectiveOn)} theo văn bản số ${documentNumber}`,
  reason: (reason: string) => `Lý do: ${reason}`,
} as const;

export const clausePanelWords = {
  verbatim: 'Nguyên văn',
  about: (kind: ClauseKind, origin: ClauseOrigin) => `Đoạn ${clauseKindNames[kind]}, ${originNames[origin]}.`,
  ended: (on: Day) => `Nhiệm vụ ${planTextWords.ended(on)}.`,
  noTask: 'Đoạn này không có nhiệm vụ để theo dõi.',
  agencies: 'Cơ quan được giao',
  noAgency: 'Chưa giao cho cơ quan nào.',
  actions: 'Sửa đổi',
  supersede: 'Thay lời văn…',
  change: 'Sửa tên ngắn…',
  changeOurs: 'Sửa nhiệm vụ…',
  end: 'Kết thúc nhiệm vụ…',
  assign: 'Giao thêm cơ quan…',
  unassign: 'Thôi giao…',
  unassignFrom: (agency: string, role: string) => `Thôi giao ${agency}, ${role}`,
} as const;

export const planEditWords = {
  cancel: 'Thôi',
  newText: 'Lời văn mới',
  newTextHint: 'Lời văn cũ vẫn được giữ và hiện kèm.',
  title: 'Tên ngắn của nhiệm vụ',
  titleHint: 'Tối đa 90 chữ; tên này do văn phòng đặt.',
  ourText: 'Nội dung nhiệm vụ',
  basis: 'Căn cứ sửa đổi',
  documentNumber: 'Số, ký hiệu văn bản',
  documentNumberHint: 'Nếu có',
  documentOn: 'Ngày văn bản',
  reason: 'Lý do',
  effectiveOn: 'Có hiệu lực từ ngày',
  on: 'Từ ngày',
  agency: 'Cơ quan',
  chooseAgency: 'Chọn cơ quan…',
  role: 'Vai trò',
  addAgency: 'Thêm cơ quan này',
  remove: 'Bỏ',
  removeAgency: (agency: string) => `Bỏ ${agency}`,
  agencies: 'Cơ quan thực hiện',
  required: 'Cần điền mục này',
  submit: {
    supersede: 'Thay lời văn',
    change: 'Lưu tên mới',
    end: 'Kết thúc nhiệm vụ',
    add: 'Thêm nhiệm vụ',
    assign: 'Giao cơ quan',
    unassign: 'Thôi giao',
  },
  done: {
    supersede: (clause: string) => `Đã thay lời văn của ${clause}.`,
    change: (clause: string) => `Đã sửa nhiệm vụ ${clause}.`,
    end: (clause: string) => `Đã kết thúc nhiệm vụ ${clause}.`,
    add: 'Đã thêm nhiệm vụ của văn phòng.',
    assign: 'Đã giao thêm cơ quan.',
    unassign: 'Đã thôi giao.',
  },
  addTask: 'Thêm nhiệm vụ của văn phòng',
  unassignTitle: (agency: string) => `Thôi giao ${agency}`,
  unassignNote: 'Tiến độ, kết quả và minh chứng đã ghi vẫn được giữ.',
} as const;

export const amendmentWords = {
  table: 'Các lần sửa đổi kế hoạch',
  columns: {
    effectiveOn: 'Hiệu lực',
    kind: 'Việc',
    clause: 'Đoạn',
    title: 'Nhiệm vụ',
    document: 'Văn bản',
    reason: 'Lý do',
    text: 'Lời văn mới',
  },
  document: ({ documentNumber, documentOn }: Pick<Amendment, 'documentNumber' | 'documentOn'>) =>
    [documentNumber, documentOn === null ? '' : formatDay(documentOn)].filter((part) => part !== '').join(', ') ||
    'không ghi',
  count: (value: number) => `${count(value)} lần sửa đổi`,
  empty: {
    title: 'Kế hoạch chưa được sửa đổi',
    advice: 'Chọn một đoạn trong Nguyên văn để thay lời văn, kết thúc nhiệm vụ hoặc thêm nhiệm vụ của văn phòng.',
  },
} as const;

export const compareWords = {
  before: 'Bản trước',
  after: 'Bản sau',
  plan: 'Kế hoạch',
  on: 'Tính đến hết ngày',
  onHint: 'Để trống: hiện nay',
  kinds: 'Loại khác biệt',
  all: 'Tất cả',
  kind: { added: 'Thêm', changed: 'Thay đổi', ended: 'Kết thúc' } satisfies Record<TaskDifference['kind'], string>,
  kindCount: (name: string, value: number) => `${name} (${count(value)})`,
  same: (value: number) => `${count(value)} nhiệm vụ giữ nguyên`,
  list: 'Các nhiệm vụ khác nhau',
  nothing: {
    title: 'Không có nhiệm vụ nào khác nhau',
    advice: 'Hai bản có cùng nhiệm vụ, cùng lời văn, cùng cơ quan. Chọn kế hoạch khác hoặc ngày khác để so sánh.',
  },
  noneOfKind: { title: 'Không có khác biệt loại này', advice: 'Chọn “Tất cả” để xem các khác biệt còn lại.' },
  field: {
    clause: 'Mục',
    title: 'Tên ngắn',
    text: 'Lời văn',
    assignments: 'Cơ quan',
    progress: 'Tiến độ',
  },
  was: 'Cũ',
  is: 'Mới',
  nobody: 'chưa giao',
  percent: (value: number) => `${value}%`,
} as const;
