import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AssignmentId } from '../../../shared/ids.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { evidenceWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './evidence.module.css';
import { keepOnEscape } from './keep-on-escape.ts';

export interface AddingProps {
  readonly assignments: readonly AssignmentId[];
  readonly onDone: (changed: number) => void;
}

/** A dated note; what is typed stays when it could not be kept. */
export function ResultForm({ assignments, onDone }: AddingProps) {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const add = useCommand(api.tasks.addResult, ({ changed }) => {
    setText('');
    onDone(changed);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.run({ assignments: [...assignments], on, text });
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={keepOnEscape(text.trim() !== '')}>
      <Textarea
        label={words.result}
        value={text}
        maxLength={2000}
        rows={3}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <div className={styles.pair}>
        <DayField label={words.resultDay} value={on} onChange={setOn} />
      </div>
      <ErrorNotice error={add.error} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={text.trim() === ''} loading={add.isRunning}>
          {words.saveResult}
        </Button>
      </div>
    </form>
  );
}
