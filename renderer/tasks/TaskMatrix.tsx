import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { useAgencies } from '../agencies/use-agencies.ts';
import { Grid } from '../grid/Grid.tsx';
import { taskWords as words } from '../messages/tasks.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { type MatrixColumn, matrixColumns } from './matrix-columns.ts';
import styles from './tasks.module.css';

interface Props {
  /** The whole plan gives the columns, what passes the filter the rows. */
  readonly all: readonly TaskRow[];
  readonly tasks: readonly TaskRow[];
  readonly open: TaskRow | undefined;
  readonly onOpen: (task: TaskRow) => void;
}

/** Tasks against agencies: who leads and who helps at one glance, coloured by progress. */
export function TaskMatrix({ all, tasks, open, onOpen }: Props) {
  const agencies = useAgencies();
  const columns = useMemo(() => columnsFor(matrixColumns(all, agencies)), [all, agencies]);
  return (
    <Grid
      label={words.matrix}
      rows={tasks}
      columns={columns}
      rowId={idOf}
      onOpen={onOpen}
      openId={open === undefined ? undefined : idOf(open)}
    />
  );
}

const idOf = ({ id }: TaskRow): string => String(id);

const columnsFor = (agencies: readonly MatrixColumn[]): ColDef<TaskRow>[] => [
  { headerName: words.columns.clause, width: 92, pinned: 'left', sortable: false, field: 'clause' },
  { headerName: words.columns.title, width: 290, pinned: 'left', sortable: false, field: 'title' },
  ...agencies.map(
    (column): ColDef<TaskRow> => ({
      headerName: column.name,
      headerTooltip: column.fullName,
      width: 78,
      sortable: false,
      wrapHeaderText: true,
      autoHeaderHeight: true,
      headerClass: styles.agency ?? '',
      cellClass: styles.agency ?? '',
      cellRenderer: ({ data }: { data: TaskRow | undefined }) =>
        data === undefined ? null : <MatrixCell task={data} column={column} />,
    }),
  ),
];
