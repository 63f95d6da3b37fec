import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { shell } from '../messages/shell.ts';
import styles from './Page.module.css';
import { PageSlotsProvider } from './PageSlots.tsx';

interface Props {
  readonly title: string;
  /** Which part of the data is seen. */
  readonly slice?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its only h1, one line on the slice, its action at the right, and what fills the rest. */
export function Page({ title, slice, actions, children }: Props) {
  const [sliceSlot, setSlice] = useState<HTMLElement | null>(null);
  const [columns, setColumns] = useState<HTMLElement | null>(null);
  const [actionSlot, setActions] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ slice: sliceSlot, columns, actions: actionSlot }), [sliceSlot, columns, actionSlot]);
  useEffect(() => {
    document.title = `${title} · ${shell.product}`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1>{title}</h1>
          <p className={styles.slice}>
            {slice}
            <span ref={setSlice} />
          </p>
        </div>
        <div className={styles.actions}>
          <span ref={setColumns} className={styles.slot} />
          {actions}
          <span ref={setActions} className={styles.slot} />
        </div>
      </header>
      <PageSlotsProvider value={slots}>{children}</PageSlotsProvider>
    </div>
  );
}
