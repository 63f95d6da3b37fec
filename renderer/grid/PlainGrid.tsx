import { AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import {
  type ColDef,
  type ColGroupDef,
  createGrid,
  type GridApi,
  type GridOptions,
  type RowSelectionOptions,
} from 'ag-grid-community';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { styleNonce } from '../theme/nonce.ts';
import styles from './Grid.module.css';
import { GridColumns } from './GridColumns.tsx';
import { gridTheme } from './grid-theme.ts';
import { leaveGrid } from './keys.ts';
import './modules.ts';
import { cellOpening, type OpenedCell } from './opened-cell.ts';
import { rememberingColumns } from './remember-columns.ts';

export type PlainColumn<T> = ColDef<T> | ColGroupDef<T>;

export interface PlainGridProps<T> {
  /** Names the grid for screen readers and tests. */
  readonly label: string;
  /** Under which name its columns are remembered, where the label says more than which table it is. */
  readonly rememberedAs?: string;
  /** The officer may choose which columns are shown. */
  readonly choosesColumns?: boolean;
  readonly rows: readonly T[];
  readonly columns: readonly PlainColumn<T>[];
  readonly rowId: (row: T) => string;
  /** What cells and heads are drawn with besides their row: when it changes, the cells in view are drawn anew. */
  readonly drawnWith?: unknown;
  /** A click or Enter on a cell, or on a row that is one cell. */
  readonly onOpen: (cell: OpenedCell<T>) => void;
  readonly openId?: string | undefined;
  /** Rows get a box to tick (Space, Shift and click too) and are told about here. */
  readonly onTick?: (rows: readonly T[]) => void;
  /** Read once, when the grid is made. */
  readonly options?: Pick<
    GridOptions<T>,
    'isFullWidthRow' | 'fullWidthCellRenderer' | 'headerHeight' | 'groupHeaderHeight' | 'onColumnGroupOpened'
  >;
  readonly onReady?: (grid: GridApi<T> | undefined) => void;
}

/** The grid without React inside, for lists of thousands and for the matrix: cells are plain elements. */
export function PlainGrid<T>(props: PlainGridProps<T>) {
  const { label, rememberedAs = label, choosesColumns = false } = props;
  const place = useRef<HTMLElement>(null);
  const [grid, setGrid] = useState<GridApi<T>>();
  usePlainGrid(place, props, choosesColumns ? setGrid : forgotten);
  // The same as long as the grid is: it is not drawn anew for each letter of a search.
  const choice = useMemo(
    () => (grid === undefined ? null : <GridColumns grid={grid} label={label} rememberedAs={rememberedAs} />),
    [grid, label, rememberedAs],
  );
  return (
    <>
      {choice}
      <section ref={place} className={styles.grid} aria-label={label} />
    </>
  );
}

const forgotten = () => undefined;

/** What a cell's renderer finds as its `context`. */
export interface DrawnWith<T> {
  readonly drawnWith: T;
}

interface Drawn<T> extends Pick<PlainGridProps<T>, 'rows' | 'columns' | 'drawnWith'> {
  readonly api: GridApi<T>;
}

/** Made once; afterwards only what is new is handed on. */
function usePlainGrid<T>(
  place: { readonly current: HTMLElement | null },
  props: PlainGridProps<T>,
  onMade: (grid: GridApi<T> | undefined) => void,
): void {
  const latest = useRef(props);
  latest.current = props;
  const drawn = useRef<Drawn<T>>(undefined);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const { rows, columns, drawnWith, onReady } = latest.current;
    const api = createGrid(place.current, gridOptions(latest));
    drawn.current = { api, rows, columns, drawnWith };
    onReady?.(api);
    onMade(api);
    return () => {
      drawn.current = undefined;
      onReady?.(undefined);
      onMade(undefined);
      api.destroy();
    };
  }, [place, onMade]);
  const { rows, columns, drawnWith, openId } = props;
  useLayoutEffect(() => {
    if (drawn.current === undefined) return;
    const { api, ...before } = drawn.current;
    drawn.current = { api, rows, columns, drawnWith };
    const inView = api.getRenderedNodes();
    api.updateGridOptions({
      ...(before.drawnWith === drawnWith ? {} : { context: { drawnWith } }),
      ...(before.columns === columns ? {} : { columnDefs: [...columns] }),
      ...(before.rows === rows ? {} : { rowData: [...rows] }),
    });
    if ((before.drawnWith === null) !== (drawnWith === null)) api.refreshHeader();
    if (before.drawnWith !== drawnWith) api.refreshCells({ rowNodes: inView, force: true });
  }, [rows, columns, drawnWith]);
  useLayoutEffect(() => {
    const grid = drawn.current;
    if (grid === undefined || latest.current.onTick !== undefined) return;
    if (openId === undefined) grid.api.deselectAll();
    else grid.api.getRowNode(openId)?.setSelected(true, true);
  }, [openId]);
}

const defaultColumn = {
  sortable: false,
  resizable: true,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
  cellDataType: false,
} as const;

function gridOptions<T>(latest: { readonly current: PlainGridProps<T> }): GridOptions<T> {
  const { label, rememberedAs = label, rows, columns, drawnWith, rowId, onTick, options } = latest.current;
  return {
    theme: gridTheme,
    styleNonce: styleNonce(),
    localeText: AG_GRID_LOCALE_VN,
    rowData: [...rows],
    columnDefs: [...columns],
    context: { drawnWith },
    defaultColDef: defaultColumn,
    getRowId: ({ data }) => rowId(data),
    rowSelection: onTick === undefined ? marked : ticked,
    selectionColumnDef: { pinned: 'left', width: 38, resizable: false },
    ...cellOpening<T>((cell) => latest.current.onOpen(cell)),
    ...(onTick === undefined
      ? {}
      : { onSelectionChanged: ({ api }) => latest.current.onTick?.(api.getSelectedRows()) }),
    onGridSizeChanged: ({ api }) => {
      const column = api.getFocusedCell()?.column;
      if (column !== undefined) api.ensureColumnVisible(column);
    },
    focusGridInnerElement: ({ api, fromBottom }) => fromBottom === true && returnToCell(api),
    tabToNextCell: leaveGrid,
    tabToNextHeader: leaveGrid,
    animateRows: false,
    suppressColumnMoveAnimation: true,
    rowBuffer: 4,
    ...rememberingColumns<T>(rememberedAs),
    ...options,
  };
}

/** Whoever tabs back into the grid comes to the cell that was left, not to the last one of all. */
function returnToCell<T>(api: GridApi<T>): boolean {
  const left = api.getFocusedCell();
  if (!left) return false;
  api.setFocusedCell(left.rowIndex, left.column);
  return true;
}

/** Marked from outside, by what is open. */
const marked: RowSelectionOptions = { mode: 'singleRow', checkboxes: false, enableClickSelection: false };
const ticked: RowSelectionOptions = { mode: 'multiRow', enableClickSelection: false };
