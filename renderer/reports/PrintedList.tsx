import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { ReportFile } from '../../shared/reports/reports.contract.ts';
import { reportWords as words } from '../messages/reports.ts';
import { dayAndTime } from '../messages/time.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import table from '../page/table.module.css';

type Printed = Omit<ReportFile, 'path' | 'pages'>;

export function PrintedList({ reports }: { readonly reports: readonly Printed[] }) {
  if (reports.length === 0) return <EmptyState message={words.none} />;
  return (
    <table className={table.table} aria-label={words.earlier}>
      <thead>
        <tr>
          <th>{words.columns.period}</th>
          <th>{words.columns.madeAt}</th>
          <th>{words.columns.file}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td className={table.code}>{periodLabel(report.period)}</td>
            <td>{dayAndTime(report.madeAt)}</td>
            <td>{report.fileName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
