import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { api } from '../ipc/client.ts';
import { setLocked } from '../ipc/locked.ts';
import { lockButton as words } from '../messages/screen-lock.ts';
import { useScreenLock } from './use-screen-lock.ts';

/** Only where there is a passphrase; Ctrl+L does the same. */
export function LockButton() {
  const { data } = useScreenLock();
  return data?.isSet === true ? <LockNow /> : null;
}

function LockNow() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyL' || event.repeat) return;
      event.preventDefault();
      void lockNow();
    };
    // Before a dialog keeps the key to itself.
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <Button variant="default" title={words.hint} onClick={() => void lockNow()}>
      {words.lock}
    </Button>
  );
}

async function lockNow(): Promise<void> {
  await api.screenLock.lock({});
  setLocked(true);
}
