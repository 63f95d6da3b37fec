import { Button } from '@mantine/core';
import styles from './ViewChoice.module.css';

interface Props<View extends string> {
  readonly label: string;
  readonly names: Readonly<Record<View, string>>;
  /** In the order of the buttons. */
  readonly views: readonly View[];
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** The same things seen in one of a few ways. */
export const ViewChoice = <View extends string>({ label, names, views, view, onChange }: Props<View>) => (
  <fieldset className={styles.views} aria-label={label}>
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
