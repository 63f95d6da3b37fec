import { useMemo, useState } from 'react';
import type { TaskId } from '../../../shared/ids.ts';
import type { TaskFilter } from '../../../shared/tasks/task-filter.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { Agencies } from '../../agencies/use-agencies.ts';
import { taskWords as words } from '../../messages/tasks.ts';
import { Card } from '../../page/Card.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { BulkBar, type BulkRequest } from '../bulk/BulkBar.tsx';
import { TaskMatrix } from '../matrix/TaskMatrix.tsx';
import { byRank } from '../search/filter-tasks.ts';
import { AgencyView } from './AgencyView.tsx';
import type { AgencyChoice } from './agency-work.ts';
import { SectionView } from './SectionView.tsx';
import { TaskList } from './TaskList.tsx';
import type { TaskViewProps } from './task-view.ts';
import type { View as ViewName } from './view.ts';
import styles from './views.module.css';

export interface TaskViewsProps extends TaskViewProps {
  readonly view: ViewName;
  readonly all: readonly TaskRow[];
  readonly filter: TaskFilter;
  readonly agencies: Agencies;
  readonly areDistrictsOpen: boolean;
  readonly onDistricts: (areOpen: boolean) => void;
  readonly chosen: AgencyChoice;
  readonly onChoose: (choice: AgencyChoice) => void;
  readonly onForm: (request: BulkRequest) => void;
}

/** The plan may be empty, the filter may leave nothing; else the tasks as they are to be looked at. */
export function TaskViews(props: TaskViewsProps) {
  const { all, tasks } = props;
  if (tasks.length > 0) return <View {...props} />;
  return (
    <Card fill>
      <EmptyState message={all.length === 0 ? words.emptyPlan : words.empty} />
    </Card>
  );
}

function View(props: TaskViewsProps) {
  switch (props.view) {
    case 'matrix':
      return (
        <Card fill>
          <TaskMatrix {...props} />
        </Card>
      );
    case 'agency':
      return <AgencyView {...props} />;
    case 'section':
      return (
        <Card fill>
          <SectionView {...props} />
        </Card>
      );
    case 'list':
      return <TickableList {...props} />;
  }
}

function TickableList(props: TaskViewsProps) {
  const { tasks, search, filter, agencies, onForm } = props;
  const [tickedIds, setTicked] = useState<ReadonlySet<TaskId>>(new Set());
  const ticked = tasks.filter(({ id }) => tickedIds.has(id));
  const ranked = useMemo(() => byRank(tasks, search), [tasks, search]);
  const agency = agencies.list.find(({ id }) => id === filter.agency);
  return (
    <Card fill>
      <div className={styles.ticked}>
        {ticked.length === 0 ? null : <BulkBar tasks={ticked} agency={agency} onForm={onForm} />}
        <TaskList {...props} tasks={ranked} onTick={(chosen) => setTicked(new Set(chosen.map(({ id }) => id)))} />
      </div>
    </Card>
  );
}
