import type { Day } from '../calendar/day.ts';
import { spokenDay } from '../calendar/day-text.ts';
import { type PeriodCode, parsePeriod } from '../calendar/period.ts';
import type { Coverage } from '../calendar/period-coverage.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { TargetStatus } from '../indicators/indicators.contract.ts';
import { blankNumber, dateWithBlankDay, lowerFirst, planInText } from '../paper/official-words.ts';
import type { ReportAnnex, ReportRecipient, ReportRequest } from './report-choice.ts';
import type { CountedParts, ReportFacts } from './report-facts.ts';

/** Every printed Vietnamese word of the reports. Names (agencies, places, elements) come from the data. */

export const reportTypeName = 'BÁO CÁO';
export const draftMark = 'DỰ THẢO';

/** The symbol after the number: type of paper and office. */
export const reportSymbol = (abbreviation: string): string => `BC-${abbreviation}`;

export const periodInText = (period: PeriodCode): string => lowerFirst(periodTitle(period));

export const subject = ({ plan, period, request }: Pick<ReportFacts, 'plan' | 'period' | 'request'>): string =>
  `Kết quả công tác ${plan.field} ${periodInText(period)}${requestText(request)}`;

/** What asks for a báo cáo đột xuất; with nothing in writing it says so much alone. */
function requestText(request: ReportRequest | null): string {
  if (request === null) return '';
  return request.document === '' ? ' (báo cáo đột xuất)' : ` (báo cáo đột xuất theo yêu cầu tại ${inWriting(request)})`;
}

/** 'Văn bản số 125/UBND-VX' of '125/UBND-VX'; what is named in full stays as it is. */
const inWriting = ({ document }: ReportRequest): string => (/^\d/.test(document) ? `Văn bản số ${document}` : document);

/** What the report is made by: the plan, and who asked for it where somebody did in writing. */
export const groundsInText = ({ plan, request }: Pick<ReportFacts, 'plan' | 'request'>): string =>
  `${planInText(plan)}${request === null || request.document === '' ? '' : ` và yêu cầu tại ${inWriting(request)}`}`;

/** What the report looks ahead to: 'quý sau', '6 tháng cuối năm', 'năm 2024'. */
export function periodAfter(period: PeriodCode): string {
  const { year, kind, number } = parsePeriod(period);
  switch (kind) {
    case 'month':
      return 'tháng sau';
    case 'quarter':
      return 'quý sau';
    case 'half-year':
      return number === 1 ? '6 tháng cuối năm' : `năm ${year + 1}`;
    case 'nine-months':
      return '3 tháng cuối năm';
    case 'year':
      return `năm ${year + 1}`;
  }
}

/** Annex II: inside a sentence the kind of a place is a common noun ('huyện Mai Sơn'), its name is not. */
export const placeList = (places: readonly string[]): string =>
  places
    .map((place) => (/^(Huyện|Thành phố|Thị xã|Xã|Phường|Thị trấn) /.test(place) ? lowerFirst(place) : place))
    .join(', ');

export const coverageText = ({ from, to }: Coverage): string => `từ ${spokenDay(from)} đến hết ${spokenDay(to)}`;

export const figureWords = {
  inPeriod: 'Trong kỳ',
  cumulative: (yearStart: Day) => `Lũy kế từ ${spokenDay(yearStart)}`,
  atEnd: (to: Day) => `Đến hết ${spokenDay(to)}`,
  dataOf: (completeness: string) => ` (đủ số liệu: ${completeness})`,
  noneOccurred: 'không phát sinh',
  notApplicable: 'không áp dụng',
  unknown: 'chưa có số liệu',
  hidden: 'không nêu cụ thể',
  hiddenCount: 'không nêu số',
  nothingKnown: 'Chưa có số liệu.',
  unknownCount: 'chưa có số liệu về số',
  notApplicableCount: 'không áp dụng đối với số',
  among: 'trong đó',
} as const;

/** How the forms begin and end the names of data elements. */
export const elementNames = { among: /^trong đó: /i, count: /^số (?!tiền )/i, tail: / trong kỳ$| \(đ\)$/i } as const;

const partWords: Record<CountedParts, string> = { communes: 'xã', districts: 'huyện' };

/** '11/12 huyện'; one district alone is not counted but incomplete. */
export const completenessText = (counted: number, expected: number, parts: CountedParts): string =>
  parts === 'districts' && expected === 1 ? 'chưa đủ' : `${counted}/${expected} ${partWords[parts]}`;

