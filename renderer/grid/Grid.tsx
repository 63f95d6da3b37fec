import { AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import type { CellKeyDownEvent, ColDef, FullWidthCellKeyDownEvent, GridApi, GridOptions } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { compareVietnamese } from '../../shared/text/fold.ts';
import { leaveGrid } from './keys.ts';
import './modules.ts';
import { styleNonce } from '../theme/nonce.ts';
import styles from './Grid.module.css';
import { GridColumns } from './GridColumns.tsx';
import { gridTheme } from './grid-theme.ts';
import { rememberingColumns } from './remember-columns.ts';

interface Props<T> {
  /** Names the grid for screen readers and tests. */
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: ColDef<T>[];
  readonly rowId: (row: T) => string;
  /** A click or Enter on a row. */
  readonly onOpen?: (row: T) => void;
  readonly openId?: string | undefined;
  readonly options?: Pick<
    AgGridReactProps<T>,
    'isFullWidthRow' | 'fullWidthCellRenderer' | 'suppressRowVirtualisation'
  >;
}

/** Marked from outside, by what is open. */
const selection = { mode: 'singleRow', checkboxes: false, enableClickSelection: false } as const;

/** Numbers by size, words by the Vietnamese alphabet, what is empty first. */
function inOrder(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareVietnamese(String(a ?? ''), String(b ?? ''));
}

const defaultColumn = {
  sortable: true,
  comparator: inOrder,
  resizable: true,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
} as const;

export function Grid<T>({ label, rows, columns, rowId, onOpen, openId, options }: Props<T>) {
  const grid = useRef<AgGridReact<T>>(null);
  useEffect(() => {
    const api = grid.current?.api;
    if (openId === undefined) api?.deselectAll();
    else api?.getRowNode(openId)?.setSelected(true, true);
  }, [openId]);
  const getRowId = useCallback<NonNullable<GridOptions<T>['getRowId']>>(({ data }) => rowId(data), [rowId]);
  const [api, setApi] = useState<GridApi<T>>();
  const remembering = useMemo(() => rememberingColumns<T>(label), [label]);
  const openOnEnter = ({ event, data }: CellKeyDownEvent<T> | FullWidthCellKeyDownEvent<T>) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter' && data !== undefined) onOpen?.(data);
  };
  return (
    <section className={styles.grid} aria-label={label}>
      {api === undefined ? null : <GridColumns grid={api} label={label} rememberedAs={label} />}
      <AgGridReact<T>
        ref={grid}
        theme={gridTheme}
        styleNonce={styleNonce()}
        localeText={AG_GRID_LOCALE_VN}
        rowData={[...rows]}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        getRowId={getRowId}
        rowSelection={selection}
        onRowClicked={({ data }) => data !== undefined && onOpen?.(data)}
        onCellKeyDown={openOnEnter}
        tabToNextCell={leaveGrid}
        tabToNextHeader={leaveGrid}
        animateRows={false}
        suppressColumnMoveAnimation
        enableCellTextSelection
        {...remembering}
        onGridReady={(ready) => {
          remembering.onGridReady(ready);
          setApi(ready.api);
        }}
        {...options}
      />
    </section>
  );
}
