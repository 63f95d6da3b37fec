import type { Day } from '../calendar/day.ts';
import { spokenDay } from '../calendar/day-text.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Coverage } from '../calendar/period-coverage.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { TargetStatus } from '../indicators/indicators.contract.ts';
import { blankNumber, dateWithBlankDay, lowerFirst } from '../paper/official-words.ts';
import type { CountedParts, PlanFacts, ReportFacts, SubmissionFacts, TaskFacts } from './report-facts.ts';

/** Every printed Vietnamese word of the reports. Names (agencies, places, elements) come from the data. */

export const reportTypeName = 'BÁO CÁO';
export const draftMark = 'DỰ THẢO';

/** The symbol after the number: type of paper and office. */
export const reportSymbol = (abbreviation: string): string => `BC-${abbreviation}`;

export const periodInText = (period: PeriodCode): string => lowerFirst(periodTitle(period));

export const subject = (plan: PlanFacts, period: PeriodCode): string =>
  `Kết quả công tác ${plan.field} ${periodInText(period)}`;

/** Annex II: inside a sentence the kind of a place is a common noun ('huyện Mai Sơn'), its name is not. */
export const placeList = (places: readonly string[]): string =>
  places
    .map((place) => (/^(Huyện|Thành phố|Thị xã|Xã|Phường|Thị trấn) /.test(place) ? lowerFirst(place) : place))
    .join(', ');

export const coverageText = ({ from, to }: Coverage): string => `từ ${spokenDay(from)} đến hết ${spokenDay(to)}`;

export function submissionSentence({ expected, onTime, late, missing }: SubmissionFacts): string {
  const sent = onTime + late.length;
  if (sent === 0) return `Chưa có huyện nào trong số ${expected} huyện gửi báo cáo.`;
  if (onTime === expected) return `Có ${expected}/${expected} huyện đã gửi báo cáo, tất cả đúng hạn.`;
  const parts = [`${onTime} huyện gửi đúng hạn`, ...(late.length > 0 ? [`${late.length} huyện gửi chậm`] : [])];
  const rest = missing.length > 0 ? `; ${missing.length} huyện chưa gửi` : '';
  return `Có ${sent}/${expected} huyện đã gửi báo cáo, trong đó ${parts.join(', ')}${rest}.`;
}

export function taskSentence({ total, notStarted, inProgress, done, overdue }: TaskFacts): string {
  const states = [
    ...(done > 0 ? [`${done} đã hoàn thành`] : []),
    ...(inProgress > 0 ? [`${inProgress} đang thực hiện`] : []),
    ...(notStarted > 0 ? [`${notStarted} chưa triển khai`] : []),
  ];
  return `Kế hoạch giao ${total} nhiệm vụ, trong đó ${states.join(', ')}${overdueText(overdue)}.`;
}

const overdueText = (overdue: TaskFacts['overdue']): string =>
  overdue === null ? '' : overdue > 0 ? `; ${overdue} nhiệm vụ quá hạn` : '; không có nhiệm vụ quá hạn';

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
  districtTitle: ({ plan, period }: ReportFacts) =>
    `Kết quả công tác ${plan.field} của các huyện, thành phố ${periodInText(period)}`.toUpperCase(),
  attachedTo: ({ office, officeInText, issuedIn }: ReportFacts) =>
    `(Kèm theo Báo cáo số${blankNumber}/${reportSymbol(office.abbreviation)} ${dateWithBlankDay(issuedIn)} của ${officeInText})`,
  number: 'TT',
  place: 'Huyện, thành phố',
  total: 'Cộng toàn tỉnh',
  coverage: (coverage: Coverage, unit: string | null) =>
    `Số liệu tính ${coverageText(coverage)}. Đơn vị tính: ${unit ?? 'ghi dưới tên cột'}.`,
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
