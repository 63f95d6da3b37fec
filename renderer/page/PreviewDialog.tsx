import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './CloseButton.tsx';
import styles from './PreviewDialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** 'small': as high as what is in it, for a question rather than a page. */
  readonly size?: 'page' | 'small';
  readonly children: ReactNode;
}

/** A printed page as it will be, and what becomes of it. The browser's own dialog keeps focus and Esc. */
export function PreviewDialog({ title, onClose, size = 'page', children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Taken away without being closed it would keep the focus from going back to what opened it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={keepKeys}
    >
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <CloseButton onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

/** The screen behind has shortcuts and panels of its own that listen for keys. */
const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();

interface BodyProps {
  /** What can be chosen and done. */
  readonly side: ReactNode;
  readonly preview: ReactNode;
}

export const PreviewBody = ({ side, preview }: BodyProps) => (
  <div className={styles.body}>
    <div className={styles.side}>{side}</div>
    <div className={styles.preview}>{preview}</div>
  </div>
);
