import { useMemo, useState } from 'react';
import type { TaskId } from '../../shared/ids.ts';
import { noFilter } from '../../shared/tasks/task-filter.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { places } from '../messages/shell.ts';
import { taskWords as words } from '../messages/tasks.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { filterTasks } from './filter-tasks.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import { TaskFilterBar } from './TaskFilterBar.tsx';
import { TaskGrid } from './TaskGrid.tsx';
import { TaskMatrix } from './TaskMatrix.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { useTasks } from './use-tasks.ts';
import { type View, ViewChoice } from './ViewChoice.tsx';

export function TasksScreen() {
  const answer = useTasks();
  const all = answer.data ?? [];
  const [filter, setFilter] = useState(noFilter);
  const [view, setView] = useState<View>('list');
  const [openId, setOpenId] = useState<TaskId>();
  const shown = useMemo(() => filterTasks(answer.data ?? [], filter), [answer.data, filter]);
  const open = all.find(({ id }) => id === openId);
  return (
    <Page
      title={places.tasks}
      slice={words.slice(shown.length, all.length)}
      actions={<ViewChoice view={view} onChange={setView} />}
    >
      <TaskFilterBar tasks={all} filter={filter} onChange={setFilter} />
      <Columns>
        <Card fill>
          <Await answer={answer}>
            {() =>
              shown.length === 0 ? (
                <EmptyState message={words.empty} />
              ) : (
                <Tasks view={view} all={all} tasks={shown} open={open} onOpen={(task) => setOpenId(task.id)} />
              )
            }
          </Await>
        </Card>
        {open === undefined ? null : <TaskPanel key={open.id} task={open} onClose={() => setOpenId(undefined)} />}
      </Columns>
      {view === 'matrix' ? <MatrixLegend /> : null}
      <StatusNote>{words.status(all.length, withoutLead(all))}</StatusNote>
    </Page>
  );
}

interface TasksProps {
  readonly view: View;
  readonly all: readonly TaskRow[];
  readonly tasks: readonly TaskRow[];
  readonly open: TaskRow | undefined;
  readonly onOpen: (task: TaskRow) => void;
}

const Tasks = ({ view, all, ...shown }: TasksProps) =>
  view === 'list' ? <TaskGrid {...shown} /> : <TaskMatrix all={all} {...shown} />;

const withoutLead = (tasks: readonly TaskRow[]): number =>
  tasks.filter(({ assignments }) => assignments.every(({ role }) => role !== 'lead')).length;
