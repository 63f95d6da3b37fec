import type { Coverage } from '../calendar/period-coverage.ts';
import {
  type InspectionColumn,
  type InspectionCounts,
  type InspectionTable,
  inspectionColumns,
} from '../inspections/inspection-table.ts';
import { inspectionTableWords as words } from '../inspections/wording.ts';
import type { Block, Cell, Column, HeadCell, Row } from '../paper/document.ts';
import { cell, head, number } from '../papers/cells.ts';
import { annex } from './wording.ts';

const groups: readonly { readonly title: string; readonly columns: readonly InspectionColumn[] }[] = [
  { title: words.groups.visits, columns: ['planned', 'plannedDone', 'unannounced'] },
  { title: words.groups.establishments, columns: ['establishments', 'violating'] },
  { title: words.groups.sanctions, columns: ['decisions', 'money', 'suspended'] },
  { title: words.groups.rechecks, columns: ['rechecked', 'stillViolating'] },
];

/** What the teams of Đội 178 did in the period, the province's team first, then district by district. */
export const inspectionAnnex = ({ rows, total }: InspectionTable, coverage: Coverage): Block[] => [
  { kind: 'note', place: 'above-table', text: annex.registersCoverage(coverage) },
  {
    kind: 'table',
    size: 'small',
    columns: columnsOf(),
    head: headOf(),
    rows: [
      ...rows.map(
        ({ team, counts }, at): Row => ({ kind: 'plain', cells: [number(at + 1), cell(team), ...cellsOf(counts)] }),
      ),
      { kind: 'total', cells: [cell(''), cell(words.total), ...cellsOf(total)] },
    ],
  },
  { kind: 'note', place: 'below-table', text: words.key },
];

const cellsOf = (counts: InspectionCounts | null): Cell[] =>
  inspectionColumns.map((column) => (counts === null ? cell(words.nothing) : number(counts[column])));

const columnsOf = (): Column[] => [
  { share: 9, align: 'center', role: 'value' },
  { share: 40, align: 'left', role: 'name' },
  ...groups.flatMap(({ columns }) =>
    columns.map(
      (column, at): Column => ({
        share: column === 'money' ? 30 : 21,
        align: 'right',
        role: 'value',
        ...(at === 0 ? { opensGroup: true } : {}),
      }),
    ),
  ),
];

function headOf(): HeadCell[][] {
  const tall = (text: string): HeadCell => ({ ...head(text), rows: 2 });
  return [
    [
      tall(words.number),
      tall(words.team),
      ...groups.map(({ title, columns }): HeadCell => ({ ...head(title), columns: columns.length, opensGroup: true })),
    ],
    groups.flatMap(({ columns }) =>
      columns.map(
        (column, at): HeadCell => ({
          ...head(words.columns[column]),
          ...(at === 0 ? { opensGroup: true } : {}),
        }),
      ),
    ),
  ];
}
