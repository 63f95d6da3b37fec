import { Link } from '@tanstack/react-router';
import type { CurrentRow } from '../../shared/indicators/indicators.contract.ts';
import { DoneText } from '../indicators/AmountText.tsx';
import { Completeness } from '../indicators/Completeness.tsx';
import { TargetBar } from '../indicators/TargetBar.tsx';
import { TargetSign } from '../indicators/TargetSign.tsx';
import { percentOrNothing, targetText, indicatorWords as words } from '../messages/indicators.ts';
import table from '../page/table.module.css';
import styles from './overview.module.css';

export const TargetsTable = ({ rows }: { readonly rows: readonly CurrentRow[] }) => (
  <table className={table.table}>
    <thead>
      <tr>
        <th>{words.clause}</th>
        <th>{words.name}</th>
        <th className={table.number}>{words.done}</th>
        <th className={table.number}>{words.percent}</th>
        <th className={styles.bar}>{words.againstPlan}</th>
        <th>{words.status}</th>
        <th>{words.completeness}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <TargetRow key={row.code} row={row} />
      ))}
    </tbody>
  </table>
);

const TargetRow = ({ row }: { readonly row: CurrentRow }) => (
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
      <TargetSign status={row.status} />
    </td>
    <td className={table.quiet} title={row.missing.join(', ')}>
      <Completeness row={row} />
    </td>
  </tr>
);
