import { formatDay } from '../../shared/calendar/day-text.ts';
import type { EntryId } from '../../shared/ids.ts';
import type { EntryContent } from '../../shared/registers/entry.ts';
import type { EntryChange, Register } from '../../shared/registers/registers.contract.ts';
import { valueText } from '../../shared/registers/value-text.ts';
import { registerWords as words } from '../messages/registers.ts';
import { dayAndTime } from '../messages/time.ts';
import { Await } from '../page/Await.tsx';
import styles from './registers.module.css';
import { useEntryHistory } from './use-registers.ts';

/** Every change of the entry, newest first, with what was said before. */
export function EntryHistory({ register, id }: { readonly register: Register; readonly id: EntryId }) {
  const history = useEntryHistory(id);
  return (
    <section aria-label={words.historyOf(id)}>
      <h3 className={styles.heading}>{words.history}</h3>
      <Await answer={history}>
        {(changes) => (
          <ol className={styles.history}>
            {changes.map((change) => (
              <li key={`${change.at} ${JSON.stringify(change.after)}`}>
                <span className={styles.quiet}>
                  {dayAndTime(change.at)} · {kindOf(change)}
                </span>
                <ul>
                  {differences(register, change).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
      </Await>
    </section>
  );
}

const kindOf = ({ before, after }: EntryChange): string => {
  if (before === null) return words.made;
  return after === null ? words.deleted : words.altered;
};

/** 'Số lớp: 2 → 3'; of a new entry nothing, for it stands in the form. */
function differences(register: Register, { before, after }: EntryChange): string[] {
  if (before === null || after === null) return [];
  const [old, now] = [said(register, before), said(register, after)];
  return old.flatMap(([name, text], at) =>
    now[at]?.[1] === text ? [] : [`${name}: ${text || '–'} → ${now[at]?.[1] || '–'}`],
  );
}

const said = ({ fields }: Register, { on, values, document, note }: EntryContent): [string, string][] => [
  [words.day, formatDay(on)],
  ...fields.map((field): [string, string] => [field.name, valueText(field, values[field.code])]),
  [words.documentNumber, document.number],
  [words.documentTitle, document.title],
  [words.note, note],
];
