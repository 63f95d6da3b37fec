import type { GridApi, GridOptions } from 'ag-grid-community';
import { z } from 'zod';
import { recall, remember } from '../remembered/remembered.ts';

const Columns = z.array(
  z.object({
    colId: z.string(),
    width: z.number(),
    /** A column that was drawn to a width no longer takes its share of what is left. */
    flex: z.number().nullable(),
    sort: z.enum(['asc', 'desc']).nullable(),
  }),
);

const keyOf = (label: string): string => `cot.${label}`;

/** Widths and order that the officer herself has chosen, under the grid's name; columns that are gone are passed over. */
export function rememberingColumns<T>(
  label: string,
): Pick<GridOptions<T>, 'onGridReady' | 'onNewColumnsLoaded' | 'onColumnResized' | 'onSortChanged'> {
  const restore = ({ api }: { readonly api: GridApi<T> }) => {
    const state = recall(keyOf(label), Columns);
    if (state !== undefined) api.applyColumnState({ state });
  };
  const keep = (api: GridApi<T>) =>
    remember(
      keyOf(label),
      api.getColumnState().map(({ colId, width, flex = null, sort = null }) => ({ colId, width, flex, sort })),
    );
  return {
    onGridReady: restore,
    onNewColumnsLoaded: restore,
    onColumnResized: ({ api, finished, source }) => {
      if (finished && source === 'uiColumnResized') keep(api);
    },
    onSortChanged: ({ api, source }) => {
      if (source === 'uiColumnSorted') keep(api);
    },
  };
}
