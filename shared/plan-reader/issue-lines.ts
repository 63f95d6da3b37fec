import { Day } from '../calendar/day.ts';

const twoDigits = (text: string): string => text.padStart(2, '0');

/** Number and day as the head prints them; null where the draft leaves room to write. */
export function issuedAs(head: readonly string[]): { number: string | null; issuedOn: Day | null } {
  const number = head.map((line) => /^Số\s*:\s*(\d+\s*\/[\p{L}\d/-]+)/u.exec(line)?.[1]).find(Boolean) ?? null;
  const [, day = '', month = '', year = ''] =
    head
      .map((line) => /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u.exec(line))
      .find((found) => found !== null) ?? [];
  const issuedOn = Day.safeParse(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return { number, issuedOn: issuedOn.data ?? null };
}
