import { classOf, mostPoints, type ScoringSheet } from '../../shared/scoring/scoring-sheet.ts';
import { scoringWords as words } from '../messages/scoring.ts';
import type { LiveScore } from './score-draft.ts';
import styles from './scoring.module.css';

/** Total and class while the points are typed; a class only once every criterion has its points. */
export const LiveResult = ({ sheet, live }: { readonly sheet: ScoringSheet; readonly live: LiveScore }) => (
  <p className={styles.result} role="status">
    <strong>{words.sum(live.total, mostPoints(sheet))}</strong>
    <span>
      {live.open + live.wrong === 0
        ? words.result(classOf(sheet, live.total)?.name ?? '')
        : words.missing(live.open + live.wrong)}
    </span>
  </p>
);
