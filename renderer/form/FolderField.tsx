import { Button } from '@mantine/core';
import type { FolderPurpose } from '../../shared/office/office.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './FolderField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly purpose: FolderPurpose;
  readonly folder: string;
  readonly onChoose: (folder: string) => void;
}

/** A folder is pointed at in the system's own dialog, never typed. */
export function FolderField({ label, hint, purpose, folder, onChoose }: Props) {
  const choose = useCommand(
    () => api.office.chooseFolder({ purpose }),
    (answer) => answer.folder !== null && onChoose(answer.folder),
  );
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.row}>
        <span className={styles.path} data-empty={folder === ''}>
          {folder === '' ? shell.noFolder : folder}
        </span>
        <Button variant="default" onClick={() => choose.run(undefined)} loading={choose.isRunning}>
          {shell.chooseFolder}
        </Button>
      </div>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <ErrorNotice error={choose.error} />
    </fieldset>
  );
}
