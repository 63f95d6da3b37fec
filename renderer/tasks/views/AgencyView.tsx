import { useMemo } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { Agencies } from '../../agencies/use-agencies.ts';
import { type PlainColumn, PlainGrid } from '../../grid/PlainGrid.tsx';
import { taskWords, listWords as words } from '../../messages/tasks.ts';
import { Card } from '../../page/Card.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { AgencyList } from './AgencyList.tsx';
import { agencyColumns } from './agency-columns.ts';
import { type AgencyChoice, partOf, tasksOf } from './agency-work.ts';
import { type GridRow, rowId, taskOf } from './grid-rows.ts';
import { clauseColumn, foundColumn, titleColumn } from './task-columns.ts';
import type { TaskViewProps } from './task-view.ts';
import { useTaskRows } from './use-task-rows.ts';

interface Props extends TaskViewProps {
  readonly agencies: Agencies;
  readonly chosen: AgencyChoice;
  readonly onChoose: (choice: AgencyChoice) => void;
}

/** One agency at a time: all it has to do. */
export function AgencyView(props: Props) {
  return (
    <>
      <AgencyList {...props} />
      <WorkOf key={props.chosen} {...props} />
    </>
  );
}

function WorkOf({ tasks, search, openId, onOpen, agencies, chosen }: Props) {
  const agency = agencies.list.find(({ id }) => id === chosen);
  const name = agency?.name ?? words.nobody;
  const own = useMemo(() => tasksOf(tasks, chosen), [tasks, chosen]);
  const rows = useTaskRows(own);
  const isSearching = search !== null;
  const columns = useMemo(() => columnsFor(chosen, isSearching), [chosen, isSearching]);
  const scope = agency === undefined ? null : { name, agencies: new Set([agency.id]) };
  return (
    <Card fill title={name} aside={<EndOf tasks={own} chosen={chosen} />}>
      {own.length === 0 ? (
        <EmptyState message={words.nothingForAgency} />
      ) : (
        <PlainGrid
          label={words.workOf(name)}
          rememberedAs={taskWords.viewNames.agency}
          choosesColumns
          rows={rows}
          columns={columns}
          rowId={rowId}
          drawnWith={search}
          onOpen={({ row, byKeyboard, back }) => {
            const task = taskOf(row);
            if (task !== undefined) onOpen({ id: task.id, scope, byKeyboard, back });
          }}
          openId={openId === undefined ? undefined : String(openId)}
        />
      )}
    </Card>
  );
}

/** The agency's last day, where it is known. */
function EndOf({ tasks, chosen }: Pick<Props, 'tasks' | 'chosen'>) {
  const [first] = tasks;
  const part = chosen === 'nobody' || first === undefined ? undefined : partOf(first, chosen);
  const last = part?.agencyEndsOn ?? null;
  return last === null ? null : <span>{words.agencyEnds(formatDay(last))}</span>;
}

const columnsFor = (chosen: AgencyChoice, isSearching: boolean): PlainColumn<GridRow>[] => [
  clauseColumn,
  { ...titleColumn, flex: 3, minWidth: 180 },
  ...(isSearching ? [foundColumn] : []),
  ...(chosen === 'nobody' ? [] : agencyColumns(chosen)),
];
