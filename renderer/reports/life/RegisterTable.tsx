import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportRow } from '../../../shared/reports/life/life.contract.ts';
import { ColumnTable } from '../../columns/ColumnTable.tsx';
import { stateSigns, registerWords as words } from '../../messages/report-life.ts';
import { Sign } from '../../page/Sign.tsx';
import table from '../../page/table.module.css';
import styles from './life.module.css';

interface Props {
  /** Newest first. */
  readonly reports: readonly ReportRow[];
  readonly open: ReportRow | undefined;
  readonly onOpen: (report: ReportId) => void;
}

const { recipient, state, number, signedOn, code } = words.columns;
const heads = [null, recipient, state, number, signedOn, code];

/** Beside an open panel what the panel says gives way. */
export const RegisterTable = ({ reports, open, onOpen }: Props) => (
  <ColumnTable
    columns={heads}
    className={`${table.table} ${styles.register}`}
    data-compact={open !== undefined}
    aria-label={words.table}
  >
    <thead>
      <tr>
        <th>{words.columns.report}</th>
        <th data-minor="true">{words.columns.recipient}</th>
        <th>{words.columns.state}</th>
        <th>{words.columns.number}</th>
        <th data-minor="true">{words.columns.signedOn}</th>
        <th data-minor="true">{words.columns.code}</th>
      </tr>
    </thead>
    <tbody>
      {reports.map((report) => (
        <Row key={report.id} report={report} isOpen={report.id === open?.id} onOpen={onOpen} />
      ))}
    </tbody>
  </ColumnTable>
);

interface RowProps {
  readonly report: ReportRow;
  readonly isOpen: boolean;
  readonly onOpen: Props['onOpen'];
}

const Row = ({ report, isOpen, onOpen }: RowProps) => (
  <tr data-selected={isOpen} data-discarded={report.state === 'discarded'}>
    <th scope="row">
      <button type="button" className={styles.open} onClick={() => onOpen(report.id)}>
        {report.title}
      </button>
    </th>
    <td data-minor="true">
      {words.recipient(report.recipient)}
      {report.audience === 'inside' ? `, ${words.inside}` : ''}
    </td>
    <td>
      <Sign {...stateSigns[report.state]} />
    </td>
    <td className={table.code}>{report.number}</td>
    <td className={table.code} data-minor="true">
      {report.signedOn === null ? '' : formatDay(report.signedOn)}
    </td>
    <td className={table.code} data-minor="true">
      {report.checkCode}
    </td>
  </tr>
);
