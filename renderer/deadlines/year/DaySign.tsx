import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { stateLetters } from '../../messages/deadlines.ts';
import { count } from '../../messages/numbers.ts';
import { CheckSign } from '../../page/icons.tsx';
import { countStates } from './by-day.ts';
import styles from './year.module.css';

/** How many fall due, with the letter of the state that most needs somebody. The day's own name says it in words. */
export function DaySign({ items }: { readonly items: readonly Obligation[] }) {
  const [worst] = countStates(items);
  if (worst === undefined) return null;
  const { tone, mark } = stateLetters[worst[0]];
  return (
    <span className={styles.chip} data-tone={tone} data-long={items.length > 99} aria-hidden="true">
      {mark === '✓' ? <CheckSign /> : mark}
      {count(items.length)}
    </span>
  );
}
