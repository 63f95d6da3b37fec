import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { strengthOf } from '../../shared/backup/passphrase.ts';
import type { LockAnswer } from '../../shared/screen-lock/screen-lock.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { backupWords } from '../messages/backup.ts';
import { lockDialog, lockPage } from '../messages/screen-lock.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { PreviewDialog } from '../page/PreviewDialog.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import styles from './screen-lock.module.css';
import { useSecondsLeft } from './use-seconds-left.ts';

const words = { ...lockPage, ...lockDialog };
const { strength, again: againLabel, differs } = backupWords.outsideDialog;

interface Props {
  readonly task: 'set' | 'change' | 'remove';
  readonly onClose: () => void;
}

/** Sets, changes or removes the passphrase of the screen lock. */
export function LockDialog({ task, onClose }: Props) {
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [left, waitFor] = useSecondsLeft();
  const act = useCommand(
    () => ask(task, current, passphrase),
    ({ outcome, waitSeconds }) => (outcome === 'done' ? onClose() : waitFor(waitSeconds)),
  );
  const isStrong = ['fair', 'strong'].includes(strengthOf(passphrase));
  const isReady = (task === 'set' || current !== '') && (task === 'remove' || (isStrong && passphrase === again));
  return (
    <PreviewDialog title={words[task]} size="small" onClose={onClose}>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          act.run(undefined);
        }}
      >
        {task === 'set' ? null : (
          <PassphraseField isShown={isShown} label={words.current} value={current} onChange={setCurrent} />
        )}
        {task === 'remove' ? null : (
          <>
            <PassphraseField isShown={isShown} label={words.passphrase} value={passphrase} onChange={setPassphrase} />
            <PassphraseField isShown={isShown} label={againLabel} value={again} onChange={setAgain} />
          </>
        )}
        <Checkbox label={lockPage.show} checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <p role="status">
          {passphrase === '' ? null : strength[strengthOf(passphrase)]}
          {passphrase !== again && again !== '' ? ` ${differs}` : null}
          {act.result !== undefined && act.result.outcome !== 'done' ? ` ${words.wrong}` : null}
          {left > 0 ? ` ${words.wait(left)}` : null}
        </p>
        {task === 'remove' ? null : <p>{words.forget}</p>}
        <ErrorNotice error={act.error} />
        <div className={styles.buttons}>
          <Button type="submit" disabled={!isReady || left > 0} loading={act.isRunning}>
            {task === 'remove' ? words.removeNow : words.keep}
          </Button>
        </div>
      </form>
    </PreviewDialog>
  );
}

function ask(task: Props['task'], current: string, passphrase: string): Promise<LockAnswer> {
  switch (task) {
    case 'set':
      return api.screenLock.set({ current: null, passphrase });
    case 'change':
      return api.screenLock.set({ current, passphrase });
    case 'remove':
      return api.screenLock.remove({ current });
  }
}
