import styles from './table.module.css';

export const LockSign = () => (
  <svg className={styles.lock} width="8" height="9" viewBox="0 0 8 9" aria-hidden="true">
    <path d="M2.2 4V2.6a1.8 1.8 0 0 1 3.6 0V4" fill="none" stroke="currentColor" />
    <rect x="1" y="4" width="6" height="4.5" rx="0.8" fill="currentColor" />
  </svg>
);
