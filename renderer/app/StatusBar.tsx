import { useBackups } from '../backup/use-backups.ts';
import { useGuard } from '../guard/use-guard.ts';
import { useSavedAt } from '../ipc/use-saved-at.ts';
import { guardWords } from '../messages/guard.ts';
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
  const { data: guard } = useGuard();
  const isReadOnly = guard !== undefined && guard.readOnly !== null;
  return (
    <footer className={styles.bar}>
      <span role="status">{isReadOnly ? guardWords.readOnly : <Saved at={savedAt} />}</span>
      <span>{shell.backup(newest?.madeAt)}</span>
      <span className={styles.context} ref={slotRef} />
    </footer>
  );
}

const Saved = ({ at }: { readonly at: Date | undefined }) => (
  <>
    <CheckSign /> {shell.saved(at)}
  </>
);
