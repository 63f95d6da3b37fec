import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { paperWords as words } from '../messages/papers.ts';
import { shell } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { CloseSign } from '../page/icons.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { PaperWritten } from './PaperWritten.tsx';
import styles from './papers.module.css';
import { usePaperPreview, useWritePaper } from './use-papers.ts';

interface Props {
  readonly title: string;
  readonly paper: Paper;
  readonly onClose: () => void;
  /** What can be chosen about the paper. */
  readonly children: ReactNode;
}

/** The page as it will be printed, and beside it what becomes of it. The browser's own dialog keeps focus and Esc. */
export function PaperDialog({ title, paper, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose} onKeyDown={keepKeys}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.close} onClick={onClose} aria-label={shell.close}>
          <CloseSign />
        </button>
      </header>
      <div className={styles.body}>
        <div className={styles.side}>
          {children}
          <WriteButtons paper={paper} />
        </div>
        <Preview paper={paper} />
      </div>
    </dialog>
  );
}

/** The screen behind has shortcuts and panels of its own that listen for keys. */
const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();

function WriteButtons({ paper }: { readonly paper: Paper }) {
  const write = useWritePaper(paper);
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => write.run('pdf')} disabled={write.isRunning}>
          {words.pdf}
        </Button>
        <Button variant="default" onClick={() => write.run('xlsx')} disabled={write.isRunning}>
          {words.xlsx}
        </Button>
      </div>
      <ErrorNotice error={write.error} />
      {write.result === undefined ? null : <PaperWritten {...write.result} />}
    </>
  );
}

function Preview({ paper }: { readonly paper: Paper }) {
  return (
    <div className={styles.preview}>
      <Await answer={usePaperPreview(paper)}>{({ url }) => <iframe src={url} title={words.preview} />}</Await>
    </div>
  );
}
