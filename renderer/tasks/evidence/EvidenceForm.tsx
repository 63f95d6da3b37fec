import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '../../../shared/calendar/day.ts';
import { OptionalDayField } from '../../form/OptionalDayField.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { evidenceWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './evidence.module.css';
import { FileChoice } from './FileChoice.tsx';
import { keepOnEscape } from './keep-on-escape.ts';
import type { AddingProps } from './ResultForm.tsx';

interface Fields {
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly title: string;
  readonly issuer: string;
  readonly file: string | null;
}

const empty: Fields = { number: '', issuedOn: null, title: '', issuer: '', file: null };

/** A document that shows the work was done; what is typed stays when it could not be kept. */
export function EvidenceForm({ assignments, onDone }: AddingProps) {
  const [fields, setFields] = useState(empty);
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const add = useCommand(api.tasks.addEvidence, ({ changed }) => {
    setFields(empty);
    onDone(changed);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.run({ assignments: [...assignments], ...fields });
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={keepOnEscape(fields !== empty)}>
      <div className={styles.pair}>
        <TextInput
          label={words.number}
          placeholder={words.numberHint}
          value={fields.number}
          maxLength={60}
          onChange={({ currentTarget: { value } }) => set({ number: value })}
        />
        <OptionalDayField label={words.issuedOn} value={fields.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />
      </div>
      <TextInput
        label={words.title}
        value={fields.title}
        maxLength={400}
        withAsterisk
        onChange={({ currentTarget: { value } }) => set({ title: value })}
      />
      <TextInput
        label={words.issuer}
        value={fields.issuer}
        maxLength={400}
        onChange={({ currentTarget: { value } }) => set({ issuer: value })}
      />
      <FileChoice file={fields.file} onChoose={(file) => set({ file })} />
      <ErrorNotice error={add.error} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={fields.title.trim() === ''} loading={add.isRunning}>
          {words.saveEvidence}
        </Button>
      </div>
    </form>
  );
}
