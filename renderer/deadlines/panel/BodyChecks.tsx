import { Checkbox } from '@mantine/core';
import styles from './panel.module.css';

interface Props<Id> {
  readonly legend: string;
  /** What no tick at all means. */
  readonly all: string;
  readonly bodies: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** All of them, or those that are ticked. */
export function BodyChecks<Id extends string | number>({ legend, all, bodies, chosen, onChange }: Props<Id>) {
  const toggle = (id: Id, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      <Checkbox label={all} checked={chosen.length === 0} onChange={() => onChange([])} />
      <div className={styles.checkList}>
        {bodies.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) => toggle(id, checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
