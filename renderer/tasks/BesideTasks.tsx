import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { BulkRequest } from './bulk/BulkBar.tsx';
import { BulkPanel } from './bulk/BulkPanel.tsx';
import type { OpenTask } from './open-task.ts';
import { TaskPanel } from './panel/TaskPanel.tsx';
import type { Search } from './search/use-search.ts';

/** What stands beside the tasks: one of them, or a form for those that are ticked. */
export type Beside =
  | { readonly kind: 'task'; readonly open: OpenTask }
  | { readonly kind: 'form'; readonly request: BulkRequest };

interface Props {
  readonly tasks: readonly TaskRow[];
  readonly beside: Beside | undefined;
  readonly search: Search | null;
  readonly onChange: (beside: Beside | undefined) => void;
}

export function BesideTasks({ tasks, beside, search, onChange }: Props) {
  if (beside === undefined) return null;
  if (beside.kind === 'form') {
    return <BulkPanel key={beside.request.form} request={beside.request} onClose={() => onChange(undefined)} />;
  }
  const { open } = beside;
  const task = tasks.find(({ id }) => id === open.id);
  if (task === undefined) return null;
  const close = () => {
    onChange(undefined);
    open.back();
  };
  return (
    <TaskPanel
      key={`${open.id} ${open.scope?.name ?? ''}`}
      task={task}
      open={open}
      searched={search?.words ?? []}
      onShowAll={() => onChange({ kind: 'task', open: { ...open, scope: null, byKeyboard: true } })}
      onClose={close}
    />
  );
}
