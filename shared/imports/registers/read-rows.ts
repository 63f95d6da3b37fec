import { compareDays, type Day } from '../../calendar/day.ts';
import type { EntryId } from '../../ids.ts';
import { type DecimalMark, decimalMarkOf } from '../../numbers/parse-number.ts';
import type { KnownPlace } from '../../places/find-unit.ts';
import { placeName } from '../../places/place-in-time.ts';
import type { StepContent } from '../../registers/case.ts';
import { EntryContent, type EntryDocument, type EntryValues, entryProblems } from '../../registers/entry.ts';
import { type FieldCode, isNumeric, type RegisterField } from '../../registers/register-field.ts';
import type { RegisterContent } from '../../registers/registers.contract.ts';
import { stepColumns } from '../../registers/step-columns.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../anchored-sheet.ts';
import { isTotalWord } from '../layout/place-rows.ts';
import { type Table, writtenIn } from '../layout/table.ts';
import { type Cell, cellName, type Sheet } from '../sheet.ts';
import { type ColumnMeaning, type FixedMeaning, meaningOf, stepMeaning } from './column-meaning.ts';
import { type RowCells, readSteps } from './read-steps.ts';
import type { RegisterLayout, RegisterReading } from './register-layout.ts';
import { registerTable } from './register-table.ts';
import type { FindEntries } from './row-entry.ts';
import { type PlaceSaid, placeTeller } from './row-place.ts';
import type { RowProblem } from './row-problem.ts';
import { type At, documentIn, type Read, readDay, readField, readText, writtenText } from './row-values.ts';

/** A row below the head. `passed`: it is no entry, because it is hidden, a sum, or holds nothing under the heads read. */
export type RegisterRow = { readonly row: number } & (
  | { readonly kind: 'entry'; readonly entry: EntryContent; readonly steps: readonly StepContent[]; readonly at: At }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[]; readonly asks: PlaceAsked | undefined }
  | { readonly kind: 'passed'; readonly why: 'hidden' | 'total' | 'nothing' }
);

/** A spelling that nobody has explained yet. */
export interface PlaceAsked {
  readonly said: PlaceSaid;
  readonly candidates: readonly KnownPlace[];
}

export interface RowGround {
  readonly content: RegisterContent;
  readonly places: readonly KnownPlace[];
  /** By field that points at entries. */
  readonly pointed: ReadonlyMap<FieldCode, FindEntries>;
  readonly today: Day;
}

/** Every row of the table, in its order; what one of them is never depends on another. */
export function readRegisterRows(
  sheet: Sheet,
  layout: RegisterLayout,
  reading: RegisterReading,
  ground: RowGround,
): RegisterRow[] {
  const table = registerTable(sheet);
  const seen: Seen = {
    ...ground,
    table,
    reading,
    columns: new Map(layout.columns.flatMap(({ column, meaning }) => (meaning === null ? [] : [[meaning, column]]))),
    mark: decimalMarkOf(numberTexts(table, layout, ground.content)) ?? reading.mark ?? undefined,
    tell: placeTeller(ground.places, ground.content.level, reading),
  };
  const rows = [...Map.groupBy(table.cells, ({ row }) => row)].filter(([row]) => row > layout.head.last);
  return rows.map(([row, cells]) => ({ row, ...readRow(seen, row, cells) }));
}

interface Seen extends RowGround {
  readonly table: Table;
  readonly reading: RegisterReading;
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  readonly mark: DecimalMark | undefined;
  readonly tell: ReturnType<typeof placeTeller>;
}

type RowKind = RegisterRow extends infer R ? (R extends { readonly row: number } ? Omit<R, 'row'> : never) : never;

function readRow(seen: Seen, row: number, own: readonly Cell[]): RowKind {
  const { table, columns } = seen;
  if (table.hiddenRows.has(row)) return { kind: 'passed', why: 'hidden' };
  const day = columns.get('day');
  const isDated = day !== undefined && table.cellAt(row, day) !== undefined;
  if (!isDated && own.some((cell) => isTotalWord(fold(writtenIn(cell))))) return { kind: 'passed', why: 'total' };
  const read = new Set(columns.values());
  const isSaid = own.some((cell) => read.has(cell.column) && writtenText(cell) !== '');
  return isSaid ? readEntry(seen, row) : { kind: 'passed', why: 'nothing' };
}

function readEntry(seen: Seen, row: number): RowKind {
  const problems: RowProblem[] = [];
  const take = <T>(read: Read<T>): T | undefined => {
    if ('value' in read) return read.value;
    problems.push(read.problem);
    return undefined;
  };
  const on = take(dayOfRow(seen, row));
  const { place, asks } = placeOfRow(seen, row, on ?? seen.today, problems);
  const values: EntryValues = {};
  const fields = readableFields(seen, place);
  for (const field of fields) {
    const read = (cell: Cell | undefined, at: At) =>
      field.kind === 'entry'
        ? readPointed(seen, field, place, readText(cell, at), at)
        : readField(field, cell, seen.mark, at);
    const value = take(readCell(seen, row, meaningOf(field), read));
    if (value !== undefined) values[field.code] = value;
  }
  const document = documentOfRow(seen, row, take);
  const note = take(textOfRow(seen, row, 'note')) ?? '';
  problems.push(...missing(seen, row, fields, values, problems));
  const { steps, problems: ofSteps } = readSteps(cellsOf(seen, row), seen.content.life, on, seen.today);
  problems.push(...ofSteps);
  if (on === undefined || place === undefined || problems.length > 0) return { kind: 'refused', problems, asks };
  const entry = EntryContent.safeParse({ on, place: place.id, values, document, note });
  return entry.success
    ? { kind: 'entry', entry: entry.data, steps, at: placeInSheet(seen, row, 'day') }
    : { kind: 'refused', problems: [{ kind: 'too-long', ...placeInSheet(seen, row, 'day') }], asks };
}

