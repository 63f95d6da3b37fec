import { cleanText, fold } from '../text/fold.ts';
import type { CalendarProblem } from './calendar.contract.ts';
import { type Day, weekday } from './day.ts';
import { formatDay, parseVietnameseDay } from './day-text.ts';
import { type Holiday, HolidayKind } from './holiday-seed.ts';
import { quotedCell, type SeparatedRow, separatedRows } from './separated-text.ts';
import { calendarColumns, holidayKindAliases, holidayKindNames, setByOffice, verifiedNames } from './wording.ts';

export interface CalendarFile {
  readonly holidays: readonly Holiday[];
  readonly problems: readonly CalendarProblem[];
}

/** "Làm bù" makes a day of rest a working day: on a weekday it is a mistake of the file or of the typing. */
export const isWorkedAnyway = ({ day, kind }: Pick<Holiday, 'day' | 'kind'>): boolean =>
  kind === 'make-up' && weekday(day) <= 5;

/** A file with ngày; loại; tên; nguồn (and đối chiếu, as this program writes it), with or without its head. */
export function readCalendarFile(text: string): CalendarFile {
  const rows = separatedRows(text.replace(/^\uFEFF/, '')).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const read = rows.filter((row, index) => index > 0 || !isHead(row)).map(readRow);
  const seen = new Set<Day>();
  const holidays: Holiday[] = [];
  const problems: CalendarProblem[] = [];
  for (const { line, holiday, problem } of read) {
    if (holiday === undefined) problems.push({ line, problem });
    else if (seen.has(holiday.day)) problems.push({ line, problem: 'twice' });
    else {
      seen.add(holiday.day);
      holidays.push(holiday);
    }
  }
  return { holidays, problems };
}

const isHead = ({ cells: [first = ''] }: SeparatedRow): boolean => fold(first) === fold(calendarColumns[0]);

type ReadRow =
  | { readonly line: number; readonly holiday: Holiday; readonly problem?: never }
  | { readonly line: number; readonly holiday?: never; readonly problem: CalendarProblem['problem'] };

function readRow({ line, cells }: SeparatedRow): ReadRow {
  const [dayText = '', kindText = '', name = '', source = '', compared = ''] = cells.map(cleanText);
  const day = parseVietnameseDay(dayText);
  if (day === undefined) return { line, problem: 'no-day' };
  const kind = kindOf(kindText);
  if (kind === undefined) return { line, problem: 'no-kind' };
  if (isWorkedAnyway({ day, kind })) return { line, problem: 'make-up-on-weekday' };
  const verified = compared === '' ? isNamedSource(source) : fold(compared) === fold(verifiedNames.true);
  return {
    line,
    holiday: { day, kind, name: name || holidayKindNames[kind], source: source || setByOffice, verified },
  };
}

const kindOf = (text: string): HolidayKind | undefined =>
  HolidayKind.options.find((kind) => fold(holidayKindNames[kind]) === fold(text)) ?? holidayKindAliases[fold(text)];

/** A day with a decision named beside it has been compared with that decision. */
const isNamedSource = (source: string): boolean => source !== '' && !fold(source).startsWith(fold('do văn phòng đặt'));

/** With a byte order mark and semicolons, as Excel on a Vietnamese machine opens it. */
export function writeCalendarFile(holidays: readonly Holiday[]): string {
  const lines = holidays.map(({ day, kind, name, source, verified }) => [
    formatDay(day),
    holidayKindNames[kind],
    name,
    source,
    verifiedNames[verified ? 'true' : 'false'],
  ]);
  return `\uFEFF${[calendarColumns, ...lines].map((cells) => `${cells.map(quotedCell).join(';')}\r\n`).join('')}`;
}
