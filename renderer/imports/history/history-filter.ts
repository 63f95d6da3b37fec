import { z } from 'zod';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import { fold } from '../../../shared/text/fold.ts';

export const StandingChoice = z.enum(['all', 'standing', 'undone']);
export type StandingChoice = z.infer<typeof StandingChoice>;

/** Empty text: no condition. */
export const HistoryFilter = z.strictObject({
  sought: z.string(),
  district: z.string(),
  form: z.string(),
  period: z.string(),
  standing: StandingChoice,
});
export type HistoryFilter = Readonly<z.infer<typeof HistoryFilter>>;

export const noFilter: HistoryFilter = { sought: '', district: '', form: '', period: '', standing: 'all' };

export const isEmpty = (filter: HistoryFilter): boolean =>
  filter.sought.trim() === '' &&
  filter.district === '' &&
  filter.form === '' &&
  filter.period === '' &&
  filter.standing === 'all';

/** Everything an import may be found by, without accents: every word of the search must be in it. */
const foundBy = ({ id, fileName, sha256, recognised, receivedOn, undone }: ImportEntry): string =>
  fold(
    [
      `so ${id}`,
      fileName,
      sha256,
      recognised.form,
      recognised.place,
      recognised.period,
      recognised.periodLabel,
      formatDay(receivedOn),
      receivedOn,
      undone?.reason ?? '',
    ].join(' '),
  );

export function fits({ sought, district, form, period, standing }: HistoryFilter): (entry: ImportEntry) => boolean {
  const words = fold(sought).split(' ').filter(Boolean);
  return (entry) => {
    const { recognised, undone } = entry;
    return (
      (district === '' || recognised.place === district) &&
      (form === '' || recognised.form === form) &&
      (period === '' || recognised.period === period) &&
      (standing === 'all' || (undone === null) === (standing === 'standing')) &&
      (words.length === 0 || isFound(words, entry))
    );
  };
}

/** A number alone is that of a receipt, a day or a part of a name: 'biên nhận 12' is found by '12'. */
function isFound(words: readonly string[], entry: ImportEntry): boolean {
  const text = foundBy(entry);
  return words.every((word) => text.includes(word));
}
