import { Button } from '@mantine/core';
import type { Backup } from '../../shared/backup/backup.contract.ts';
import { backupWords as words } from '../messages/backup.ts';
import { bytes } from '../messages/numbers.ts';
import { dayAndTime } from '../messages/time.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import { pathOf } from './path-of.ts';

interface Props {
  readonly backups: readonly Backup[];
  readonly onOpen: (file: string, isLocked: boolean) => void;
}

export function BackupList({ backups, onOpen }: Props) {
  if (backups.length === 0) return <EmptyState message={words.empty} />;
  return (
    <table className={table.table} aria-label={words.list}>
      <thead>
        <tr>
          <th>{words.columns.madeAt}</th>
          <th>{words.columns.reason}</th>
          <th className={table.number}>{words.columns.size}</th>
          <th>{words.columns.verified}</th>
          <th>{words.columns.encrypted}</th>
          <th>
            <span className="visually-hidden">{words.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.folder + backup.fileName}>
            <td title={`${backup.folder} ${backup.fileName}`}>{dayAndTime(backup.madeAt)}</td>
            <td>{words.reasons[backup.reason]}</td>
            <td className={table.number}>{bytes(backup.bytes)}</td>
            <td>
              {backup.isVerified ? (
                <Sign tone="good" mark="✓" word={words.verified} />
              ) : (
                <Sign tone="neutral" mark="?" word={words.notVerified} />
              )}
            </td>
            <td>{backup.isEncrypted ? <Sign tone="good" mark="M" word={words.encrypted} /> : words.plain}</td>
            <td>
              {backup.isThere ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={words.openOf(backup.madeAt)}
                  onClick={() => onOpen(pathOf(backup), backup.isEncrypted)}
                >
                  {words.open}
                </Button>
              ) : (
                words.away
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
