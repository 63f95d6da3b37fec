import type { GridApi, GridOptions, IRowNode } from 'ag-grid-community';

export interface OpenedCell<T> {
  readonly row: T;
  /** Undefined on a row that is one cell. */
  readonly column: string | undefined;
  readonly byKeyboard: boolean;
  /** Puts the focus back on the very cell, wherever it stands by then. */
  readonly back: () => void;
}

type Callbacks<T> = Pick<GridOptions<T>, 'onCellClicked' | 'onRowClicked' | 'onCellKeyDown'>;

/** A click or Enter opens a cell; the box that ticks a row is left to the grid. */
export function cellOpening<T>(open: (cell: OpenedCell<T>) => void): Callbacks<T> {
  const tell = (api: GridApi<T>, node: IRowNode<T>, column: string | undefined, byKeyboard: boolean) => {
    if (node.data === undefined || column?.startsWith('ag-Grid-')) return;
    open({ row: node.data, column, byKeyboard, back: () => focus(api, node.id ?? '', column) });
  };
  return {
    onCellClicked: ({ api, node, column }) => tell(api, node, column.getColId(), false),
    onRowClicked: ({ api, node }) => {
      if (isOneCell(api, node)) tell(api, node, undefined, false);
    },
    onCellKeyDown: (happened) => {
      const { event, api, node } = happened;
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      event.preventDefault();
      tell(api, node, 'column' in happened ? happened.column.getColId() : undefined, true);
    },
  };
}

const isOneCell = <T>(api: GridApi<T>, rowNode: IRowNode<T>): boolean =>
  api.getGridOption('isFullWidthRow')?.({ api, rowNode, context: undefined }) === true;

function focus<T>(api: GridApi<T>, id: string, column: string | undefined): void {
  const index = api.isDestroyed() ? undefined : api.getRowNode(id)?.rowIndex;
  const first = column ?? api.getAllDisplayedColumns()[0]?.getColId();
  if (index === undefined || index === null || first === undefined) return;
  api.ensureIndexVisible(index);
  api.setFocusedCell(index, first);
}
