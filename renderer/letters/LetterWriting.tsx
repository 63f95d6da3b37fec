import { Button } from '@mantine/core';
import type { LetterOrder } from '../../shared/letters/letters.contract.ts';
import { OpenButton } from '../form/OpenButton.tsx';
import { letterDialogWords as words } from '../messages/letters.ts';
import { printingWords } from '../messages/printing.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { BatchPrint } from '../printing/BatchPrint.tsx';
import { PrintPanel } from '../printing/PrintPanel.tsx';
import { PrintProgress } from '../printing/PrintProgress.tsx';
import styles from './LetterDialog.module.css';
import { type LetterFormat, useWriteLetters, type WrittenLetters } from './use-letters.ts';

const formats: readonly LetterFormat[] = ['pdf', 'docx'];

interface Props {
  readonly order: LetterOrder;
  readonly letters: number;
}

export function LetterWriting({ order, letters }: Props) {
  const write = useWriteLetters(order);
  return (
    <>
      <div className={styles.writing}>
        {formats.map((format) => (
          <Button
            key={format}
            variant={format === 'pdf' ? 'filled' : 'default'}
            onClick={() => write.run(format)}
            disabled={write.isRunning}
          >
            {words.write(letters, format)}
          </Button>
        ))}
        <p className={styles.hint}>{words.order}</p>
      </div>
      {write.isRunning ? <PrintProgress piece={printingWords.letter} /> : null}
      <ErrorNotice error={write.error} />
      {write.result === undefined ? null : <Written {...write.result} />}
      {write.result?.format === 'pdf' ? <PrintWritten files={write.result.files} /> : null}
    </>
  );
}

/** A single file can be opened at once; of several, their folder. */
function Written({ files, format, folder }: WrittenLetters) {
  const [first, ...others] = files;
  return (
    <Notice tone="good" message={words.written(files.length, format)}>
      <div className={styles.steps}>
        {first === undefined || others.length > 0 ? null : <OpenButton path={first.path} label={shell.openFile} />}
        <OpenButton path={folder} label={shell.openFolder} />
      </div>
    </Notice>
  );
}

/** What is printed is what was written and logged. */
function PrintWritten({ files }: Pick<WrittenLetters, 'files'>) {
  const documents = files.map(({ agencies, path }) => ({
    name: agencies.join(', '),
    printable: { kind: 'file' as const, path },
  }));
  const [first, ...others] = documents;
  if (first === undefined) return null;
  return others.length === 0 ? <PrintPanel printable={first.printable} /> : <BatchPrint documents={documents} />;
}
