import { useState } from 'react';
import type { Assignment } from '../../../shared/tasks/tasks.contract.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { EditForm } from './EditForm.tsx';
import styles from './edit.module.css';
import { useEdit } from './use-edit.ts';

interface Props {
  readonly assignment: Assignment;
  readonly onDone: () => void;
}

export function UnassignForm({ assignment, onDone }: Props) {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const edit = useEdit(() => api.tasks.endAssignment({ assignment: assignment.id, on }), words.done.unassign, onDone);
  return (
    <EditForm
      error={edit.error}
      isRunning={edit.isRunning}
      submit={words.submit.unassign}
      onSubmit={() => edit.submit(true)}
      onCancel={onDone}
    >
      <p>
        <b>{words.unassignTitle(assignment.agency)}</b>
      </p>
      <p className={styles.none}>{words.unassignNote}</p>
      <DayField label={words.on} value={on} onChange={setOn} />
    </EditForm>
  );
}
