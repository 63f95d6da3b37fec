import type { CurrentRow, IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { indicatorWords, targetText } from '../messages/indicators.ts';
import { percent } from '../messages/numbers.ts';
import styles from './TargetBar.module.css';

/** What is reached as a bar, what the plan wants as a dark tick; the figures stand beside it in the row. */
export function TargetBar({ row: { percent: reached, target } }: { readonly row: CurrentRow }) {
  if (target === null) return null;
  const wanted = target.value / 10 ** target.scale;
  return (
    <span className={styles.bar} role="img" aria-label={meaning(reached, target)}>
      <span className={styles.fill} style={{ width: `${Math.min(100, (reached ?? 0) / 10)}%` }} />
      <span className={styles.tick} style={{ left: `${Math.min(100, wanted)}%` }} />
    </span>
  );
}

const meaning = (reached: number | null, target: IndicatorRow['target']): string =>
  indicatorWords.barMeaning(reached === null ? indicatorWords.nothingToDivide : percent(reached), targetText(target));
