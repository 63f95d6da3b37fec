import type { ReactNode } from 'react';
import styles from './evidence.module.css';

interface Props {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** The fields for one more come when they are asked for. */
export const AddToggle = ({ label, isOpen, onToggle, children }: Props) => (
  <>
    <button type="button" className={styles.action} aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
      {label}
    </button>
    {isOpen ? children : null}
  </>
);
