import type { LetterKind } from '../../shared/letters/letters.contract.ts';
import { placeholdersOf } from '../../shared/letters/placeholders.ts';
import { placeholderMeanings, templateWords as words } from '../messages/letters.ts';
import styles from './letters.module.css';

interface Props {
  readonly kind: LetterKind;
  readonly onInsert: (text: string) => void;
}

export const PlaceholderList = ({ kind, onInsert }: Props) => (
  <div className={styles.list}>
    <p className={styles.quiet}>{words.placeholdersHint}</p>
    <dl>
      {placeholdersOf(kind, 'body').map((name) => (
        <div key={name}>
          <dt>
            <button
              type="button"
              className={styles.link}
              aria-label={words.insert(`{${name}}`)}
              onClick={() => onInsert(`{${name}}`)}
            >{`{${name}}`}</button>
          </dt>
          <dd>{placeholderMeanings[name]}</dd>
        </div>
      ))}
    </dl>
  </div>
);
