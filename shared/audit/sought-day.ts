import { parseVietnameseDay } from '../calendar/day-text.ts';

const month = /^(\d{1,2})[/.-](\d{4})$/;

/** What is sought in the log, as the log has it: '5/1/2023' is '2023-01-05' there, '1/2023' is '2023-01'. */
export function asLogged(sought: string): string {
  const text = sought.trim();
  const [, inYear, year] = month.exec(text) ?? [];
  if (inYear !== undefined) return `${year}-${inYear.padStart(2, '0')}`;
  return parseVietnameseDay(text) ?? text;
}
