import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CloseButton } from './CloseButton.tsx';
import styles from './SidePanel.module.css';
import { usePanelFocus } from './use-panel-focus.ts';

interface Props {
  readonly title: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'narrow' | 'middle' | 'wide';
  /** The focus goes to its title; unless said, when it was opened from the keyboard. */
  readonly takesFocus?: boolean | undefined;
  readonly children: ReactNode;
}

/** Beside the list, never over it, so that the list stays usable; Esc closes it. */
export function SidePanel({ title, eyebrow, onClose, size = 'narrow', takesFocus, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, heading, takesFocus);
  useCloseOnEscape(onClose);
  return (
    <aside ref={panel} className={styles.panel} data-size={size} aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          {eyebrow === undefined ? null : <p className={styles.eyebrow}>{eyebrow}</p>}
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <CloseButton onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

function useCloseOnEscape(onClose: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);
}
