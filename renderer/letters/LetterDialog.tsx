import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ObligationId } from '../../shared/ids.ts';
import type { LetterKind, LetterOrder } from '../../shared/letters/letters.contract.ts';
import { letterDialogWords as words } from '../messages/letters.ts';
import { shell } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { CloseSign } from '../page/icons.tsx';
import { LetterChooser } from './LetterChooser.tsx';
import styles from './LetterDialog.module.css';
import { LetterWriting } from './LetterWriting.tsx';
import { ShapeChoice } from './ShapeChoice.tsx';
import { useLetterPreview } from './use-letters.ts';

interface Props {
  readonly kind: LetterKind;
  readonly obligations: readonly ObligationId[];
  readonly onClose: () => void;
}

/** The letters as they will be printed, and beside them what becomes of them. The browser's own dialog keeps focus and Esc. */
export function LetterDialog({ kind, obligations, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose} onKeyDown={keepKeys}>
      <header className={styles.head}>
        <h2 id={id}>{words.title(kind)}</h2>
        <button type="button" className={styles.close} onClick={onClose} aria-label={shell.close}>
          <CloseSign />
        </button>
      </header>
      <Letters kind={kind} obligations={obligations} />
    </dialog>
  );
}

/** The screen behind has shortcuts and panels of its own that listen for keys. */
const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();

function Letters({ kind, obligations }: Omit<Props, 'onClose'>) {
  const [shape, setShape] = useState<LetterOrder['shape']>('each');
  const [at, setAt] = useState(0);
  const order: LetterOrder = { kind, obligations: [...obligations], shape };
  const preview = useLetterPreview(order, at);
  const choose = (chosen: LetterOrder['shape']) => {
    setShape(chosen);
    setAt(0);
  };
  return (
    <Await answer={preview}>
      {({ letters, leftOut, url }) =>
        letters.length === 0 ? (
          <EmptyState message={words.nothing(kind)} />
        ) : (
          <div className={styles.body}>
            <div className={styles.side}>
              {letters.length < 2 && shape === 'each' ? null : <ShapeChoice shape={shape} onChoose={choose} />}
              <LetterChooser letters={letters} at={at} onChoose={setAt} />
              {leftOut === 0 ? null : <p className={styles.hint}>{words.leftOut(kind, leftOut)}</p>}
              <LetterWriting key={shape} order={order} letters={letters.length} />
            </div>
            <div className={styles.preview}>{url === null ? null : <iframe src={url} title={words.preview} />}</div>
          </div>
        )
      }
    </Await>
  );
}
