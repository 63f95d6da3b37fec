import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { paperWords as words } from '../messages/papers.ts';
import { Await } from '../page/Await.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { PreviewBody, PreviewDialog } from '../page/PreviewDialog.tsx';
import { PrintPanel } from '../printing/PrintPanel.tsx';
import { PrintProgress } from '../printing/PrintProgress.tsx';
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

/** The page as it will be printed, and beside it what becomes of it. */
export const PaperDialog = ({ title, paper, onClose, children }: Props) => (
  <PreviewDialog title={title} onClose={onClose}>
    <PreviewBody
      side={
        <>
          {children}
          {paper.kind === 'recovery-sheet' ? null : <WriteButtons paper={paper} />}
          <PrintPanel printable={{ kind: 'paper', paper }} />
        </>
      }
      preview={<Preview paper={paper} />}
    />
  </PreviewDialog>
);

function WriteButtons({ paper }: { readonly paper: Paper }) {
  const write = useWritePaper(paper);
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => write.run('pdf')} disabled={write.isRunning}>
          {words.pdf}
        </Button>
        {isSigned(paper) ? null : (
          <Button variant="default" onClick={() => write.run('xlsx')} disabled={write.isRunning}>
            {words.xlsx}
          </Button>
        )}
        {paper.kind === 'figure-view' || paper.kind === 'shown-table' ? (
          <Button variant="default" onClick={() => write.run('csv')} disabled={write.isRunning}>
            {words.csv}
          </Button>
        ) : null}
      </div>
      {write.isRunning ? <PrintProgress /> : null}
      <ErrorNotice error={write.error} />
      {write.result === undefined ? null : <PaperWritten {...write.result} />}
    </>
  );
}

/** Two people sign it by hand: nobody goes on working with its tables. */
const isSigned = ({ kind }: Paper): boolean => kind === 'receipts' || kind === 'blank-receipt';

const Preview = ({ paper }: { readonly paper: Paper }) => (
  <Await answer={usePaperPreview(paper)}>{({ url }) => <iframe src={url} title={words.preview} />}</Await>
);
