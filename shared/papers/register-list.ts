import { formatDay } from '../calendar/day-text.ts';
import type { Block, Cell, PaperDocument } from '../paper/document.ts';
import { fieldHeading } from '../registers/headings.ts';
import { isNumeric, type RegisterField } from '../registers/register-field.ts';
import type { RegisterLife } from '../registers/register-life.ts';
import type { Entry, EntryFilter, Register } from '../registers/registers.contract.ts';
import { standingText, stateOf } from '../registers/standing-text.ts';
import { valueText } from '../registers/value-text.ts';
import { cell, column, number, table } from './cells.ts';
import { type ListFrame, listPaper } from './list-frame.ts';
import { registerPaper as words } from './register-wording.ts';

export interface RegisterListFacts extends ListFrame {
  readonly register: Pick<Register, 'name' | 'fields' | 'sensitivity' | 'life'>;
  readonly filter: EntryFilter;
  /** Of the district that is filtered by. */
  readonly district: string | null;
  /** Newest first, as on the screen; printed the oldest first. */
  readonly entries: readonly Entry[];
  readonly all: number;
  readonly totals: readonly { readonly field: string; readonly sum: number }[];
}

/** A register as a list to be signed, across the sheet: the fields that print, in their order, and their sums. */
export function registerList(facts: RegisterListFacts): PaperDocument {
  return listPaper(facts, {
    typeName: words.typeName,
    subject: facts.register.name,
    orientation: 'landscape',
    scope: scope(facts),
    blocks: [list(facts)],
  });
}

function scope({ register, filter, district, entries, all, today }: RegisterListFacts): string[] {
  const { from, to, search } = filter;
  return [
    words.scope(all, district, from, to),
    ...(register.life === undefined ? [] : [words.standing(today, ofState(register.life, filter))]),
    ...(search.trim() === '' ? [] : [words.found(search.trim())]),
    ...(entries.length < all ? [words.onlyFirst(entries.length, all)] : []),
    ...(all === 0 ? [words.empty] : []),
    ...(register.sensitivity === 'counts-only' ? [words.inside] : []),
  ];
}

/** What the cases were filtered by, in words; undefined where all are there. */
export function ofState(life: RegisterLife, { state, near }: EntryFilter): string | undefined {
  if (state !== null) return stateOf(life, { state }).name.toLowerCase();
  return near === null ? undefined : words.near[near];
}

const printed = ({ fields }: Pick<Register, 'fields'>): readonly RegisterField[] =>
  fields.filter(({ prints, retired }) => prints && retired !== true);

/** Millimetres that the columns besides number and day have across a sheet. */
const sheetWidth = 213;

function list({ register, entries, totals }: RegisterListFacts): Block {
  const fields = printed(register);
  const { life } = register;
  const others = [
    column(words.place, 30, 'left', 'name'),
    ...fields.map((field) =>
      column(fieldHeading(field), isNumeric(field) ? 22 : 38, isNumeric(field) ? 'right' : 'left'),
    ),
    ...(life === undefined ? [] : [column(words.state, 34)]),
    column(words.document, 32),
    column(words.note, 28),
  ];
  // A day is never broken, however many columns stand beside it.
  const crowded = Math.max(1, others.reduce((sum, { share }) => sum + share, 0) / sheetWidth);
  const columns = [column(words.number, 10 * crowded, 'center'), column(words.day, 24 * crowded, 'center'), ...others];
  const rows = entries.toReversed().map((entry, at) => ({
    kind: 'plain' as const,
    cells: [
      cell(String(at + 1)),
      cell(formatDay(entry.on)),
      cell(entry.placeName),
      ...fields.map((field) => valueCell(field, entry)),
      ...(life === undefined ? [] : [cell(entry.standing === null ? '' : standingText(life, entry.standing))]),
      cell(words.documentText(entry.document.number, entry.document.day)),
      cell(entry.note),
    ],
  }));
  const sums = fields.map((field) => {
    const total = totals.find((each) => each.field === field.code);
    return total === undefined ? cell('') : number(total.sum);
  });
  const isSummed = entries.length > 1 && fields.some(isNumeric);
  const blank = [cell(''), cell(''), ...(life === undefined ? [] : [cell('')])];
  const total = { kind: 'total' as const, cells: [cell(''), cell(''), cell(words.total), ...sums, ...blank] };
  return table(columns, isSummed ? [...rows, total] : rows, 'small');
}

function valueCell(field: RegisterField, { values, names }: Entry): Cell {
  const [name, value] = [names[field.code], values[field.code]];
  if (name !== undefined) return cell(name);
  return typeof value === 'number' ? number(value) : cell(valueText(field, value));
}
