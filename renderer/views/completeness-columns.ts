import type { ICellRendererParams } from 'ag-grid-community';
import { completenessCell, completenessState } from '../../shared/views/completeness-rows.ts';
import { completenessText } from '../../shared/views/matrices-on-paper.ts';
import type { Completeness, CompletenessColumn, CompletenessRow } from '../../shared/views/views.contract.ts';
import { shortPeriodName } from '../../shared/views/wording.ts';
import type { PlainColumn } from '../grid/PlainGrid.tsx';
import { completenessMeaning, viewWords as words } from '../messages/views.ts';
import styles from './views.module.css';

/** The place, then a column for each period, under its form. */
export function completenessColumns(columns: Completeness['columns']): PlainColumn<CompletenessRow>[] {
  const placed = columns.map((column, at) => ({ ...column, at }));
  return [
    {
      colId: 'place',
      headerName: words.place,
      pinned: 'left',
      width: 210,
      valueGetter: ({ data }) => data && nameOf(data),
      cellStyle: ({ data }) => (data?.kind === 'district' ? { fontWeight: 650 } : { paddingLeft: '24px' }),
    },
    ...[...Map.groupBy(placed, ({ form }) => form)].map(([form, ofForm]) => ({
      headerName: words.formOf(form),
      children: ofForm.map(({ at, ...column }) => ({
        colId: String(at),
        headerName: shortPeriodName(column.period, false),
        // Under a form with one period its name stands over one column.
        width: ofForm.length === 1 ? 108 : 68,
        cellRenderer: ({ data }: ICellRendererParams<CompletenessRow>) => cellElement(column, data, at),
      })),
    })),
  ];
}

const nameOf = ({ kind, name }: CompletenessRow): string => (kind === 'own' ? words.own(name) : name);

/** A sign and a word for it: the tint alone says nothing. */
function cellElement(column: CompletenessColumn, row: CompletenessRow | undefined, at: number): HTMLElement {
  const element = document.createElement('span');
  if (row === undefined) return element;
  const cell = completenessCell(column, row, at);
  const state = completenessState(cell);
  element.className = styles.cell ?? '';
  element.dataset.state = state;
  element.title = completenessMeaning(cell, state);
  element.textContent = completenessText(cell);
  return element;
}
