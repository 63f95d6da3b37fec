import type { ReactNode } from 'react';
import type { Answer } from '../ipc/use-query.ts';
import { shell } from '../messages/shell.ts';
import styles from './Await.module.css';
import { ErrorNotice } from './Notice.tsx';

interface Props<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
}

/** The answer, or an empty place of the same kind while it comes, or why it does not come. */
export function Await<T>({ answer: { data, error }, children }: Props<T>) {
  return (
    <>
      <ErrorNotice error={error} />
      {data === undefined ? error === undefined && <Waiting /> : children(data)}
    </>
  );
}

const Waiting = () => (
  <div className={styles.waiting} role="status">
    <span className="visually-hidden">{shell.loading}</span>
  </div>
);
