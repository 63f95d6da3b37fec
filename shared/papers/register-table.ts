import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { Cell, PaperDocument, Part } from '../paper/document.ts';
import { fieldHeading, registerHeadings as heads } from '../registers/headings.ts';
import { isNumeric, type RegisterField } from '../registers/register-field.ts';
import type { Entry, Register } from '../registers/registers.contract.ts';
import { valueText } from '../registers/value-text.ts';
import { below, cell, column, number, table } from './cells.ts';
import { type PaperHead, workingHead } from './paper-head.ts';
import { registerPaper as words } from './register-wording.ts';

/** An entry with all that says its place beyond doubt. */
export interface TableEntry {
  readonly entry: Entry;
  readonly code: string;
  /** With its type: 'Xã Chiềng Ân'. */
  readonly place: string;
}

export interface RegisterTableFacts {
  readonly head: PaperHead;
  readonly register: Pick<Register, 'name' | 'fields' | 'sensitivity'>;
  /** Newest first, as on the screen; written the oldest first. */
  readonly entries: readonly TableEntry[];
  readonly all: number;
}

/** Everything the entries say, a column each, so that the workbook comes back without a question. */
export function registerTable({ head, register, entries, all }: RegisterTableFacts): PaperDocument {
  const fields = register.fields.filter((field) => isWritten(field, entries));
  const title = words.table(register.name);
  const part: Part = {
    kind: 'working',
    orientation: 'landscape',
    ...(fields.length > manyFields ? { size: 'A3' as const } : {}),
    blocks: [
      workingHead(head, title),
      table(
        columnsOf(fields),
        entries.toReversed().map((each, at) => rowOf(fields, each, at)),
        'small',
      ),
      ...(entries.length < all ? [below(words.onlyFirst(entries.length, all))] : []),
      below(words.comesBack),
      ...(register.sensitivity === 'counts-only' ? [below(words.inside)] : []),
    ],
  };
  return { title, subject: register.name, parts: [part] };
}

const manyFields = 5;

/** A field that was retired only where some entry holds it. */
const isWritten = ({ code, retired }: RegisterField, entries: readonly TableEntry[]): boolean =>
  retired !== true || entries.some(({ entry }) => entry.values[code] !== undefined);

const columnsOf = (fields: readonly RegisterField[]) => [
  column(heads.number, 10, 'center'),
  column(heads.day, 23, 'center'),
  column(heads.placeCode, 14),
  column(heads.place, 28, 'left', 'name'),
  column(heads.district, 24),
  ...fields.map((field) =>
    column(fieldHeading(field), isNumeric(field) ? 18 : 30, isNumeric(field) ? 'right' : 'left'),
  ),
  column(heads.documentNumber, 20),
  column(heads.documentDay, 23, 'center'),
  column(heads.documentTitle, 26),
  column(heads.note, 22),
];

const rowOf = (fields: readonly RegisterField[], { entry, code, place }: TableEntry, at: number) => ({
  kind: 'plain' as const,
  cells: [
    cell(String(at + 1)),
    dayCell(entry.on),
    cell(code),
    cell(place),
    cell(entry.district),
    ...fields.map((field) => valueCell(field, entry)),
    cell(entry.document.number),
    entry.document.day === null ? cell('') : dayCell(entry.document.day),
    cell(entry.document.title),
    cell(entry.note),
  ],
});

const dayCell = (day: Day): Cell => ({ ...cell(formatDay(day)), day });

function valueCell(field: RegisterField, { values, names }: Entry): Cell {
  const [name, value] = [names[field.code], values[field.code]];
  if (name !== undefined) return cell(name);
  return typeof value === 'number' ? number(value) : cell(valueText(field, value));
}
