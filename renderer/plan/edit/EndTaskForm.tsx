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

export function EndTaskForm({ task, onDone }: Props) {
  const basis = useBasis();
  const edit = useEdit(
    () => api.tasks.endTask({ task: task.id, basis: basis.value }),
    words.done.end(task.clause),
    onDone,
  );
  return (
    <EditForm
      error={edit.error}
      isRunning={edit.isRunning}
      submit={words.submit.end}
      onSubmit={() => edit.submit(isBasisComplete(basis))}
      onCancel={onDone}
    >
      <BasisFields basis={basis} isTried={edit.isTried} />
    </EditForm>
  );
}
