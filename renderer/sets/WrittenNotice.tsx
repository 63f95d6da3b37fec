import { OpenButton } from '../form/OpenButton.tsx';
import { setWords as words } from '../messages/sets.ts';
import { shell } from '../messages/shell.ts';
import { Notice } from '../page/Notice.tsx';
import styles from './sets.module.css';

export const WrittenNotice = ({ file }: { readonly file: { readonly fileName: string; readonly path: string } }) => (
  <Notice tone="good" message={words.written(file.fileName)}>
    <div className={styles.buttons}>
      <OpenButton path={file.path} label={shell.openFile} />
    </div>
  </Notice>
);
