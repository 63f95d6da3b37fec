import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { clausePanelWords as words } from '../../messages/plan.ts';
import { AssignedAgencies } from './AssignedAgencies.tsx';
import { AssignForm } from './AssignForm.tsx';
import { ChangeTaskForm } from './ChangeTaskForm.tsx';
import { EndTaskForm } from './EndTaskForm.tsx';
import styles from './edit.module.css';
import { SupersedeForm } from './SupersedeForm.tsx';

const actions = ['supersede', 'change', 'end', 'assign'] as const;
type Action = (typeof actions)[number];

/** What can be done about a task of the plan: one form at a time, below the button that opened it. */
export function TaskEdits({ task }: { readonly task: TaskRow }) {
  const [action, setAction] = useState<Action>();
  const [leaving, setLeaving] = useState<Assignment>();
  const start = (next: Action | undefined, assignment?: Assignment) => {
    setAction(next);
    setLeaving(assignment);
  };
  const close = () => start(undefined);
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>{words.actions}</h3>
        {task.endedOn === null ? null : <p>{words.ended(task.endedOn)}</p>}
        <div className={styles.actions}>
          {actions.map((each) => (
            <Button key={each} variant="default" aria-expanded={action === each} onClick={() => start(each)}>
              {nameOf(each, task)}
            </Button>
          ))}
        </div>
        {action === undefined ? null : <ActionForm action={action} task={task} onDone={close} />}
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{words.agencies}</h3>
        <AssignedAgencies
          assignments={task.assignments}
          open={leaving}
          onLeave={(assignment) => start(undefined, assignment)}
          onDone={close}
        />
      </section>
    </>
  );
}

function nameOf(action: Action, { origin }: TaskRow): string {
  return action === 'change' && origin === 'office' ? words.changeOurs : words[action];
}

interface FormProps {
  readonly action: Action;
  readonly task: TaskRow;
  readonly onDone: () => void;
}

function ActionForm({ action, ...props }: FormProps) {
  switch (action) {
    case 'supersede':
      return <SupersedeForm {...props} />;
    case 'change':
      return <ChangeTaskForm {...props} />;
    case 'end':
      return <EndTaskForm {...props} />;
    case 'assign':
      return <AssignForm {...props} />;
  }
}
