import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type {
  ChangeCause,
  KeptPrint,
  KeptState,
  ReportRow,
  StepEntry,
} from '../../shared/reports/life/life.contract.ts';
import type { ReportState, ReportStep } from '../../shared/reports/life/report-life.ts';
import type { ReportRecipient } from '../../shared/reports/report-choice.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';
import { dayAndTime } from './time.ts';

export const stateSigns: Readonly<Record<ReportState, SignWords>> = {
  draft: { tone: 'neutral', mark: 'N', word: 'Nháp' },
  submitted: { tone: 'caution', mark: 'T', word: 'Trình ký' },
  sealed: { tone: 'good', mark: 'K', word: 'Đã ký' },
  issued: { tone: 'brand', mark: 'P', word: 'Đã phát hành' },
  discarded: { tone: 'neutral', mark: 'B', word: 'Đã bỏ' },
};

const recipients: Readonly<Record<ReportRecipient, string>> = {
  'people-committee': 'Ủy ban nhân dân tỉnh',
  ministry: 'Bộ',
  'steering-committee': 'Ban Chỉ đạo',
};

export const registerWords = {
  slice: (all: number, waiting: number) =>
    `${count(all)} báo cáo${waiting === 0 ? '' : `, ${count(waiting)} đang trình ký`}: từ nháp đến phát hành, bản đã ký giữ nguyên từng byte`,
  views: 'Cách xem',
  viewNames: { register: 'Danh sách', compare: 'So sánh hai bản' },
  table: 'Sổ báo cáo',
  columns: {
    report: 'Báo cáo',
    recipient: 'Gửi',
    state: 'Trạng thái',
    number: 'Số, ký hiệu',
    signedOn: 'Ngày ký',
    code: 'Mã kiểm tra',
  },
  inside: 'nội bộ',
  recipient: (recipient: ReportRecipient) => recipients[recipient],
  find: 'Tìm theo số hoặc mã kiểm tra',
  findExample: 'Ví dụ: 12/BC hoặc K7M2-9QX4',
  notFound: {
    title: 'Không có báo cáo nào mang số hoặc mã này',
    advice: 'Kiểm tra lại mã in ở chân trang, hoặc xóa ô tìm.',
  },
  empty: {
    title: 'Chưa có báo cáo nào trong sổ',
    advice: 'Vào mục Báo cáo, chọn kỳ, rồi bấm “Lập báo cáo trong sổ”.',
  },
  start: 'Lập báo cáo trong sổ',
} as const;

export const lifeWords = {
  eyebrow: (row: ReportRow) => `${recipients[row.recipient]}${row.audience === 'inside' ? ', nội bộ' : ''}`,
  since: (row: ReportRow) => `từ ${dayAndTime(row.since)}`,
  views: 'Phần của báo cáo',
  viewNames: { facts: 'Báo cáo', history: 'Lịch sử' },
  changesTab: (changed: number) => `Số đã thay đổi (${count(changed)})`,
  numbered: (title: string, number: string) => (number === '' ? title : `${title}, số ${number}`),
  facts: {
    number: 'Số, ký hiệu',
    signedOn: 'Ngày ký',
    signer: 'Người ký',
    issuedOn: 'Ngày phát hành',
    printedAt: 'In trình ký lúc',
    pages: 'Số trang',
    code: 'Mã kiểm tra',
    kept: 'Tệp đã lưu',
    layout: 'Phiên bản trình bày',
    hash: 'SHA-256',
    scan: 'Bản quét',
    corrects: 'Đính chính cho',
    corrections: 'Báo cáo đính chính',
  },
  blank: 'để trống trên bản in, ghi khi đã ký',
  codeAgrees: (code: string, agrees: boolean) =>
    agrees ? `${code}, khớp với nội dung đã lưu` : `${code}, KHÔNG khớp với nội dung đã lưu`,
  kept: {
    sound: 'nguyên vẹn, đúng từng byte với bản đã in',
    missing: 'không còn trong thư mục ho-so',
    altered: 'đã bị thay đổi, không đưa ra',
  } satisfies Record<KeptState, string>,
  damaged: {
    title: 'Tệp đã lưu của báo cáo này không dùng được',
    advice:
      'Bản giấy đã ký vẫn có giá trị; nội dung và số liệu vẫn còn trong sổ. Hãy bấm “Khôi phục tệp…” và chọn một bản sao đã lưu.',
  },
  draftHint: 'Bản nháp luôn theo số liệu mới nhất, có dấu DỰ THẢO.',
  preview: 'Xem bản in',
  open: 'Mở PDF',
  saveCopy: 'Lưu bản sao…',
  saved: (fileName: string) => ({ title: `Đã lưu ${fileName}`, advice: 'Đúng từng byte với bản đã in trình ký.' }),
  restore: 'Khôi phục tệp…',
  openScan: 'Mở bản quét',
  addScan: 'Thêm bản quét…',
  notOpened: 'Không mở được tệp: máy chưa có chương trình xem loại tệp này.',
  steps: {
    submit: 'Trình ký',
    takeBack: 'Trả về nháp…',
    sign: 'Ghi đã ký…',
    issue: 'Ghi phát hành…',
    withdraw: 'Rút việc ghi đã ký…',
    discard: 'Bỏ bản nháp',
    correct: 'Lập báo cáo đính chính',
  },
} as const;

