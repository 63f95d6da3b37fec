import type { ColDef, ColGroupDef, ICellRendererParams } from 'ag-grid-community';
import type { AgencyId } from '../../../shared/ids.ts';
import type { PlainColumn } from '../../grid/PlainGrid.tsx';
import { matrixWords as words } from '../../messages/tasks.ts';
import { signElement } from '../../page/sign-element.ts';
import { type GridRow, taskOf } from '../views/grid-rows.ts';
import { clauseColumn, titleColumn } from '../views/task-columns.ts';
import styles from './matrix.module.css';
import { type MatrixCell, type MatrixCells, matrixCells } from './matrix-cell.ts';
import type { MatrixColumn, MatrixGroup } from './matrix-columns.ts';

type Row = GridRow;

/** Clause and title stand still; the agencies move beneath their groups. */
export function matrixColumnDefs(
  groups: readonly MatrixGroup[],
  districts: ReadonlySet<AgencyId>,
  titleWidth: number,
): PlainColumn<Row>[] {
  const cells = matrixCells(districts);
  return [
    { ...clauseColumn, pinned: 'left' },
    { ...titleColumn, pinned: 'left', width: titleWidth },
    ...groups.map((group) => groupDef(group, cells)),
  ];
}

const groupDef = ({ name, columns }: MatrixGroup, cells: CellsOfTask): ColGroupDef<Row> => ({
  groupId: name,
  headerName: words.groups[name],
  headerClass: styles.group ?? '',
  children: columns.map((column) => columnDef(column, cells)),
});

type CellsOfTask = (task: Parameters<ReturnType<typeof matrixCells>>[0]) => MatrixCells;

function columnDef(column: MatrixColumn, cells: CellsOfTask): ColDef<Row> {
  const [only] = column.agencies;
  const isFolded = column.shows === 'folded';
  const count = column.agencies.length;
  return {
    colId: column.id,
    headerName: isFolded ? words.allDistricts(count) : (only?.shortName ?? ''),
    headerTooltip: isFolded ? words.allDistrictsLong : (only?.name ?? ''),
    ...(column.shows === 'always' ? {} : { columnGroupShow: isFolded ? 'closed' : 'open' }),
    width: isFolded ? 104 : 62,
    wrapHeaderText: true,
    headerClass: styles.agency ?? '',
    cellClass: styles.cell ?? '',
    valueGetter: ({ data }) => {
      const task = taskOf(data);
      return task === undefined ? undefined : cells(task).get(column.id);
    },
    equals: sameCell,
    cellRendererSelector: chooseRenderer,
  };
}

const sameCell = (a: MatrixCell | undefined, b: MatrixCell | undefined): boolean =>
  a?.mark === b?.mark && a?.meaning === b?.meaning;

const filled = { component: drawCell };

/** Nobody assigned: an empty cell, for which the style sheet draws a dot. Most cells are, and cost nothing so. */
const chooseRenderer = ({ value }: ICellRendererParams<Row, MatrixCell>) => (value ? filled : undefined);

function drawCell({ value }: ICellRendererParams<Row, MatrixCell>): HTMLElement | string {
  if (!value) return '';
  const chip = signElement(value);
  if (value.isOurs) chip.classList.add(styles.ours ?? '');
  return chip;
}
