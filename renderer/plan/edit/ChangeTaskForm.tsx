import { useState } from 'react';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { BasisFields, isBasisComplete } from './BasisFields.tsx';
import { EditForm } from './EditForm.tsx';
import { areTaskFieldsComplete, TaskFields } from './TaskFields.tsx';
import { useBasis } from './use-basis.ts';
import { useEdit } from './use-edit.ts';

interface Props {
  readonly task: TaskRow;
  readonly onDone: () => void;
}

/** The short title of any task is ours; the words only of a task of ours. */
export function ChangeTaskForm({ task, onDone }: Props) {
  const [title, setTitle] = useState(task.title);
  const [text, setText] = useState(task.superseded?.text ?? task.text);
  const ownText = task.origin === 'office' ? text : null;
  const basis = useBasis();
  const edit = useEdit(
    () => api.tasks.changeTask({ task: task.id, title, text: ownText, basis: basis.value }),
    words.done.change(task.clause),
    onDone,
  );
  return (
    <EditForm
      error={edit.error}
      isRunning={edit.isRunning}
      submit={words.submit.change}
      onSubmit={() => edit.submit(areTaskFieldsComplete(title, ownText) && isBasisComplete(basis))}
      onCancel={onDone}
    >
      <TaskFields title={title} onTitle={setTitle} text={ownText} onText={setText} isTried={edit.isTried} />
      <BasisFields basis={basis} isTried={edit.isTried} />
    </EditForm>
  );
}
