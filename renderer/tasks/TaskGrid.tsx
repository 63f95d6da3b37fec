import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import type { AgencyId } from '../../shared/ids.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { useAgencies } from '../agencies/use-agencies.ts';
import { Grid } from '../grid/Grid.tsx';
import { taskWords as words } from '../messages/tasks.ts';
import { AgencyCell } from './AgencyCell.tsx';
import { ProgressCell } from './ProgressCell.tsx';
import { type GridRow, rowsWithSections, SectionRow } from './section-rows.tsx';

interface Props {
  readonly tasks: readonly TaskRow[];
  readonly open: TaskRow | undefined;
  readonly onOpen: (task: TaskRow) => void;
}

export function TaskGrid({ tasks, open, onOpen }: Props) {
  const { districts } = useAgencies();
  const rows = useMemo(() => rowsWithSections(tasks), [tasks]);
  const columns = useMemo(() => columnsFor(districts), [districts]);
  return (
    <Grid
      label={words.grid}
      rows={rows}
      columns={columns}
      rowId={idOf}
      onOpen={(row) => row.kind === 'task' && onOpen(row.task)}
      openId={open === undefined ? undefined : String(open.id)}
      options={sectionOptions}
    />
  );
}

const idOf = (row: GridRow): string => (row.kind === 'task' ? String(row.task.id) : `section ${row.code}`);

const sectionOptions = {
  isFullWidthRow: ({ rowNode }: { rowNode: { data: GridRow | undefined } }) => rowNode.data?.kind === 'section',
  fullWidthCellRenderer: SectionRow,
  // A plan has some fifty tasks: all of them stand ready for scrolling and for a screen reader's search.
  suppressRowVirtualisation: true,
};

interface CellProps {
  readonly data: GridRow | undefined;
}

/** Document order is the order of the plan, so the columns do not sort. */
function columnsFor(districts: ReadonlySet<AgencyId>): ColDef<GridRow>[] {
  const { columns } = words;
  const inOrder = { sortable: false } as const;
  return [
    { ...inOrder, headerName: columns.clause, width: 92, valueGetter: ({ data }) => taskOf(data)?.clause },
    { ...inOrder, headerName: columns.title, flex: 3, minWidth: 200, valueGetter: ({ data }) => taskOf(data)?.title },
    { ...inOrder, headerName: columns.lead, flex: 1, minWidth: 112, cellRenderer: agencyCell('lead', districts) },
    { ...inOrder, headerName: columns.support, flex: 1, minWidth: 112, cellRenderer: agencyCell('support', districts) },
    {
      ...inOrder,
      headerName: columns.progress,
      width: 168,
      cellRenderer: ({ data }: CellProps) => (data?.kind === 'task' ? <ProgressCell task={data.task} /> : null),
    },
  ];
}

const taskOf = (row: GridRow | undefined): TaskRow | undefined => (row?.kind === 'task' ? row.task : undefined);

const agencyCell = (role: 'lead' | 'support', districts: ReadonlySet<AgencyId>) =>
  function AgencyOfRow({ data }: CellProps) {
    return data?.kind === 'task' ? <AgencyCell task={data.task} role={role} districts={districts} /> : null;
  };
