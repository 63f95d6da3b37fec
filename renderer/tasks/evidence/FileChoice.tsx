import { Button } from '@mantine/core';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { evidenceWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './evidence.module.css';

interface Props {
  /** The path as the system's dialog gave it. */
  readonly file: string | null;
  readonly onChoose: (file: string | null) => void;
}

/** A file is optional, and pointed at in the system's own dialog. */
export function FileChoice({ file, onChoose }: Props) {
  const choose = useCommand(
    () => api.office.chooseFile({ purpose: 'evidence' }),
    (answer) => answer.file !== null && onChoose(answer.file),
  );
  return (
    <div className={styles.buttons}>
      <Button variant="default" loading={choose.isRunning} onClick={() => choose.run(undefined)}>
        {words.chooseFile}
      </Button>
      {file === null ? null : (
        <>
          <span className={styles.file} title={file}>
            {file.split(/[\\/]/).at(-1)}
          </span>
          <button type="button" className={styles.action} onClick={() => onChoose(null)}>
            {words.withoutFile}
          </button>
        </>
      )}
      <ErrorNotice error={choose.error} />
    </div>
  );
}
