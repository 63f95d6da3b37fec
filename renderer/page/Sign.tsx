import type { Tone } from '../messages/sign-words.ts';
import { CheckSign } from './icons.tsx';
import styles from './Sign.module.css';

interface Props {
  readonly tone: Tone;
  /** A letter, sign or word: colour never stands alone. */
  readonly mark: string;
  readonly word?: string;
  /** What the mark means, where no word stands beside it. */
  readonly meaning?: string;
}

export function Sign({ tone, mark, word, meaning }: Props) {
  return (
    <span className={styles.sign}>
      <span className={styles.chip} data-tone={tone} title={meaning}>
        <span aria-hidden={meaning !== undefined || undefined}>{mark === '✓' ? <CheckSign /> : mark}</span>
        {meaning === undefined ? null : <span className="visually-hidden">{meaning}</span>}
      </span>
      {word === undefined ? null : <span>{word}</span>}
    </span>
  );
}
