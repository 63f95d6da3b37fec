import type { TrendPoint } from '../../shared/indicators/indicators.contract.ts';
import { overviewWords as words } from '../messages/overview.ts';
import styles from './overview.module.css';
import { sparkline } from './sparkline.ts';

const size = { width: 52, height: 18 };

/** How a target came along over the months of the plan year; a month from which nothing has come breaks the line. */
export function Sparkline({ name, points }: { readonly name: string; readonly points: readonly TrendPoint[] }) {
  const { lines, last } = sparkline(points, size);
  if (last === undefined) return null;
  return (
    <svg className={styles.sparkline} {...size} role="img" aria-label={words.trend(name, points)}>
      {lines.map((line) => (
        <polyline key={line} points={line} />
      ))}
      <circle cx={last.x} cy={last.y} r="2" />
    </svg>
  );
}
