import { Button } from '@mantine/core';
import { taskWords as words } from '../messages/tasks.ts';
import styles from './tasks.module.css';

const views = ['list', 'matrix'] as const;
export type View = (typeof views)[number];

const names: Readonly<Record<View, string>> = { list: words.viewList, matrix: words.viewMatrix };

interface Props {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

export const ViewChoice = ({ view, onChange }: Props) => (
  <fieldset className={styles.views} aria-label={words.views}>
    {views.map((each) => (
      <Button
        key={each}
        variant={each === view ? 'light' : 'default'}
        aria-pressed={each === view}
        onClick={() => onChange(each)}
      >
        {names[each]}
      </Button>
    ))}
  </fieldset>
);