export const guardNote = (threshold: number): string =>
  `Số nhỏ hơn ${threshold} và số có thể tính ngược ra số đó không được nêu cụ thể, để không nhận ra được cá nhân.`;

export const statusWords: Record<TargetStatus, string> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  'none-occurred': 'Không phát sinh',
  incomplete: 'Thiếu số liệu',
};

export const taskGroups = {
  group: 'Nhóm nhiệm vụ theo Kế hoạch',
  total: 'Số nhiệm vụ',
  done: 'Đã hoàn thành',
  inProgress: 'Đang thực hiện',
  notStarted: 'Chưa triển khai',
  whole: 'Tổng số',
  note: 'Nhiệm vụ giao cho nhiều cơ quan được tính là đã hoàn thành khi tất cả các cơ quan đã hoàn thành.',
  none: 'Kế hoạch không có nhiệm vụ nào đang có hiệu lực.',
} as const;

export const targetTable = {
  head: ['TT', 'Mục', 'Chỉ tiêu', 'Kế hoạch giao', 'Lũy kế thực hiện', 'Tỷ lệ', 'Đánh giá'],
  atLeast: (percent: string) => `từ ${percent}`,
  noNumber: 'không nêu mức',
  noneOccurred: 'không phát sinh',
  unknown: 'chưa có số liệu',
  notApplicable: 'không áp dụng',
  note: 'Tỷ lệ tính từ tổng số của các đơn vị đã có số liệu.',
} as const;

export const placeWithParts = (place: string, completeness: string): string => `${place} (${completeness})`;

export const unmetTarget = (name: string, clause: string, percent: string | null): string =>
  `${startInSentence(name)} (mục ${clause}${percent === null ? '' : `, ${percent}`})`;

export const annex = {
  label: (index: number, count: number) => (count < 2 ? 'Phụ lục' : `Phụ lục ${roman[index] ?? index + 1}`),
  titles: {
    targets: ({ period }: ReportFacts) => `Kết quả thực hiện các chỉ tiêu của Kế hoạch ${periodInText(period)}`,
    districts: ({ plan, period }: ReportFacts) =>
      `Kết quả công tác ${plan.field} của các huyện, thành phố ${periodInText(period)}`,
    inspections: ({ period }: ReportFacts) =>
      `Kết quả kiểm tra, xử phạt, hậu kiểm của Đội kiểm tra liên ngành 178 ${periodInText(period)}`,
    timeliness: ({ period }: ReportFacts) => `Tình hình nộp báo cáo của các huyện, thành phố ${periodInText(period)}`,
    tasks: () => 'Tiến độ thực hiện nhiệm vụ của các cơ quan, đơn vị',
    sources: ({ period }: ReportFacts) => `Nguồn số liệu của báo cáo ${periodInText(period)}`,
  } satisfies Readonly<Record<ReportAnnex, (facts: ReportFacts) => string>>,
  chart: (name: string, unit: string) => `${name} của các huyện, thành phố (${unit})`,
  attachedTo: ({ office, officeInText, issuedIn }: ReportFacts) =>
    `(Kèm theo Báo cáo số${blankNumber}/${reportSymbol(office.abbreviation)} ${dateWithBlankDay(issuedIn)} của ${officeInText})`,
  number: 'TT',
  place: 'Huyện, thành phố',
  total: 'Cộng toàn tỉnh',
  coverage: (coverage: Coverage, unit: string | null) =>
    `Số liệu tính ${coverageText(coverage)}. Đơn vị tính: ${unit ?? 'ghi dưới tên cột'}.`,
  registersCoverage: (coverage: Coverage) => `Số liệu tính ${coverageText(coverage)}.`,
  noneOccurred: 'KPS',
  notApplicable: '×',
  unknown: 'chưa có',
  key:
    'Ghi chú: KPS: không phát sinh; ×: không áp dụng; “chưa có”: chưa có số liệu; ' +
    'trong ngoặc: số đơn vị đã đủ số liệu trên tổng số đơn vị.',
} as const;

export const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A name inside a sentence begins small, but an abbreviation keeps its capitals. */
export const startInSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : lowerFirst(name));

/** Of a topic whose form comes by the quarter only: an empty month is then no omission. */
export const quarterlyNote = 'Số liệu của nội dung này được tổng hợp theo quý.';

