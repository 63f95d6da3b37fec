import { type FormPlace, placeLabel } from '../../forms/form-issue.ts';
import type { FileNote } from '../file-note.ts';
import { cellName } from '../sheet.ts';
import type { Layout } from './layout.ts';
import type { PlaceRow } from './place-rows.ts';
import { headerOf, inSheet, type Table } from './table.ts';
import { isFigure, isOrdinal } from './table-head.ts';

interface Read {
  readonly table: Table;
  readonly layout: Layout;
  readonly rows: readonly PlaceRow[];
  readonly communes: readonly FormPlace[];
  /** Columns whose figures are read. */
  readonly read: ReadonlySet<number>;
}

/** What of the table was left out, each part once: totals, notes, hidden parts, columns of no element, places without a row. */
export const layoutNotes = (read: Read): FileNote[] => [
  ...mergedHead(read),
  ...read.rows.flatMap((row) => rowNote(read, row)),
  ...otherRows(read),
  ...columnNotes(read),
  ...absentPlaces(read),
];

function mergedHead({ table, layout: { head } }: Read): FileNote[] {
  const area = table.merged.find(({ row, lastRow }) => row >= head.first && lastRow <= head.last);
  return area === undefined ? [] : [{ kind: 'merged-head', ...addressOf(table, area.row, area.column) }];
}

function rowNote({ table, layout }: Read, row: PlaceRow): FileNote[] {
  const at = addressOf(table, row.row, layout.places.kind === 'column' ? layout.places.column : 1);
  switch (row.kind) {
    case 'total':
      return [{ kind: 'total-not-read', ...at }];
    case 'hidden':
      return [{ kind: 'hidden-not-read', ...at }];
    case 'skip':
    case 'text':
      return [
        table.across ? { kind: 'row-not-read', ...at } : { kind: 'column-not-read', ...at, cells: cellsIn(table, row) },
      ];
    case 'place':
    case 'unclear':
      return [];
  }
}

/** Of a sheet of one place a single row is read: others with figures under the same heads may be other periods, or sums. */
function otherRows({ table, layout, read }: Read): FileNote[] {
  const { places, head } = layout;
  if (places.kind === 'column') return [];
  const others = table.cells.filter((cell) => {
    return cell.row > head.last && cell.row !== places.row && read.has(cell.column) && isFigure(cell);
  });
  return [...Map.groupBy(others, ({ row }) => row)].flatMap(([row, [first, ...more]]): FileNote[] => {
    if (first === undefined) return [];
    const at = addressOf(table, row, first.column);
    return [
      table.across ? { kind: 'row-not-read', ...at } : { kind: 'column-not-read', ...at, cells: more.length + 1 },
    ];
  });
}

const cellsIn = ({ cells }: Table, { row }: PlaceRow): number => cells.filter((cell) => cell.row === row).length;

function columnNotes({ table, layout, read }: Read): FileNote[] {
  const { places, head } = layout;
  const own = places.kind === 'column' ? [places.column, places.codes] : [];
  const below = table.cells.filter(({ row, column }) => row > head.last && !own.includes(column));
  return [...Map.groupBy(below, ({ column }) => column)].flatMap(([column, cells]): FileNote[] => {
    const [first] = cells;
    const given = layout.columns.find((each) => each.column === column);
    const header = given?.header ?? headerOf(table, head, column);
    if (first === undefined || isOrdinal(header)) return [];
    const at = addressOf(table, first.row, column);
    if (read.has(column)) return [];
    if (table.hiddenColumns.has(column)) return [{ kind: 'hidden-not-read', ...at }];
    return [table.across ? { kind: 'column-not-read', ...at, cells: cells.length } : { kind: 'row-not-read', ...at }];
  });
}

function absentPlaces({ table, layout, rows, communes }: Read): FileNote[] {
  if (layout.places.kind !== 'column') return [];
  const present = new Set(rows.flatMap((row) => (row.kind === 'place' ? row.place.id : [])));
  const absent = communes.filter(({ id }) => !present.has(id)).map(placeLabel);
  return absent.length === 0 ? [] : [{ kind: 'places-without-row', sheet: table.sheet.name, places: absent }];
}

function addressOf(table: Table, row: number, column: number): { sheet: string; cell: string } {
  const at = inSheet(table, row, column);
  return { sheet: table.sheet.name, cell: cellName(at.row, at.column) };
}
