import { Textarea, TextInput } from '@mantine/core';
import { DayField } from '../../form/DayField.tsx';
import { OptionalDayField } from '../../form/OptionalDayField.tsx';
import { planEditWords as words } from '../../messages/plan.ts';
import styles from './edit.module.css';
import type { Basis } from './use-basis.ts';

interface Props {
  readonly basis: Basis;
  /** The form was sent once: what is missing is said. */
  readonly isTried: boolean;
}

export const isBasisComplete = ({ value }: Basis): boolean => value.reason.trim() !== '';

export const BasisFields = ({ basis: { value, set }, isTried }: Props) => (
  <fieldset className={styles.basis}>
    <legend className={styles.heading}>{words.basis}</legend>
    <div className={styles.pair}>
      <TextInput
        label={words.documentNumber}
        placeholder={words.documentNumberHint}
        maxLength={60}
        value={value.documentNumber}
        onChange={(event) => set({ documentNumber: event.currentTarget.value })}
      />
      <OptionalDayField
        label={words.documentOn}
        value={value.documentOn}
        onChange={(documentOn) => set({ documentOn })}
      />
    </div>
    <Textarea
      label={words.reason}
      required
      autosize
      minRows={2}
      maxLength={400}
      value={value.reason}
      onChange={(event) => set({ reason: event.currentTarget.value })}
      error={isTried && value.reason.trim() === '' ? words.required : undefined}
    />
    <DayField label={words.effectiveOn} value={value.effectiveOn} onChange={(effectiveOn) => set({ effectiveOn })} />
  </fieldset>
);
