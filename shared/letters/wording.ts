import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { Obligation } from '../deadlines/deadlines.contract.ts';
import { lowerFirst } from '../paper/official-words.ts';
import { dueDay, type EarlierLetter, type LetterBody, type LetterItem, type Returned } from './letter-facts.ts';
import type { LetterKind } from './letters.contract.ts';

/** Every printed Vietnamese word of the letters that does not stand in a template. Names come from the data. */

/** Annex I, II.3: office and drafting unit, for a công văn has no abbreviation of its own. */
export const letterSymbol = (abbreviation: string, draftingUnit: string): string =>
  draftingUnit === '' ? abbreviation : `${abbreviation}-${draftingUnit}`;

export const about = (subject: string): string => `V/v ${lowerFirst(subject)}`;

export const documentTitle = (subject: string, names: readonly string[]): string =>
  `${about(subject)} (${names.length === 1 ? names[0] : `${names.length} cơ quan, đơn vị`})`;

export const filed = (draftingUnit: string): string => `Lưu: VT${draftingUnit === '' ? '' : `, ${draftingUnit}`}`;
export const isFiled = (recipient: string): boolean => /^Lưu\b/i.test(recipient);

/** The plan's closing line and its headings 13 and 14: asked of some, required of others. All together are asked. */
export const callOf = (bodies: readonly Pick<LetterBody, 'binding'>[]): string =>
  bodies.some(({ binding }) => binding === 'de-nghi') ? 'đề nghị' : 'yêu cầu';

export const manyBodies = 'các cơ quan, đơn vị';
export const namedBelow = 'Các cơ quan, đơn vị có tên trong danh sách dưới đây';

export const nthMark = (nth: number): string => (nth < 2 ? '' : `(lần ${nth})`);

/** Those whose number was not recorded are counted, but have no name. */
export function earlierSentence(office: string, year: number, earlier: readonly EarlierLetter[]): string {
  if (earlier.length === 0) return '';
  const named = earlier.filter(({ number }) => number !== '').map(documentName);
  const some = named.length < earlier.length ? 'trong đó có ' : '';
  const names = named.length === 0 ? '' : ` (${some}${named.join('; ')})`;
  return `Trong năm ${year}, ${office} đã có ${earlier.length} công văn đôn đốc${names}`;
}

const documentName = ({ number, issuedOn }: EarlierLetter): string =>
  `Công văn số ${number}${issuedOn === null ? '' : ` ngày ${formatDay(issuedOn)}`}`;

export const daysInText = ([first, ...others]: readonly Day[]): string => {
  const last = others.at(-1);
  if (first === undefined) return '';
  return last === undefined ? `ngày ${formatDay(first)}` : `từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`;
};

export const listInText = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;

export const periodInText = ({ periodLabel }: Obligation): string => lowerFirst(periodLabel);

/** 'Báo cáo tháng của huyện, thành phố, tháng 1 năm 2023'; of a report that was asked for, what it is about. */
export const itemName = ({ obligation, request }: LetterItem): string =>
  request === null
    ? `${obligation.regimeName}, ${periodInText(obligation)}`
    : `${obligation.regimeName} về ${topicInText(request)}`;

/** What a report was asked about, after "về": it begins small, unless with a name ("Mai Sơn …") or capitals ("UBND …"). */
export function topicInText(request: string): string {
  const topic = request.replace(/^(?:v\/v|về(?: việc)?)\s+/i, '');
  return /^\p{Lu}(?:\p{Lu}|\p{Ll}*\s+\p{Lu})/u.test(topic) ? topic : lowerFirst(topic);
}

const workingDays = (days: number): string => `${days} ngày làm việc`;

export function itemSentence(kind: LetterKind, item: LetterItem): string {
  return `${itemName(item)}: ${itemFacts(kind, item)}`;
}

function itemFacts(kind: LetterKind, { obligation, reminded, returned }: LetterItem): string {
  switch (kind) {
    case 'reminder':
      return `${dueText(obligation)}, quá hạn ${workingDays(obligation.workingDaysLate)}${reminded === 0 ? '' : `, đã đôn đốc ${reminded} lần`}`;
    case 'returned':
      return `${dueText(obligation)}${returned === null ? '' : `; ${returnedText(returned)}`}`;
    case 'thanks':
      return `${receivedText(obligation)}, ${resultText(obligation)} (${dueText(obligation)})`;
    case 'request':
      return dueText(obligation);
  }
}

const dueText = (obligation: Obligation): string =>
  `hạn ngày ${formatDay(dueDay(obligation))}${obligation.extendedTo === null ? '' : `, được gia hạn đến ngày ${formatDay(obligation.extendedTo)}`}`;

const returnedText = ({ receivedOn, returnedOn, reason }: Returned): string =>
  `nhận ngày ${formatDay(receivedOn)}, trả lại ngày ${formatDay(returnedOn)}; lý do: ${reason}`;

const receivedText = ({ receivedOn }: Obligation): string =>
  receivedOn === null ? '' : `nhận ngày ${formatDay(receivedOn)}`;

export const resultText = ({ state, workingDaysLate }: Obligation): string =>
  state === 'done-late' ? `chậm ${workingDays(workingDaysLate)}` : 'đúng hạn';

export const tableHeads = {
  number: 'TT',
  agency: 'Cơ quan, đơn vị',
  item: 'Nội dung',
  due: 'Hạn',
  extended: 'Gia hạn đến',
  late: 'Quá hạn',
  lateUnit: 'ngày làm việc',
  nth: 'Đôn đốc lần thứ',
  received: 'Ngày nhận',
  returned: 'Ngày trả lại',
  reason: 'Lý do',
  result: 'Kết quả',
} as const;
