import { useEffect, useRef } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { undoWords as words } from '../messages/undo.ts';
import { CloseButton } from '../page/CloseButton.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './Toast.module.css';

export interface ToastContent {
  readonly text: string;
  /** How many steps there were with this one: it is offered to be taken back as long as it is the newest. */
  readonly steps: number | undefined;
}

interface Props {
  readonly toast: ToastContent | undefined;
  readonly error: AppError | undefined;
  readonly onUndo: (() => void) | undefined;
  readonly onGone: () => void;
  /** The error was read. */
  readonly onRead: () => void;
}

/** Long enough to read; what it offers stands on Ctrl+Z as well. */
const shownMilliseconds = 8000;

/** A quiet line at the bottom of the window. It goes away by itself, but not from under the pointer or the focus. */
export function Toast({ toast, error, onUndo, onGone, onRead }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) onGone();
    }, shownMilliseconds);
    return () => clearInterval(timer);
  }, [toast, onGone]);
  return (
    <div ref={place} className={styles.place}>
      <div role="status">
        {toast === undefined ? null : (
          <div className={styles.toast}>
            <span>{toast.text}</span>
            {onUndo === undefined ? null : (
              <button type="button" className={styles.undo} onClick={onUndo}>
                {words.undo}
              </button>
            )}
            <CloseButton onClick={onGone} />
          </div>
        )}
      </div>
      {error === undefined ? null : (
        <div className={styles.error}>
          <ErrorNotice error={error} />
          <CloseButton onClick={onRead} />
        </div>
      )}
    </div>
  );
}
