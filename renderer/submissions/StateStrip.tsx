import { SubmissionState, type TimelinessShares } from '../../shared/submissions/submissions.contract.ts';
import styles from './timeliness.module.css';

/** 100 % of a column by state; its figures stand below the board. */
export function StateStrip({ shares }: { readonly shares: TimelinessShares }) {
  const parts = SubmissionState.options.filter((state) => shares[state] > 0);
  const start = (state: SubmissionState) =>
    parts.slice(0, parts.indexOf(state)).reduce((sum, before) => sum + shares[before], 0);
  return (
    <svg className={styles.strip} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {parts.map((state) => (
        <rect key={state} data-state={state} x={start(state)} y="0" width={shares[state]} height="6" />
      ))}
    </svg>
  );
}
