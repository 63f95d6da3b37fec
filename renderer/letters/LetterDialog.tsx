import { useState } from 'react';
import type { ObligationId } from '../../shared/ids.ts';
import type { LetterKind, LetterOrder } from '../../shared/letters/letters.contract.ts';
import { letterDialogWords as words } from '../messages/letters.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { PreviewBody, PreviewDialog } from '../page/PreviewDialog.tsx';
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

/** The letters as they will be printed, and beside them what becomes of them. */
export const LetterDialog = ({ onClose, ...order }: Props) => (
  <PreviewDialog title={words.title(order.kind)} onClose={onClose}>
    <Letters {...order} />
  </PreviewDialog>
);

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
          <PreviewBody
            side={
              <>
                {letters.length < 2 && shape === 'each' ? null : <ShapeChoice shape={shape} onChoose={choose} />}
                <LetterChooser letters={letters} at={at} onChoose={setAt} />
                {leftOut === 0 ? null : <p className={styles.hint}>{words.leftOut(kind, leftOut)}</p>}
                <LetterWriting key={shape} order={order} letters={letters.length} />
              </>
            }
            preview={url === null ? null : <iframe src={url} title={words.preview} />}
          />
        )
      }
    </Await>
  );
}
