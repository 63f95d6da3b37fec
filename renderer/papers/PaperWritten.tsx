import type { ReactNode } from 'react';
import type { Message } from '../../shared/errors/message.ts';
import { OpenButton } from '../form/OpenButton.tsx';
import { paperWords as words } from '../messages/papers.ts';
import { shell } from '../messages/shell.ts';
import { Notice } from '../page/Notice.tsx';
import styles from './papers.module.css';
import type { WrittenPaper } from './use-papers.ts';

interface Props extends WrittenPaper {
  readonly message?: Message;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

export const PaperWritten = ({ file, folder, message, children }: Props) => (
  <>
    <Notice tone="good" message={message ?? words.written(file.fileName, file.pages)}>
      <div className={styles.buttons}>
        <OpenButton path={file.path} label={shell.openFile} />
        <OpenButton path={folder} label={shell.openFolder} />
      </div>
    </Notice>
    {children}
  </>
);
