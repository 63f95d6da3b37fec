import type { ReactNode } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorMessage } from '../messages/errors.ts';
import type { Message } from '../messages/message.ts';
import styles from './Notice.module.css';

interface Props {
  readonly message: Message;
  readonly tone?: 'bad' | 'caution' | 'good';
  readonly children?: ReactNode;
}

/** A calm note in its place: what happened, what to do. Only a failure interrupts a screen reader. */
export function Notice({ message, tone = 'bad', children }: Props) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <p className={styles.title}>{message.title}</p>
      <p>{message.advice}</p>
      {children}
    </div>
  );
}

export function ErrorNotice({ error }: { readonly error: AppError | undefined }) {
  return error === undefined ? null : <Notice message={errorMessage(error)} />;
}
