import { Button } from '@mantine/core';
import { letterDialogWords as words } from '../messages/letters.ts';
import styles from './LetterDialog.module.css';

interface Props {
  readonly letters: readonly { readonly agencies: readonly string[]; readonly nth: number }[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** Which letter is in view; the buttons stay where they are at both ends. */
export function LetterChooser({ letters, at, onChoose }: Props) {
  const shown = letters[at];
  return (
    <div>
      <div aria-live="polite">
        <p className={styles.which}>{words.which(at + 1, letters.length)}</p>
        {shown === undefined ? null : <p>{words.to(shown.agencies, shown.nth)}</p>}
      </div>
      {letters.length < 2 ? null : (
        <div className={styles.steps}>
          <Button variant="default" disabled={at === 0} onClick={() => onChoose(at - 1)}>
            {words.previous}
          </Button>
          <Button variant="default" disabled={at >= letters.length - 1} onClick={() => onChoose(at + 1)}>
            {words.next}
          </Button>
        </div>
      )}
    </div>
  );
}