export const signWords = {
  title: 'Ghi báo cáo đã ký',
  hint: 'Bản được lưu là bản đã in trình ký (số và ngày để trống như trên giấy). Số và ngày ghi trong sổ.',
  number: 'Số',
  symbol: 'Ký hiệu',
  day: 'Ngày ký',
  signer: (title: string, name: string) => `Người ký như trên bản in: ${name === '' ? title : `${title}, ${name}`}.`,
  scan: 'Chọn bản quét trang đã ký (không bắt buộc)…',
  scanChosen: (fileName: string) => `Bản quét: ${fileName}`,
  changed: (figures: number) => ({
    title: `${count(figures)} số đã thay đổi sau khi in trình ký`,
    advice:
      'Bản được lưu là bản đã in, không phải số liệu hiện nay. Nếu bản giấy chưa ký, hãy trả về nháp và in lại; nếu đã ký, cứ ghi rồi lập báo cáo đính chính.',
  }),
  known: 'Tôi đã biết; bản giấy đã ký đúng là bản này',
  submit: 'Ghi đã ký',
} as const;

export const issueWords = {
  title: 'Ghi báo cáo đã phát hành',
  day: 'Ngày phát hành',
  submit: 'Ghi phát hành',
} as const;

export const reasonWords = {
  takeBack: {
    title: 'Trả về nháp',
    hint: 'Bản in trình ký vẫn được giữ trong lịch sử; lần trình ký sau in bản mới.',
    reason: 'Lý do (không bắt buộc)',
    submit: 'Trả về nháp',
  },
  withdraw: {
    title: 'Rút việc ghi đã ký',
    hint: 'Chỉ dùng khi ghi nhầm. Việc ghi và lý do rút đều được giữ trong lịch sử.',
    reason: 'Lý do',
    submit: 'Rút việc ghi đã ký',
  },
} as const;

export const changeWords = {
  banner: (figures: number, isSigned: boolean) => ({
    title: `${count(figures)} số đã thay đổi sau khi ${isSigned ? 'ký' : 'in trình ký'}`,
    advice: isSigned
      ? 'Bản đã ký giữ nguyên. Có thể lập báo cáo đính chính từ danh sách này.'
      : 'Bản trình ký giữ nguyên. Nếu chưa ký, có thể trả về nháp rồi trình lại.',
  }),
  allTold: (figures: number) => ({
    title: `${count(figures)} số đã thay đổi sau khi ký, đã được đính chính`,
    advice: 'Báo cáo đính chính đã ký nói đúng số hiện nay.',
  }),
  show: 'Xem các số đã thay đổi',
  none: { title: 'Không có số nào thay đổi', advice: 'Mọi số trên bản in vẫn đúng với số liệu hiện nay.' },
  table: 'Số đã thay đổi',
  columns: { figure: 'Số liệu', printed: 'Đã in', now: 'Nay là', cause: 'Do', state: 'Đính chính' },
  gone: 'không nêu',
  told: 'đã đính chính',
  open: 'chưa',
  why: 'Vì sao khác?',
  whyOf: (name: string) => `Vì sao khác: ${name}`,
  back: 'Về danh sách số đã thay đổi',
  cause: ({ kind, at, fileName, receivedOn, reason }: ChangeCause): string => {
    const because = reason === '' ? '' : `: ${reason}`;
    if (kind === 'file')
      return `tệp ${fileName ?? ''}${receivedOn === null ? '' : `, nhận ${formatDay(receivedOn)}`}${because}`;
    return `${kind === 'hand' ? 'nhập tay' : 'thu hồi'}, ${dayAndTime(at)}${because}`;
  },
  more: (others: number) => `và ${count(others)} thay đổi khác`,
  noCause: 'cách tính, danh mục hoặc cách trình bày',
} as const;

const stepNames: Readonly<Record<ReportStep, string>> = {
  submit: 'Trình ký',
  return: 'Trả về nháp',
  sign: 'Ghi đã ký',
  issue: 'Phát hành',
  withdraw: 'Rút việc ghi đã ký',
  scan: 'Thêm bản quét',
  discard: 'Bỏ bản nháp',
};

export const historyWords = {
  table: 'Lịch sử của báo cáo',
  columns: { at: 'Lúc', step: 'Việc', details: 'Nội dung' },
  none: { title: 'Chưa có bước nào', advice: 'Báo cáo đang là bản nháp.' },
  step: (step: ReportStep) => stepNames[step],
  details: ({ number, day, signer, scanName, reason, step }: StepEntry): string =>
    [
      ...(number === '' ? [] : [`số ${number}`]),
      ...(day === null ? [] : [`${step === 'sign' ? 'ký' : 'phát hành'} ngày ${formatDay(day)}`]),
      ...(signer === '' ? [] : [signer]),
      ...(scanName === null ? [] : [`bản quét ${scanName}`]),
      ...(reason === '' ? [] : [`lý do: ${reason}`]),
    ].join('; '),
} as const;

export const compareWords = {
  title: 'So sánh hai bản',
  before: 'Bản trước',
  after: 'Bản sau',
  tooFew: {
    title: 'Chưa có hai bản cùng loại để so sánh',
    advice: 'Mỗi lần in ra PDF hoặc trình ký là một bản được giữ lại.',
  },
  option: ({ id, period, madeAt, number, isSealed, kind }: KeptPrint): string =>
    `${kind === 'correction' ? 'Đính chính ' : ''}${periodLabel(period)}, in ${dayAndTime(madeAt)}${isSealed ? `, số ${number}` : ''} (bản số ${count(id)})`,
  summary: (figures: number, texts: number, same: number) =>
    `${count(figures)} số khác nhau, ${count(same)} số giống nhau; ${count(texts)} đoạn văn khác nhau.`,
  figures: 'Số liệu khác nhau',
  texts: 'Đoạn văn khác nhau',
  columns: { figure: 'Số liệu', before: 'Bản trước', after: 'Bản sau' },
  none: 'không nêu',
  print: 'In, xuất…',
  paper: 'So sánh hai bản báo cáo',
} as const;
