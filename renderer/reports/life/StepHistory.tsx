import type { StepEntry } from '../../../shared/reports/life/life.contract.ts';
import { historyWords as words } from '../../messages/report-life.ts';
import { dayAndTime } from '../../messages/time.ts';
import { EmptyState } from '../../page/EmptyState.tsx';
import table from '../../page/table.module.css';

/** Every step that was taken, those taken back too. */
export const StepHistory = ({ steps }: { readonly steps: readonly StepEntry[] }) =>
  steps.length === 0 ? (
    <EmptyState message={words.none} />
  ) : (
    <table className={table.table} aria-label={words.table}>
      <thead>
        <tr>
          <th>{words.columns.at}</th>
          <th>{words.columns.step}</th>
          <th>{words.columns.details}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((entry) => (
          <tr key={entry.id}>
            <td className={table.code}>{dayAndTime(entry.at)}</td>
            <td>{words.step(entry.step)}</td>
            <td>{words.details(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
