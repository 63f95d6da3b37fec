import { Button } from '@mantine/core';
import { DriveOffers } from '../../drives/DriveOffers.tsx';
import { useDrives } from '../../drives/use-drives.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { registerFileWords as words } from '../../messages/register-files.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './register-files.module.css';

/** A file pointed at in the system's own dialog, or found on a stick; none is opened until somebody says so. */
export function FileSource({ onChoose }: { readonly onChoose: (path: string) => void }) {
  const { drives } = useDrives(undefined);
  const choose = useCommand(
    () => api.office.chooseFile({ purpose: 'register-list' }),
    ({ file }) => file !== null && onChoose(file),
  );
  const list = useCommand((folder: string) => api.imports.registerFilesOn({ folder }));
  return (
    <section className={styles.source}>
      <div className={styles.actions}>
        <Button loading={choose.isRunning} onClick={() => choose.run(undefined)}>
          {words.choose}
        </Button>
        <span className={styles.quiet}>{words.hint}</span>
      </div>
      <DriveOffers drives={drives} action={words.fromStick} onTake={list.run} disabled={list.isRunning} />
      {list.result === undefined ? null : (
        <ul className={styles.plain} aria-label={words.onStick}>
          {list.result.length === 0 ? <li>{words.noneOnStick}</li> : null}
          {list.result.map(({ path, fileName }) => (
            <li key={path} className={styles.found}>
              <span title={path}>{fileName}</span>
              <Button variant="default" aria-label={words.readNamed(fileName)} onClick={() => onChoose(path)}>
                {words.read}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ErrorNotice error={choose.error ?? list.error} />
    </section>
  );
}
