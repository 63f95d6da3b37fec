import { Button } from '@mantine/core';
import { taskWords as words } from '../../messages/tasks.ts';
import styles from './views.module.css';

const views = ['matrix', 'agency', 'section', 'list'] as const;
export type View = (typeof views)[number];

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
        {words.viewNames[each]}
      </Button>
    ))}
  </fieldset>
);
