import type { ReactNode } from 'react';
import styles from './Columns.module.css';

/** What stands side by side and fills the rest of the page; one below the other when zoomed in. */
export const Columns = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.columns}>{children}</div>
);
