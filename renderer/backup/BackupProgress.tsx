import { Button } from '@mantine/core';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { backupWords as words } from '../messages/backup.ts';
import styles from './backup.module.css';
import { useBackupProgress } from './use-backups.ts';

/** How far the long work has come, and the way to end it: nothing half done is left. */
export function BackupProgress() {
  const progress = useBackupProgress();
  const cancel = useCommand(() => api.backup.cancel({}));
  return (
    <div className={styles.progress}>
      {progress === null ? (
        <progress aria-label={words.working} />
      ) : (
        <progress value={progress.done} max={progress.total} aria-label={words.working} />
      )}
      <span role="status">
        {progress === null || progress.total === 0 ? words.working : words.progress(progress.done, progress.total)}
      </span>
      <Button variant="default" onClick={() => cancel.run(undefined)}>
        {words.stop}
      </Button>
    </div>
  );
}
