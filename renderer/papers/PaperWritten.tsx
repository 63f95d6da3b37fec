import { OpenButton } from '../form/OpenButton.tsx';
import { paperWords as words } from '../messages/papers.ts';
import { shell } from '../messages/shell.ts';
import { Notice } from '../page/Notice.tsx';
import styles from './papers.module.css';
import type { WrittenPaper } from './use-papers.ts';

export const PaperWritten = ({ file, folder }: WrittenPaper) => (
  <Notice tone="good" message={words.written(file.fileName, file.pages)}>
    <div className={styles.buttons}>
      <OpenButton path={file.path} label={shell.openFile} />
      <OpenButton path={folder} label={shell.openFolder} />
    </div>
  </Notice>
);
