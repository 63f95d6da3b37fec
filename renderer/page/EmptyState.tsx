import type { ReactNode } from 'react';
import type { Message } from '../messages/message.ts';
import styles from './EmptyState.module.css';

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({ message, children }: { readonly message: Message; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{message.title}</p>
      <p>{message.advice}</p>
      {children}
    </div>
  );
}
