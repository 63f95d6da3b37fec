import { editorWords as words } from '../../messages/indicator-editor.ts';
import styles from './editor.module.css';

/** The sentence that the definition means, as screen and paper say it. */
export const Meaning = ({ sentence }: { readonly sentence: string | null }) => (
  <p className={styles.meaning} role="status" aria-label={words.meaning}>
    {sentence === null ? words.noMeaning : `${words.meaning}: ${sentence}`}
  </p>
);
