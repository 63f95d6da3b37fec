import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { reportWords as words } from '../messages/reports.ts';
import styles from './reports.module.css';

interface Props {
  /** Null: a report that is due by a regime. */
  readonly document: string | null;
  readonly onChange: (document: string | null) => void;
}

/** A report that somebody asked for; the preview follows when the document's number is typed to its end. */
export function RequestChoice({ document, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const isAsked = document !== null;
  return (
    <div className={styles.request}>
      <Checkbox label={words.asked} checked={isAsked} onChange={() => onChange(isAsked ? null : typed.trim())} />
      {isAsked ? (
        <TextInput
          label={words.askedBy}
          placeholder={words.askedByExample}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => onChange(typed.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onChange(typed.trim());
          }}
        />
      ) : null}
    </div>
  );
}
