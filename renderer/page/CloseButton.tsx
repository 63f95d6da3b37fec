import { shell } from '../messages/shell.ts';
import styles from './CloseButton.module.css';
import { CloseSign } from './icons.tsx';

export const CloseButton = ({ onClick }: { readonly onClick: () => void }) => (
  <button type="button" className={styles.close} aria-label={shell.close} onClick={onClick}>
    <CloseSign />
  </button>
);
