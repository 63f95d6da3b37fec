import { TextInput } from '@mantine/core';
import type { EntryDocument } from '../../shared/registers/entry.ts';
import { OptionalDayField } from '../form/OptionalDayField.tsx';
import { registerWords as words } from '../messages/registers.ts';
import styles from './registers.module.css';

interface Props {
  readonly document: EntryDocument;
  readonly onChange: (document: EntryDocument) => void;
}

/** The paper the entry rests on, where there is one. */
export const DocumentFields = ({ document, onChange }: Props) => (
  <>
    <div className={styles.pair}>
      <TextInput
        label={words.documentNumber}
        value={document.number}
        maxLength={60}
        onChange={({ currentTarget }) => onChange({ ...document, number: currentTarget.value })}
      />
      <OptionalDayField
        label={words.documentDay}
        value={document.day}
        onChange={(day) => onChange({ ...document, day })}
      />
    </div>
    <TextInput
      label={words.documentTitle}
      value={document.title}
      maxLength={300}
      onChange={({ currentTarget }) => onChange({ ...document, title: currentTarget.value })}
    />
  </>
);
