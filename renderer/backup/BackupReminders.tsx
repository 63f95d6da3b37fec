import { backupWords as words } from '../messages/backup.ts';
import { Notice } from '../page/Notice.tsx';
import { useBackupState } from './use-backups.ts';

/** What was proven and when, and what is due. */
export function BackupReminders() {
  const { data: state } = useBackupState();
  if (state === undefined) return null;
  const { lastRehearsal, lastRestore, isRehearsalDue, chosenLeaves } = state;
  return (
    <>
      {chosenLeaves ? <Notice tone="caution" message={words.chosenLeaves} /> : null}
      {isRehearsalDue ? <Notice tone="caution" message={words.rehearsalDue} /> : null}
      <p>
        {lastRehearsal === null ? words.noRehearsal : words.lastRehearsal(lastRehearsal.at, lastRehearsal.isSound)}
        {lastRestore === null ? '' : ` ${words.lastRestore(lastRestore.at, lastRestore.madeAt)}`}
      </p>
    </>
  );
}
