import { useMemo } from 'react';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { Agencies } from '../../agencies/use-agencies.ts';
import { type PlainColumn, PlainGrid } from '../../grid/PlainGrid.tsx';
import { taskWords as words } from '../../messages/tasks.ts';
import { type GridRow, rowId, taskOf } from './grid-rows.ts';
import { clauseColumn, progressColumn, roleColumn, supportOrFoundColumn, titleColumn } from './task-columns.ts';
import type { TaskViewProps } from './task-view.ts';
import { opener, useTaskRows } from './use-task-rows.ts';

interface Props extends TaskViewProps {
  readonly agencies: Agencies;
  readonly onTick: (tasks: readonly TaskRow[]) => void;
}

/** One line for each task; the best match first while something is searched. */
export function TaskList({ tasks, search, openId, onOpen, agencies, onTick }: Props) {
  const rows = useTaskRows(tasks);
  const columns = useMemo(() => columnsFor(agencies), [agencies]);
  return (
    <PlainGrid
      label={words.grid}
      choosesColumns
      rows={rows}
      columns={columns}
      rowId={rowId}
      drawnWith={search}
      onOpen={opener(onOpen)}
      openId={openId === undefined ? undefined : String(openId)}
      onTick={(ticked) => onTick(ticked.flatMap((row) => taskOf(row) ?? []))}
    />
  );
}

const columnsFor = ({ districts }: Agencies): PlainColumn<GridRow>[] => [
  clauseColumn,
  { ...titleColumn, flex: 3, minWidth: 200 },
  roleColumn('lead', districts),
  supportOrFoundColumn(districts),
  progressColumn,
];
