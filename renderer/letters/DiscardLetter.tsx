import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LetterId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { letterWords } from '../messages/letters.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './letters.module.css';

const words = letterWords.recordPanel;

/** Two steps, because it cannot be taken back; the first says what will happen. */
export function DiscardLetter({ letter, onDone }: { readonly letter: LetterId; readonly onDone: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const discard = useCommand(api.letters.discard, onDone);
  if (!isAsked) {
    return (
      <div>
        <Button variant="default" onClick={() => setAsked(true)}>
          {words.discard}
        </Button>
      </div>
    );
  }
  return (
    <section className={styles.ask}>
      <p>{words.discardHint}</p>
      <ErrorNotice error={discard.error} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => discard.run({ letter })} loading={discard.isRunning}>
          {words.discardNow}
        </Button>
        <Button onClick={() => setAsked(false)}>{words.keep}</Button>
      </div>
    </section>
  );
}