const cellsOf = (seen: Seen, row: number): RowCells => ({
  has: (meaning) => seen.columns.has(meaning),
  at: (meaning) => placeInSheet(seen, row, meaning),
  day: (meaning) => readCell(seen, row, meaning, readDay),
  value: (field, meaning) => readCell(seen, row, meaning, (cell, at) => readField(field, cell, seen.mark, at)),
});

/** Which entry is pointed at cannot be told while the row's place is not known; its place is asked first. */
const readableFields = ({ content: { fields } }: Seen, place: KnownPlace | undefined): readonly RegisterField[] =>
  place === undefined ? fields.filter(({ kind }) => kind !== 'entry') : fields;

function readPointed(
  { pointed }: Seen,
  { code }: RegisterField,
  place: KnownPlace | undefined,
  said: Read<string>,
  at: At,
): Read<EntryId> {
  if ('problem' in said) return said;
  if (said.value === undefined || place === undefined) return { value: undefined };
  const [only, ...others] = pointed.get(code)?.(said.value, place) ?? [];
  if (only === undefined) return { problem: { kind: 'no-such-entry', ...at, found: said.value } };
  if (others.length === 0) return { value: only };
  return { problem: { kind: 'several-entries', ...at, found: said.value, entries: others.length + 1 } };
}

/** Where a meaning stands in the row; of one without a column the beginning of the row. */
const placeInSheet = ({ table, columns }: Seen, row: number, meaning: ColumnMeaning) => ({
  sheet: table.sheet.name,
  cell: cellName(row, columns.get(meaning) ?? Math.min(...columns.values())),
});

function readCell<T>(
  seen: Seen,
  row: number,
  meaning: ColumnMeaning,
  read: (cell: Cell | undefined, at: At) => Read<T>,
): Read<T> {
  const column = seen.columns.get(meaning);
  if (column === undefined) return { value: undefined };
  return read(seen.table.saidAt(row, column), placeInSheet(seen, row, meaning));
}

const textOfRow = (seen: Seen, row: number, meaning: FixedMeaning): Read<string> =>
  readCell(seen, row, meaning, readText);

function dayOfRow(seen: Seen, row: number): Read<Day> {
  const read = readCell(seen, row, 'day', readDay);
  if ('problem' in read) return read;
  const day = read.value ?? seen.reading.day;
  const at = placeInSheet(seen, row, 'day');
  if (day === null) return { problem: { kind: 'no-day', ...at } };
  return compareDays(day, seen.today) > 0 ? { problem: { kind: 'day-after-today', ...at } } : { value: day };
}

function placeOfRow(seen: Seen, row: number, on: Day, problems: RowProblem[]) {
  const text = (meaning: FixedMeaning) => {
    const column = seen.columns.get(meaning);
    return column === undefined ? '' : seen.table.textAt(row, column);
  };
  const said = { code: text('placeCode'), text: text('place'), district: text('district') };
  const told = seen.tell(said, on);
  const at = placeInSheet(seen, row, seen.columns.has('place') ? 'place' : 'district');
  switch (told.kind) {
    case 'place':
      return { place: told.place, asks: undefined };
    case 'none':
      problems.push({ kind: 'no-place', ...at });
      return { place: undefined, asks: undefined };
    case 'ask':
      problems.push({ kind: 'place-asked', ...at, candidates: told.candidates.map(placeName) });
      return { place: undefined, asks: { said, candidates: told.candidates } };
  }
}

/** Number and day in columns of their own, else both in one. */
function documentOfRow(seen: Seen, row: number, take: <T>(read: Read<T>) => T | undefined): EntryDocument {
  const both = take(textOfRow(seen, row, 'document'));
  const one = both === undefined ? { number: '', day: null } : documentIn(both);
  return {
    number: take(textOfRow(seen, row, 'documentNumber')) ?? one.number,
    day: take(readCell(seen, row, 'documentDay', readDay)) ?? one.day,
    title: take(textOfRow(seen, row, 'documentTitle')) ?? '',
  };
}

/** Required fields that say nothing; one whose cell is wrong has its reason already. */
function missing(
  seen: Seen,
  row: number,
  fields: readonly RegisterField[],
  values: EntryValues,
  problems: readonly RowProblem[],
): RowProblem[] {
  const cells = new Set(problems.flatMap((problem) => ('cell' in problem ? problem.cell : [])));
  return entryProblems(fields, { values }).flatMap(({ field: code }): RowProblem[] => {
    const field = fields.find((each) => each.code === code);
    const at = placeInSheet(seen, row, `field:${code}`);
    const isTold = seen.columns.has(`field:${code}`) && cells.has(at.cell);
    return field === undefined || isTold ? [] : [{ kind: 'missing', ...at, field: field.name }];
  });
}

/** What the numbers of the file themselves tell of its decimal mark. */
function numberTexts(table: Table, { head, columns }: RegisterLayout, { fields, life }: RegisterContent): string[] {
  const ofSteps = stepColumns(life).flatMap(({ step, field }) =>
    field !== undefined && isNumeric(field) ? [stepMeaning(step, field)] : [],
  );
  const numeric = new Set([...fields.filter((field) => isNumeric(field)).map(meaningOf), ...ofSteps]);
  const read = new Set(
    columns.flatMap(({ column, meaning }) => (meaning !== null && numeric.has(meaning) ? column : [])),
  );
  return table.cells.flatMap((cell) => (cell.row > head.last && read.has(cell.column) ? [textOf(cell)] : []));
}
