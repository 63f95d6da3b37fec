import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LoggedLetter } from '../../shared/letters/letters.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { letterWords } from '../messages/letters.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { DiscardLetter } from './DiscardLetter.tsx';
import styles from './letters.module.css';

const words = letterWords.recordPanel;

interface Props {
  readonly letter: LoggedLetter;
  readonly onClose: () => void;
}

/** Number and day as văn thư gave them after the signature. */
export function RecordPanel({ letter, onClose }: Props) {
  const { today } = usePeriod();
  const [number, setNumber] = useState(letter.number);
  const [day, setDay] = useState(letter.issuedOn ?? today);
  const record = useCommand(api.letters.record, onClose);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim() !== '') record.run({ letter: letter.id, number, issuedOn: day });
  };
  return (
    <SidePanel title={words.title(letter.subject)} eyebrow={words.eyebrow} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <TextInput
          label={words.number}
          placeholder={words.numberExample}
          value={number}
          maxLength={60}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <DayField label={words.day} value={day} max={today} onChange={setDay} />
        <ErrorNotice error={record.error} />
        <div className={styles.buttons}>
          <Button type="submit" disabled={number.trim() === ''} loading={record.isRunning}>
            {words.save}
          </Button>
          {letter.number === '' ? null : (
            <Button
              variant="default"
              disabled={record.isRunning}
              onClick={() => record.run({ letter: letter.id, number: '', issuedOn: null })}
            >
              {words.clear}
            </Button>
          )}
        </div>
      </form>
      <section>
        <h3 className={styles.heading}>{words.sentTo}</h3>
        <ul>
          {letter.agencies.map((agency) => (
            <li key={agency.name}>{letterWords.agency(agency)}</li>
          ))}
        </ul>
        <p className={styles.quiet}>{words.items(letter.obligations)}</p>
      </section>
      <section>
        <h3 className={styles.heading}>{letterWords.columns.file}</h3>
        <p className={styles.file}>{letter.fileName}</p>
      </section>
      {letter.number === '' && letter.issuedOn === null ? <DiscardLetter letter={letter.id} onDone={onClose} /> : null}
    </SidePanel>
  );
}
