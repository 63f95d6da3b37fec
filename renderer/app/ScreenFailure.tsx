import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { shell } from '../messages/shell.ts';
import { Notice } from '../page/Notice.tsx';
import styles from './StartFailure.module.css';

/** A screen broke: the others still work, and what was saved is safe. */
export function ScreenFailure({ reset }: ErrorComponentProps) {
  return (
    <div className={styles.page}>
      <Notice message={{ title: shell.screenFailed, advice: shell.screenFailedAdvice }} />
      <div>
        <Button onClick={reset}>{shell.reopen}</Button>
      </div>
    </div>
  );
}
