import type { GridOptions, ICellRendererParams, IsFullWidthRowParams } from 'ag-grid-community';
import { taskWords as words } from '../../messages/tasks.ts';
import type { GridRow } from './grid-rows.ts';
import styles from './views.module.css';

type Options = Pick<GridOptions<GridRow>, 'isFullWidthRow' | 'fullWidthCellRenderer'>;

const isSection = ({ rowNode }: IsFullWidthRowParams<GridRow>): boolean => rowNode.data?.kind === 'section';

/** Headings over the full width. */
export const sectionOptions: Options = {
  isFullWidthRow: isSection,
  fullWidthCellRenderer: ({ data }: Params) => heading(data),
};

/** Headings that open and close. */
export const foldingSectionOptions: Options = {
  isFullWidthRow: isSection,
  fullWidthCellRenderer: ({ data }: Params) => foldingHeading(data),
};

type Params = Pick<ICellRendererParams<GridRow>, 'data'>;

function heading(row: GridRow | undefined): HTMLElement {
  const cell = document.createElement('div');
  cell.className = styles.section ?? '';
  cell.setAttribute('role', 'gridcell');
  cell.tabIndex = -1;
  if (row?.kind === 'section') cell.append(`${row.code} ${row.title}`);
  return cell;
}

function foldingHeading(row: GridRow | undefined): HTMLElement {
  const cell = heading(row);
  if (row?.kind !== 'section') return cell;
  cell.dataset.closed = String(row.isClosed);
  cell.setAttribute('aria-expanded', String(!row.isClosed));
  const count = document.createElement('span');
  count.className = styles.sectionCount ?? '';
  count.textContent = words.doneCount(row.done, row.all);
  cell.append(count);
  return cell;
}
