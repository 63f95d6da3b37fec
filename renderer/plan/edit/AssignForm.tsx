import { useState } from 'react';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { AgencyAndRole } from './AgencyAndRole.tsx';
import { EditForm } from './EditForm.tsx';
import { useEdit } from './use-edit.ts';

interface Props {
  readonly task: TaskRow;
  readonly onDone: () => void;
}

export function AssignForm({ task, onDone }: Props) {
  const { today } = usePeriod();
  const [agency, setAgency] = useState<AgencyId | null>(null);
  const [role, setRole] = useState<Role>('support');
  const [on, setOn] = useState(today);
  const give = async () => {
    if (agency === null) throw new AppFailure({ code: 'invalid-input', problems: [] });
    return api.tasks.assign({ task: task.id, agency, role, on });
  };
  const edit = useEdit(give, words.done.assign, onDone);
  return (
    <EditForm
      error={edit.error}
      isRunning={edit.isRunning}
      submit={words.submit.assign}
      onSubmit={() => edit.submit(agency !== null)}
      onCancel={onDone}
    >
      <AgencyAndRole
        agency={agency}
        role={role}
        onAgency={setAgency}
        onRole={setRole}
        error={edit.isTried && agency === null ? words.required : undefined}
      />
      <DayField label={words.on} value={on} onChange={setOn} />
    </EditForm>
  );
}
