import type { IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { ColumnTable } from '../columns/ColumnTable.tsx';
import { changeText, percentOrNothing, targetText, indicatorWords as words } from '../messages/indicators.ts';
import table from '../page/table.module.css';
import { AmountText, DoneText } from './AmountText.tsx';
import { Completeness } from './Completeness.tsx';
import styles from './indicators.module.css';
import { TargetBar } from './TargetBar.tsx';
import { TargetSign } from './TargetSign.tsx';

interface Props {
  readonly rows: readonly IndicatorRow[];
  readonly open: IndicatorRow | undefined;
  readonly onOpen: (row: IndicatorRow) => void;
}

const heads = [
  words.clause,
  null,
  words.inPeriod,
  words.done,
  words.percent,
  words.lastYear,
  words.target,
  words.againstPlan,
  words.status,
  words.completeness,
];

/** Beside an open panel only the columns that matter most are left. */
export const IndicatorTable = ({ rows, open, onOpen }: Props) => (
  <ColumnTable
    columns={heads}
    className={`${table.table} ${styles.table}`}
    data-compact={open !== undefined}
    aria-label={words.name}
  >
    <thead>
      <tr>
        <th>{words.clause}</th>
        <th>{words.name}</th>
        <th className={`${table.number} ${styles.wideOnly}`}>{words.inPeriod}</th>
        <th className={table.number}>{words.done}</th>
        <th className={table.number}>{words.percent}</th>
        <th className={styles.wideOnly}>{words.lastYear}</th>
        <th className={`${table.number} ${styles.wideOnly}`}>{words.target}</th>
        <th className={`${styles.bar} ${styles.wideOnly}`}>{words.againstPlan}</th>
        <th>{words.status}</th>
        <th className={styles.wideOnly}>{words.completeness}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.code} row={row} isOpen={row === open} onOpen={() => onOpen(row)} />
      ))}
    </tbody>
  </ColumnTable>
);

interface RowProps {
  readonly row: IndicatorRow;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

const Row = ({ row, isOpen, onOpen }: RowProps) => (
  <tr data-selected={isOpen}>
    <td className={table.code}>{row.clause}</td>
    <td>
      <button type="button" className={styles.open} onClick={onOpen} aria-expanded={isOpen}>
        {row.name}
      </button>
    </td>
    <td className={`${table.number} ${styles.wideOnly}`}>
      <AmountText amount={row.inPeriod} />
    </td>
    <td className={table.number}>
      <DoneText numerator={row.numerator} denominator={row.denominator} />
      {row.presentation === 'ratio' ? null : <span className={`${table.quiet} ${styles.wideOnly}`}> {row.unit}</span>}
    </td>
    <td className={table.number}>
      <b>{row.presentation === 'ratio' ? percentOrNothing(row.percent) : ''}</b>
    </td>
    <td className={`${table.quiet} ${styles.wideOnly}`}>{changeText(row)}</td>
    <td className={`${table.number} ${styles.wideOnly}`}>{row.target === null ? '' : targetText(row.target)}</td>
    <td className={styles.wideOnly}>
      <TargetBar row={row} />
    </td>
    <td>
      <TargetSign status={row.status} />
    </td>
    <td className={`${table.quiet} ${styles.wideOnly}`} title={row.missing.join(', ')}>
      <Completeness row={row} />
    </td>
  </tr>
);
