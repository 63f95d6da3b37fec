import { Button } from '@mantine/core';
import { letterWords as words } from '../messages/letters.ts';
import styles from './letters.module.css';

const views = ['log', 'templates'] as const;
export type LetterView = (typeof views)[number];

interface Props {
  readonly view: LetterView;
  readonly onChange: (view: LetterView) => void;
}

export const LetterViewChoice = ({ view, onChange }: Props) => (
  <fieldset className={styles.views} aria-label={words.views}>
    {views.map((each) => (
      <Button
        key={each}
        variant={each === view ? 'light' : 'default'}
        aria-pressed={each === view}
        onClick={() => onChange(each)}
      >
        {words[each]}
      </Button>
    ))}
  </fieldset>
);
