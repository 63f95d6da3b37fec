import { Button } from '@mantine/core';
import type { PlaceChange } from '../../../shared/places/change-set.ts';
import { changeText, changeWords as words } from '../../messages/places.ts';
import styles from '../places.module.css';

interface Props {
  readonly changes: readonly PlaceChange[];
  readonly onRemove: (index: number) => void;
}

const shown = 20;

/** The changes of the set so far; of a long one from a file the first are enough to know it by. */
export function ChangeList({ changes, onRemove }: Props) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.changes(changes.length)}</h3>
      <ul className={styles.changes}>
        {changes.slice(0, shown).map((change, index) => (
          <li key={changeText(change)}>
            {changeText(change)}
            <Button
              size="compact-xs"
              variant="default"
              aria-label={words.removeChange(changeText(change))}
              onClick={() => onRemove(index)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {changes.length > shown ? <p className={styles.quiet}>{words.others(changes.length - shown)}</p> : null}
    </section>
  );
}
