import { Button } from '@mantine/core';
import { practiceWords as words } from '../messages/practice.ts';
import styles from './practice.module.css';
import { useOpenPractice } from './use-practice.ts';

/** Beside the first questions: a look round before they are answered. */
export function PracticeOffer() {
  const open = useOpenPractice();
  return (
    <div className={styles.offer}>
      <p>{words.offer}</p>
      <Button variant="default" onClick={() => open.run(undefined)} loading={open.isRunning}>
        {words.open}
      </Button>
    </div>
  );
}
