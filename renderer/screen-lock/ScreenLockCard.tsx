import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { idleChoices, type ScreenLockState } from '../../shared/screen-lock/screen-lock.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { lockCard as words } from '../messages/screen-lock.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { LockDialog } from './LockDialog.tsx';
import styles from './screen-lock.module.css';
import { useScreenLock } from './use-screen-lock.ts';

export function ScreenLockCard() {
  const answer = useScreenLock();
  const [opened, setOpened] = useState<'set' | 'change' | 'remove'>();
  return (
    <Card title={words.title}>
      <Await answer={answer}>
        {(state) => (
          <div className={styles.body}>
            <span>{state.isSet ? words.isOn : words.isOff}</span>
            {state.isSet ? (
              <>
                <Button variant="default" onClick={() => setOpened('change')}>
                  {words.change}
                </Button>
                <Button variant="default" onClick={() => setOpened('remove')}>
                  {words.remove}
                </Button>
                <IdleChoice state={state} />
              </>
            ) : (
              <Button variant="default" onClick={() => setOpened('set')}>
                {words.set}
              </Button>
            )}
            <p>{words.about}</p>
          </div>
        )}
      </Await>
      {opened === undefined ? null : <LockDialog task={opened} onClose={() => setOpened(undefined)} />}
    </Card>
  );
}

function IdleChoice({ state }: { readonly state: ScreenLockState }) {
  const choose = useCommand(api.screenLock.chooseIdle);
  return (
    <>
      <NativeSelect
        aria-label={words.idle}
        value={String(state.idleMinutes)}
        onChange={({ currentTarget }) =>
          choose.run({ minutes: idleChoices.find((one) => String(one) === currentTarget.value) ?? null })
        }
        data={idleChoices.map((one) => ({ value: String(one), label: words.idleFor(one) }))}
      />
      <ErrorNotice error={choose.error} />
    </>
  );
}
