import { type ReactNode, useEffect, useState } from 'react';
import { shell } from '../messages/shell.ts';
import { ColumnSlotProvider } from './ColumnSlot.tsx';
import styles from './Page.module.css';

interface Props {
  readonly title: string;
  /** Which part of the data is seen. */
  readonly slice?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its only h1, one line on the slice, its action at the right, and what fills the rest. */
export function Page({ title, slice, actions, children }: Props) {
  const [columnSlot, setColumnSlot] = useState<HTMLElement | null>(null);
  useEffect(() => {
    document.title = `${title} · ${shell.product}`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1>{title}</h1>
          <p className={styles.slice}>{slice}</p>
        </div>
        <div className={styles.actions}>
          <span ref={setColumnSlot} className={styles.columns} />
          {actions}
        </div>
      </header>
      <ColumnSlotProvider value={columnSlot}>{children}</ColumnSlotProvider>
    </div>
  );
}
