import type { ColumnResizedEvent, GridApi, SortChangedEvent } from 'ag-grid-community';
import { z } from 'zod';
import { recall, remember } from '../remembered/remembered.ts';

const Columns = z.array(
  z.object({
    colId: z.string(),
    width: z.number(),
    /** A column that was drawn to a width no longer takes its share of what is left. */
    flex: z.number().nullable(),
    sort: z.enum(['asc', 'desc']).nullable(),
    /** Null: as the column itself has it. */
    hide: z.boolean().nullable().default(null),
  }),
);

const keyOf = (label: string): string => `cot.${label}`;

export const keepColumns = <T>(api: GridApi<T>, label: string): void =>
  remember(
    keyOf(label),
    api.getColumnState().map(({ colId, width, flex = null, sort = null, hide = false }) => ({
      colId,
      width,
      flex,
      sort,
      hide: hide === true,
    })),
  );

/** Widths, order and what is shown, as the officer herself has chosen them, under the grid's name; columns that are gone are passed over. */
export function rememberingColumns<T>(label: string) {
  const restore = ({ api }: { readonly api: GridApi<T> }) => {
    const state = recall(keyOf(label), Columns);
    if (state !== undefined) api.applyColumnState({ state });
  };
  return {
    onGridReady: restore,
    onNewColumnsLoaded: restore,
    onColumnResized: ({ api, finished, source }: ColumnResizedEvent<T>) => {
      if (finished && source === 'uiColumnResized') keepColumns(api, label);
    },
    onSortChanged: ({ api, source }: SortChangedEvent<T>) => {
      if (source === 'uiColumnSorted') keepColumns(api, label);
    },
  };
}
