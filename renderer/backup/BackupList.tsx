import type { Backup } from '../../shared/backup/backup.contract.ts';
import { bytes } from '../messages/numbers.ts';
import { systemWords as words } from '../messages/office.ts';
import { dayAndTime } from '../messages/time.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import table from '../page/table.module.css';

export function BackupList({ backups }: { readonly backups: readonly Backup[] }) {
  if (backups.length === 0) return <EmptyState message={words.empty} />;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{words.columns.madeAt}</th>
          <th>{words.columns.fileName}</th>
          <th className={table.number}>{words.columns.size}</th>
          <th>{words.columns.folder}</th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.folder + backup.fileName}>
            <td>{dayAndTime(backup.madeAt)}</td>
            <td>{backup.fileName}</td>
            <td className={table.number}>{bytes(backup.bytes)}</td>
            <td>{backup.folder}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
