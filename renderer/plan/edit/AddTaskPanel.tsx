import { useState } from 'react';
import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import { api } from '../../ipc/client.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { AgencyList, type GivenTo } from './AgencyList.tsx';
import { BasisFields, isBasisComplete } from './BasisFields.tsx';
import { EditForm } from './EditForm.tsx';
import { areTaskFieldsComplete, TaskFields } from './TaskFields.tsx';
import { useBasis } from './use-basis.ts';
import { useEdit } from './use-edit.ts';

interface Props {
  readonly section: PlanText['sections'][number];
  readonly onClose: () => void;
}

/** A task of ours under a heading of the plan, marked as ours wherever it is shown. */
export function AddTaskPanel({ section, onClose }: Props) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [assignments, setAssignments] = useState<readonly GivenTo[]>([]);
  const basis = useBasis();
  const edit = useEdit(
    () =>
      api.tasks.addTask({
        section: section.code,
        title,
        text,
        assignments: assignments.map(({ agency, role }) => ({ agency, role })),
        basis: basis.value,
      }),
    words.done.add,
    onClose,
  );
  return (
    <SidePanel eyebrow={`${section.code} · ${section.title}`} title={words.addTask} onClose={onClose}>
      <EditForm
        error={edit.error}
        isRunning={edit.isRunning}
        submit={words.submit.add}
        onSubmit={() => edit.submit(areTaskFieldsComplete(title, text) && isBasisComplete(basis))}
        onCancel={onClose}
      >
        <TaskFields title={title} onTitle={setTitle} text={text} onText={setText} isTried={edit.isTried} />
        <AgencyList given={assignments} onChange={setAssignments} />
        <BasisFields basis={basis} isTried={edit.isTried} />
      </EditForm>
    </SidePanel>
  );
}
