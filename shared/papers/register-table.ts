import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { Cell, PaperDocument, Part } from '../paper/document.ts';
import type { CaseStep } from '../registers/case.ts';
import { fieldHeading, registerHeadings as heads } from '../registers/headings.ts';
import { isNumeric, type RegisterField } from '../registers/register-field.ts';
import type { Entry, Register } from '../registers/registers.contract.ts';
import { type StepColumn, stepColumns, stepHeading, tabledSteps } from '../registers/step-columns.ts';
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
  /** Of a case, in their order. */
  readonly steps: readonly CaseStep[];
}

export interface RegisterTableFacts {
  readonly head: PaperHead;
  readonly register: Pick<Register, 'name' | 'fields' | 'life' | 'sensitivity'>;
  /** Newest first, as on the screen; written the oldest first. */
  readonly entries: readonly TableEntry[];
  readonly all: number;
}

/** Everything the entries say, a column each, so that the workbook comes back without a question. */
export function registerTable({ head, register, entries, all }: RegisterTableFacts): PaperDocument {
  const fields = register.fields.filter((field) => isWritten(field, entries));
  const ofSteps = stepColumns(register.life);
  const isCut = entries.some(({ steps }) => tabledSteps(steps).length < steps.length);
  const title = words.table(register.name);
  const part: Part = {
    kind: 'working',
    orientation: 'landscape',
    ...(fields.length + ofSteps.length > manyFields ? { size: 'A3' as const } : {}),
    blocks: [
      workingHead(head, title),
      table(
        columnsOf(fields, ofSteps),
        entries.toReversed().map((each, at) => rowOf(fields, ofSteps, each, at)),
        'small',
      ),
      ...(entries.length < all ? [below(words.onlyFirst(entries.length, all))] : []),
      ...(isCut ? [below(words.stepsCut)] : []),
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

const columnsOf = (fields: readonly RegisterField[], ofSteps: readonly StepColumn[]) => [
  column(heads.number, 10, 'center'),
  column(heads.day, 23, 'center'),
  column(heads.placeCode, 14),
  column(heads.place, 28, 'left', 'name'),
  column(heads.district, 24),
  ...fields.map((field) =>
    column(fieldHeading(field), isNumeric(field) ? 18 : 30, isNumeric(field) ? 'right' : 'left'),
  ),
  ...ofSteps.map((each) => column(stepHeading(each), 20, alignOf(each))),
  column(heads.documentNumber, 20),
  column(heads.documentDay, 23, 'center'),
  column(heads.documentTitle, 26),
  column(heads.note, 22),
];

const alignOf = ({ field }: StepColumn) => (field === undefined ? 'center' : isNumeric(field) ? 'right' : 'left');

const rowOf = (
  fields: readonly RegisterField[],
  ofSteps: readonly StepColumn[],
  { entry, code, place, steps }: TableEntry,
  at: number,
) => ({
  kind: 'plain' as const,
  cells: [
    cell(String(at + 1)),
    dayCell(entry.on),
    cell(code),
    cell(place),
    cell(entry.district),
    ...fields.map((field) => valueCell(field, entry)),
    ...ofSteps.map((each) => stepCell(each, tabledSteps(steps))),
    cell(entry.document.number),
    entry.document.day === null ? cell('') : dayCell(entry.document.day),
    cell(entry.document.title),
    cell(entry.note),
  ],
});

const dayCell = (day: Day): Cell => ({ ...cell(formatDay(day)), day });

function stepCell({ step, field }: StepColumn, steps: readonly CaseStep[]): Cell {
  const taken = steps.find((each) => each.step === step.code);
  if (taken === undefined) return cell('');
  return field === undefined ? dayCell(taken.on) : valueCell(field, { values: taken.values, names: {} });
}

function valueCell(field: RegisterField, { values, names }: Pick<Entry, 'values' | 'names'>): Cell {
  const [name, value] = [names[field.code], values[field.code]];
  if (name !== undefined) return cell(name);
  return typeof value === 'number' ? number(value) : cell(valueText(field, value));
}
