import { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { EntryValue } from './entry.ts';
import type { RegisterField } from './register-field.ts';

export const yesNoWords = { yes: 'Có', no: 'Không' } as const;

/** As it is shown and printed; empty where nothing was said. */
export function valueText({ kind }: Pick<RegisterField, 'kind'>, value: EntryValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatScaled(value, 0);
  if (typeof value === 'boolean') return value ? yesNoWords.yes : yesNoWords.no;
  const day = kind === 'day' ? Day.safeParse(value) : undefined;
  return day?.success ? formatDay(day.data) : value;
}
