import { TextInput } from '@mantine/core';
import type { EntryDocument } from '../../shared/registers/entry.ts';
import { OptionalDayField } from '../form/OptionalDayField.tsx';
import { registerWords as words } from '../messages/registers.ts';
import styles from './registers.module.css';

interface Ground {
  readonly document: EntryDocument;
  readonly note: string;
}

interface Props extends Ground {
  readonly onChange: (changed: Partial<Ground>) => void;
}

/** The paper that something rests on, where there is one, and a note. */
export const DocumentFields = ({ document, note, onChange }: Props) => (
  <>
    <div className={styles.pair}>
      <TextInput
        label={words.documentNumber}
        value={document.number}
        maxLength={60}
        onChange={({ currentTarget }) => onChange({ document: { ...document, number: currentTarget.value } })}
      />
      <OptionalDayField
        label={words.documentDay}
        value={document.day}
        onChange={(day) => onChange({ document: { ...document, day } })}
      />
    </div>
    <TextInput
      label={words.documentTitle}
      value={document.title}
      maxLength={300}
      onChange={({ currentTarget }) => onChange({ document: { ...document, title: currentTarget.value } })}
    />
    <TextInput
      label={words.note}
      value={note}
      maxLength={500}
      onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
    />
  </>
);
