import type { CurrentRow } from '../../shared/indicators/indicators.contract.ts';
import { indicatorWords as words } from '../messages/indicators.ts';
import { count } from '../messages/numbers.ts';
import styles from './Completeness.module.css';

/** How many places the figure rests on, and from how many districts something is missing. */
export const Completeness = ({ row: { numerator, missing } }: { readonly row: CurrentRow }) => (
  <>
    <span className={styles.line}>
      {count(numerator.counted)}/{count(numerator.expected)}
    </span>
    {missing.length === 0 ? null : <span className={styles.line}>{words.missingCount(missing.length)}</span>}
  </>
);
