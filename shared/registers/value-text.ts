import { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { EntryValue } from './entry.ts';
import type { RegisterField } from './register-field.ts';
import type { Entry } from './registers.contract.ts';

export const yesNoWords = { yes: 'Có', no: 'Không' } as const;

/** An entry that has no words of its own is called by its number. */
export const entryName = (fields: readonly RegisterField[], { id, values }: Pick<Entry, 'id' | 'values'>): string =>
  String(fields.map(({ code, kind }) => (kind === 'text' ? values[code] : undefined)).find(Boolean) ?? `dòng số ${id}`);

/** As it is shown and printed; empty where nothing was said. */
export function valueText({ kind }: Pick<RegisterField, 'kind'>, value: EntryValue | undefined): string {
  if (value === undefined) return '';
  if (kind === 'entry') return `dòng số ${value}`;
  if (typeof value === 'number') return formatScaled(value, 0);
  if (typeof value === 'boolean') return value ? yesNoWords.yes : yesNoWords.no;
  const day = kind === 'day' ? Day.safeParse(value) : undefined;
  return day?.success ? formatDay(day.data) : value;
}
