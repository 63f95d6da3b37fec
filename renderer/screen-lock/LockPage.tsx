import { Button, Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { api } from '../ipc/client.ts';
import { setLocked } from '../ipc/locked.ts';
import { useCommand } from '../ipc/use-command.ts';
import { lockPage as words } from '../messages/screen-lock.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import styles from './screen-lock.module.css';
import { useLockState } from './use-screen-lock.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

/** All that is seen while the screen is locked. */
export function LockPage() {
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [left, waitFor] = useSecondsLeft();
  const { data: state } = useLockState();
  const unlock = useCommand(
    () => api.screenLock.unlock({ passphrase }),
    ({ outcome, waitSeconds }) => {
      setPassphrase('');
      if (outcome === 'done') setLocked(false);
      else waitFor(waitSeconds);
    },
  );
  // Another window, or the one before a restart, may have opened the lock or begun the wait.
  useEffect(() => {
    if (state?.isLocked === false) setLocked(false);
    else waitFor(state?.waitSeconds ?? 0);
  }, [state, waitFor]);
  return (
    <main className={styles.page}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          unlock.run(undefined);
        }}
      >
        <p className={styles.product}>{shell.product}</p>
        <h1>{words.title}</h1>
        <p>{words.kept}</p>
        <PassphraseField
          label={words.passphrase}
          isShown={isShown}
          value={passphrase}
          onChange={setPassphrase}
          ref={focusAtOnce}
        />
        <Checkbox label={words.show} checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <p role="status" className={styles.status}>
          {unlock.result !== undefined && unlock.result.outcome !== 'done' ? words.wrong : null}
          {left > 0 ? ` ${words.wait(left)}` : null}
        </p>
        <ErrorNotice error={unlock.error} />
        <Button type="submit" disabled={passphrase === '' || left > 0} loading={unlock.isRunning}>
          {words.unlock}
        </Button>
      </form>
    </main>
  );
}

const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();
