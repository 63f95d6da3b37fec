import { Checkbox } from '@mantine/core';
import type { RolloverCounts } from '../../shared/rollover/rollover.contract.ts';
import { rolloverWords as words } from '../messages/rollover.ts';
import styles from './rollover.module.css';
import type { RolloverForm } from './use-rollover.ts';

const parts = ['tasks', 'agencies', 'forms', 'targets'] as const;

interface Props {
  readonly form: RolloverForm;
  readonly counts: RolloverCounts;
}

/** Who does what goes nowhere without the tasks. */
export const PartChoice = ({ form, counts }: Props) => (
  <fieldset className={styles.parts}>
    <legend>{words.parts}</legend>
    {parts.map((part) => {
      const isPossible = part !== 'agencies' || form.parts.tasks;
      return (
        <Checkbox
          key={part}
          label={words.part[part](counts)}
          description={words.partNote[part]}
          checked={form.parts[part] && isPossible}
          disabled={!isPossible}
          onChange={(event) => form.setPart(part, event.currentTarget.checked)}
        />
      );
    })}
  </fieldset>
);
