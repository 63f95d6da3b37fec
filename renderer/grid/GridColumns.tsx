import type { GridApi } from 'ag-grid-community';
import { useEffect, useReducer } from 'react';
import { ColumnMenu } from '../columns/ColumnMenu.tsx';
import { keepColumns } from './remember-columns.ts';

interface Props<T> {
  readonly grid: GridApi<T>;
  readonly label: string;
  readonly rememberedAs: string;
}

/** The choice of columns of a grid: all that have a head, but for those that a row cannot be known without. */
export function GridColumns<T>({ grid, label, rememberedAs }: Props<T>) {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const events = ['newColumnsLoaded', 'columnVisible'] as const;
    for (const event of events) grid.addEventListener(event, lookAgain);
    return () => {
      if (!grid.isDestroyed()) for (const event of events) grid.removeEventListener(event, lookAgain);
    };
  }, [grid]);
  if (grid.isDestroyed()) return null;
  const columns = (grid.getColumns() ?? [])
    .filter((column) => column.getColDef().lockVisible !== true)
    .map((column) => ({
      id: column.getColId(),
      name: grid.getDisplayNameForColumn(column, 'header'),
      isShown: column.isVisible(),
    }))
    .filter(({ name }) => name !== '');
  const change = (ids: readonly string[], isShown: boolean) => {
    grid.setColumnsVisible([...ids], isShown);
    keepColumns(grid, rememberedAs);
  };
  return <ColumnMenu table={label} columns={columns} onChange={change} />;
}
