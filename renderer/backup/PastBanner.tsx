import { backupWords as words } from '../messages/backup.ts';
import styles from './backup.module.css';
import { useBackupState } from './use-backups.ts';

/** In a window that shows a backup: so that nobody takes it for today's data. */
export function PastBanner() {
  const { data } = useBackupState();
  const viewing = data?.viewing ?? null;
  return viewing === null ? null : (
    <p role="status" className={styles.past}>
      {words.viewing(viewing.madeAt)}
    </p>
  );
}
