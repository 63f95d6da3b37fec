import type { Day } from '../calendar/day.ts';
import { spokenDay } from '../calendar/day-text.ts';
import type { Circulation, Secrecy, Urgency } from './document.ts';

/** Printed words that every official paper has in common (Decree 30/2020, Annex I), whatever it is about. */

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const addresseeLabel = 'Kính gửi:';
export const recipientsLabel = 'Nơi nhận:';
/** II.9.b: a paper that names its addressee above begins its list of recipients with this. */
export const asAbove = 'Như trên';
/** Each line of a list ends with a semicolon, the last with a full stop (ô 6, 9a, 9b); a sign that is there already goes. */
export const listEnded = (lines: readonly string[]): string[] =>
  lines.map((line, index) => line.replace(/[\s;.,]+$/, '') + (index < lines.length - 1 ? ';' : '.'));

/** Ô 10a. */
export const secrecyMarks: Readonly<Record<Secrecy, string>> = {
  secret: 'MẬT',
  'top-secret': 'TỐI MẬT',
  'most-secret': 'TUYỆT MẬT',
};

/** Ô 11. */
export const circulationMarks: Readonly<Record<Circulation, string>> = {
  return: 'XEM XONG TRẢ LẠI',
  internal: 'LƯU HÀNH NỘI BỘ',
};

/** Ô 10b. */
export const urgencyMarks: Readonly<Record<Urgency, string>> = {
  urgent: 'KHẨN',
  'very-urgent': 'THƯỢNG KHẨN',
  'most-urgent': 'HỎA TỐC',
};

/** What ends the text of a paper. */
export const endMark = './.';

/** Room to write by hand; no-break spaces, because a renderer may fold others. */
export const blankNumber = '\u00A0'.repeat(12);
const blankDay = '\u00A0'.repeat(8);

/** `symbol`: 'BC-SLĐTBXH', 'SLĐTBXH-PCTNXH'. */
export const numberLine = (symbol: string): string => `Số:${blankNumber}/${symbol}`;

/** Where the name wraps, neither a dash nor "và" stands at the wrong side of the break. */
export const officeInHead = (name: string): string =>
  name.replaceAll(' - ', '\u00A0- ').replace(/ (và) /gi, ' $1\u00A0');

export interface YearAndMonth {
  readonly year: number;
  readonly month: number;
}

export const placeAndDate = (place: string, issuedIn: YearAndMonth): string =>
  `${place}, ${dateWithBlankDay(issuedIn)}`;

/** Annex I, II.4: a leading 0 for the months 1 and 2 only. */
export function dateWithBlankDay({ year, month }: YearAndMonth): string {
  return `ngày${blankDay}tháng ${month <= 2 ? `0${month}` : month} năm ${year}`;
}

export interface PlanName {
  readonly issuer: string;
  /** '45/KH-UBND'; null while the plan is a draft. */
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly title: string;
}

/** 'Kế hoạch số 45/KH-UBND ngày 05 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Sơn La triển khai công tác …' */
export function planInText({ issuer, number, issuedOn, title }: PlanName): string {
  const numbered = number === null ? '' : ` số ${number}`;
  const issued = issuedOn === null ? '' : ` ${spokenDay(issuedOn)}`;
  return `Kế hoạch${numbered}${issued} của ${issuer} ${lowerFirst(title)}`;
}

export const lowerFirst = (value: string): string => value.charAt(0).toLowerCase() + value.slice(1);
