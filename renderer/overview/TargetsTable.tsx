import { Link } from '@tanstack/react-router';
import type { CurrentRow, TrendPoint } from '../../shared/indicators/indicators.contract.ts';
import { DoneText } from '../indicators/AmountText.tsx';
import { Completeness } from '../indicators/Completeness.tsx';
import { TargetBar } from '../indicators/TargetBar.tsx';
import { TargetSign } from '../indicators/TargetSign.tsx';
import { percentOrNothing, targetText, indicatorWords as words } from '../messages/indicators.ts';
import { overviewWords } from '../messages/overview.ts';
import table from '../page/table.module.css';
import styles from './overview.module.css';
import { Sparkline } from './Sparkline.tsx';
import { useTrends } from './use-overview.ts';

export function TargetsTable({ rows }: { readonly rows: readonly CurrentRow[] }) {
  const trends = useTrends();
  const pointsOf = new Map(trends.data?.map(({ code, points }) => [code, points]));
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{words.clause}</th>
          <th>{words.name}</th>
          <th className={table.number}>{words.done}</th>
          <th className={table.number}>{words.percent}</th>
          <th className={styles.bar}>{words.againstPlan}</th>
          <th className={styles.trend}>{overviewWords.trendHead}</th>
          <th>{words.status}</th>
          <th>{words.completeness}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TargetRow key={row.code} row={row} points={pointsOf.get(row.code) ?? []} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: CurrentRow;
  readonly points: readonly TrendPoint[];
}

const TargetRow = ({ row, points }: RowProps) => (
  <tr>
    <td className={table.code}>{row.clause}</td>
    <td>
      <Link className={styles.name} to="/chi-tieu" search={{ chon: row.code }}>
        {row.name}
      </Link>
      {row.target?.operator === '>=' ? <span className={styles.target}> ({targetText(row.target)})</span> : null}
    </td>
    <td className={table.number}>
      <DoneText numerator={row.numerator} denominator={row.denominator} />
    </td>
    <td className={table.number}>
      <b>{row.presentation === 'ratio' ? percentOrNothing(row.percent) : ''}</b>
    </td>
    <td>
      <TargetBar row={row} />
    </td>
    <td>
      <Sparkline name={row.name} points={points} />
    </td>
    <td>
      <TargetSign status={row.status} />
    </td>
    <td className={table.quiet} title={row.missing.join(', ')}>
      <Completeness row={row} />
    </td>
  </tr>
);