/** 'Số huyện đã ban hành kế hoạch …': of an answer, the places that said yes. */
export const placesThat = (place: string, answer: string): string => `Số ${place} ${startInSentence(answer)}`;

type NamedRecipient = Exclude<ReportRecipient, 'people-committee'>;

const bySort: Readonly<Record<NamedRecipient, RegExp>> = { ministry: /^Bộ /, 'steering-committee': /Ban Chỉ đạo/ };

/** The plan's body for a recipient, and how it is written to: the plan (IV.1) reports to the board's standing members. */
export const addresseeWords = {
  isOf: bySort,
  inFull: {
    ministry: (name: string) => name,
    'steering-committee': (name: string) => (name.startsWith('Thường trực') ? name : `Thường trực ${name}`),
  },
  unknown: '\u2026'.repeat(12),
} as const;

export const targetAnnex = {
  head: [
    'TT',
    'Mục',
    'Chỉ tiêu',
    'Kế hoạch giao',
    'Trong kỳ',
    'Lũy kế thực hiện',
    'Tỷ lệ',
    'Lũy kế cùng kỳ năm trước',
    'Tỷ lệ cùng kỳ',
    'Đánh giá',
  ],
  note: 'Tỷ lệ tính từ tổng số của các đơn vị đã có số liệu. Cùng kỳ năm trước: theo đơn vị hành chính của năm đó.',
  noneOccurred: 'không phát sinh',
  notApplicable: 'không áp dụng',
  unknown: 'chưa có số liệu',
  chart: 'Tỷ lệ thực hiện các chỉ tiêu (số thứ tự theo bảng; vạch đậm: mức Kế hoạch giao)',
  chartLabel: (number: number, clause: string) => `${number}. Mục ${clause}`,
  rate: 'Tỷ lệ',
  wanted: 'Kế hoạch giao',
  noRate: 'chưa có tỷ lệ',
} as const;

export const monthWords = {
  title: 'Diễn biến theo tháng',
  month: 'Tháng',
  short: (month: number) => `T${month}`,
  note: 'Số liệu của từng tháng theo báo cáo tháng của các đơn vị; số liệu quý, năm gửi riêng không nằm trong bảng này.',
  chart: (name: string, unit: string) => `${name} theo tháng (${unit})`,
} as const;

export const workAnnexes = {
  regime: (code: string, name: string) => `${name} (${code})`,
  noBoards: 'Trong kỳ chưa có báo cáo nào đến hạn.',
} as const;

export const sourceWords = {
  byElement: 'Số giá trị đã lưu theo trường số liệu, không phải các số liệu',
  elementHead: ['Mã', 'Trường số liệu', 'Giá trị từ tệp', 'Số tệp', 'Giá trị nhập tay', 'Ngày nhận tệp'],
  elementNote:
    'Mỗi giá trị là số liệu của một đơn vị trong một kỳ, kể cả không phát sinh, không áp dụng. ' +
    'Một tệp mang số liệu của nhiều trường: cột “Số tệp” không cộng dồn.',
  byFile: 'Các tệp đã nhận',
  fileHead: ['TT', 'Đơn vị gửi', 'Biểu', 'Kỳ', 'Ngày nhận', 'Số giá trị'],
  fileName: 'Tên tệp',
  total: 'Cộng',
  between: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  none: 'Chưa có số liệu nào được lưu trong kỳ.',
} as const;

/** What a report counts from submissions and tasks. */
export const countedWords = {
  title: 'Số đếm từ tình hình nộp báo cáo và tiến độ nhiệm vụ',
  head: ['Nội dung', 'Số', 'Đếm từ'],
  bodies: {
    expected: 'Số huyện phải gửi báo cáo',
    sent: 'Số huyện đã gửi',
    'on-time': 'Số huyện gửi đúng hạn',
    late: 'Số huyện gửi chậm',
    missing: 'Số huyện chưa gửi',
  },
  tasks: {
    total: 'Số nhiệm vụ',
    done: 'Số nhiệm vụ đã hoàn thành',
    'in-progress': 'Số nhiệm vụ đang thực hiện',
    'not-started': 'Số nhiệm vụ chưa triển khai',
  },
  board: 'Tình hình nộp: ngày nhận và hạn gửi của từng huyện',
  matrix: 'Bảng nhiệm vụ: tiến độ của từng cơ quan được giao',
} as const;
