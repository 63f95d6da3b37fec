import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { BasisFields, isBasisComplete } from './BasisFields.tsx';
import { EditForm } from './EditForm.tsx';
import { useBasis } from './use-basis.ts';
import { useEdit } from './use-edit.ts';

interface Props {
  readonly task: TaskRow;
  readonly onDone: () => void;
}

/** New words for a clause: they begin as those that hold now. */
export function SupersedeForm({ task, onDone }: Props) {
  const [text, setText] = useState(task.text);
  const basis = useBasis();
  const edit = useEdit(
    () => api.tasks.supersede({ task: task.id, text, basis: basis.value }),
    words.done.supersede(task.clause),
    onDone,
  );
  return (
    <EditForm
      error={edit.error}
      isRunning={edit.isRunning}
      submit={words.submit.supersede}
      onSubmit={() => edit.submit(text.trim() !== '' && isBasisComplete(basis))}
      onCancel={onDone}
    >
      <Textarea
        label={words.newText}
        description={words.newTextHint}
        required
        autosize
        minRows={4}
        maxRows={10}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={edit.isTried && text.trim() === '' ? words.required : undefined}
      />
      <BasisFields basis={basis} isTried={edit.isTried} />
    </EditForm>
  );
}
