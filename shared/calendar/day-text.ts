import { type Day, dayOf } from './day.ts';

/** '05/01/2023' */
export const formatDay = (day: Day): string => day.split('-').reverse().join('/');

/** Decree 30/2020, Annex I: a leading 0 for days under 10, but for the months 1 and 2 only ('ngày 05 tháng 3 năm 2023'). */
export function spokenDay(day: Day): string {
  const month = day.slice(5, 7);
  const monthText = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day.slice(8)} tháng ${monthText} năm ${day.slice(0, 4)}`;
}

const inFigures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

/**
 * Reads a day as an office writes it, day before month: '5/3/2023', '05-03-23', 'ngày 5 tháng 3 năm 2023'.
 * Two-digit years are of this century. Undefined when it is no such day.
 */
export function parseVietnameseDay(text: string): Day | undefined {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const figures = inFigures.exec(plain);
  if (figures) return dayOf(fullYear(figures[4]), Number(figures[3]), Number(figures[1]));
  const words = inWords.exec(plain);
  return words ? dayOf(Number(words[3]), Number(words[2]), Number(words[1])) : undefined;
}

const fullYear = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
