import type { GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { Agencies } from '../../agencies/use-agencies.ts';
import type { OpenedCell } from '../../grid/opened-cell.ts';
import { PlainGrid } from '../../grid/PlainGrid.tsx';
import { matrixWords as words } from '../../messages/tasks.ts';
import type { PanelScope } from '../open-task.ts';
import { type GridRow, rowId, taskOf, withSections } from '../views/grid-rows.ts';
import { sectionOptions } from '../views/section-row.ts';
import type { TaskViewProps } from '../views/task-view.ts';
import { useTaskRows } from '../views/use-task-rows.ts';
import { matrixColumnDefs } from './matrix-column-defs.ts';
import { type MatrixGroup, matrixGroups } from './matrix-columns.ts';

interface Props extends TaskViewProps {
  /** The whole plan gives the columns, what passes the filter the rows. */
  readonly all: readonly TaskRow[];
  readonly agencies: Agencies;
  readonly areDistrictsOpen: boolean;
  readonly onDistricts: (areOpen: boolean) => void;
}

/** Tasks against agencies: who leads and who helps at one glance, coloured by progress. */
export function TaskMatrix(props: Props) {
  const { all, tasks, search, openId, onOpen, agencies } = props;
  const taskRows = useTaskRows(tasks);
  const rows = useMemo(() => withSections(taskRows), [taskRows]);
  const groups = useMemo(() => matrixGroups(all, agencies.list), [all, agencies]);
  const columns = useMemo(
    () => matrixColumnDefs(groups, agencies.districts, titleWidth()),
    [groups, agencies.districts],
  );
  const { onReady, options } = useFoldedDistricts(props);
  const open = ({ row, column, byKeyboard, back }: OpenedCell<GridRow>) => {
    const task = taskOf(row);
    if (task !== undefined) onOpen({ id: task.id, scope: scopeOf(groups, column), byKeyboard, back });
  };
  return (
    <PlainGrid
      label={words.matrix}
      rows={rows}
      columns={columns}
      rowId={rowId}
      drawnWith={search}
      onOpen={open}
      openId={openId === undefined ? undefined : String(openId)}
      options={options}
      onReady={onReady}
    />
  );
}

/** The button beneath and the grid's own heading open and close the same group. */
function useFoldedDistricts({ areDistrictsOpen, onDistricts }: Props) {
  const grid = useRef<GridApi<GridRow>>(undefined);
  const onReady = useCallback((api: GridApi<GridRow> | undefined) => {
    grid.current = api;
  }, []);
  useEffect(() => grid.current?.setColumnGroupOpened('district', areDistrictsOpen), [areDistrictsOpen]);
  const options = {
    ...sectionOptions,
    headerHeight: 48,
    groupHeaderHeight: 34,
    onColumnGroupOpened: ({ api }: { readonly api: GridApi<GridRow> }) => {
      const group = api.getProvidedColumnGroup('district');
      if (group !== null) onDistricts(group.isExpanded());
    },
  };
  return { onReady, options };
}

/** About a quarter of the window, so that agencies stay in view when zoomed in. */
const titleWidth = (): number => Math.min(320, Math.max(150, Math.round(window.innerWidth * 0.22)));

/** Undefined for the clause and its title: everybody's part. */
function scopeOf(groups: readonly MatrixGroup[], id: string | undefined): PanelScope | null {
  const column = groups.flatMap(({ columns }) => columns).find((each) => each.id === id);
  if (column === undefined) return null;
  const name = column.shows === 'folded' ? words.allDistrictsLong : (column.agencies[0]?.name ?? '');
  return { name, agencies: new Set(column.agencies.map((agency) => agency.id)) };
}
