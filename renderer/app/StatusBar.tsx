import { useBackups } from '../backup/use-backups.ts';
import { useSavedAt } from '../ipc/use-saved-at.ts';
import { shell } from '../messages/shell.ts';
import { CheckSign } from '../page/icons.tsx';
import styles from './StatusBar.module.css';

interface Props {
  /** Where a screen puts the context of its selection. */
  readonly slotRef: (slot: HTMLElement | null) => void;
}

export function StatusBar({ slotRef }: Props) {
  const savedAt = useSavedAt();
  const { newest } = useBackups();
  return (
    <footer className={styles.bar}>
      <span role="status">
        <CheckSign /> {shell.saved(savedAt)}
      </span>
      <span>{shell.backup(newest?.madeAt)}</span>
      <span className={styles.context} ref={slotRef} />
    </footer>
  );
}
