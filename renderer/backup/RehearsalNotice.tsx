import { Link } from '@tanstack/react-router';
import { backupWords as words } from '../messages/backup.ts';
import styles from './backup.module.css';
import { useBackupState } from './use-backups.ts';

/** One quiet line where the day begins; it goes when the rehearsal was held. */
export function RehearsalNotice() {
  const { data } = useBackupState();
  if (data === undefined || !data.isRehearsalDue || data.viewing !== null) return null;
  return (
    <div className={styles.reminder}>
      <p role="status">{words.rehearsalDue.title}</p>
      <Link to="/he-thong">{words.rehearse}</Link>
    </div>
  );
}
