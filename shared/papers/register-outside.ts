import { type GridAt, guardGrid, sumsDown } from '../numbers/guard-grid.ts';
import { guardWords, markedText } from '../numbers/guard-wording.ts';
import type { Mark } from '../numbers/small-count-guard.ts';
import { audienceNotes } from '../paper/audience.ts';
import type { Block, Cell, PaperDocument } from '../paper/document.ts';
import { fieldHeading } from '../registers/headings.ts';
import { isNumeric, type RegisterField } from '../registers/register-field.ts';
import type { Entry, EntryFilter, RegisterContent } from '../registers/registers.contract.ts';
import { below, cell, column, number, table } from './cells.ts';
import { type ListFrame, listPaper } from './list-frame.ts';
import { ofState } from './register-list.ts';
import { outsidePaper, registerPaper as words } from './register-wording.ts';

export interface RegisterOutsideFacts extends ListFrame {
  readonly register: Pick<RegisterContent, 'name' | 'fields' | 'feeds' | 'life'>;
  readonly filter: EntryFilter;
  /** Every district with entries that the filter lets through, the one filtered by among the others: each in its order. */
  readonly districts: readonly {
    readonly name: string;
    readonly isShown: boolean;
    readonly entries: readonly Entry[];
  }[];
  /** An entry is itself one of what is counted. */
  readonly countsEntries: boolean;
  readonly smallCountBelow: number;
}

/**
 * What of a register of guarded counts may leave the office: no line of it, for lines point at cases, but the sums of each
 * district, small ones hidden. A district alone shows no more than its line among all districts does.
 */
export function registerOutside(facts: RegisterOutsideFacts): PaperDocument {
  const { register, smallCountBelow } = facts;
  const { block, hidesSome } = sums(facts);
  const notes = [...(hidesSome ? [guardWords.note(smallCountBelow)] : []), audienceNotes.outside];
  return listPaper(facts, {
    typeName: outsidePaper.typeName,
    subject: register.name,
    orientation: 'landscape',
    scope: scope(facts),
    blocks: [...block, below(notes.join(' '))],
  });
}

function scope({ register, filter, districts, today }: RegisterOutsideFacts): string[] {
  const { from, to, search, district } = filter;
  const shown = districts.filter(({ isShown }) => isShown);
  return [
    outsidePaper.scope(district === null ? null : (shown[0]?.name ?? outsidePaper.noDistrict), from, to),
    ...(register.life === undefined ? [] : [words.standing(today, ofState(register.life, filter))]),
    ...(search.trim() === '' ? [] : [words.found(search.trim())]),
    ...(shown.length === 0 ? [words.empty] : []),
  ];
}

/** A column of counts, or of money, which is no count. */
interface Measure {
  readonly head: string;
  readonly isCount: boolean;
  /** Undefined: no entry says it. */
  readonly of: (entries: readonly Entry[]) => number | undefined;
}

function sums(facts: RegisterOutsideFacts): { block: Block[]; hidesSome: boolean } {
  const { districts, smallCountBelow, filter } = facts;
  const measures = measuresOf(facts);
  const lines = districts.map(({ entries }) => measures.map(({ of }) => of(entries)));
  const total = measures.map((_, c) => added(lines.map((line) => line[c])));
  const all = [...lines, total];
  const counts = all.map((line) => line.map((value, c) => (measures[c]?.isCount === true ? value : undefined)));
  const known = [...sumsDown(lines.length, [...lines.keys()], measures.length), ...sumsAcross(facts, lines.length)];
  const marks = guardGrid({ counts, sums: known }, smallCountBelow);
  const shown = [...districts.keys()].filter((at) => districts[at]?.isShown === true);
  const withTotal = filter.district === null && shown.length > 1;
  const printed = withTotal ? [...shown, lines.length] : shown;
  const cells = (at: number) => markedCells(all[at] ?? [], marks[at] ?? [], smallCountBelow);
  const rows = shown.map((at, index) => ({
    kind: 'plain' as const,
    cells: [cell(String(index + 1)), cell(districts[at]?.name ?? ''), ...cells(at)],
  }));
  const last = { kind: 'total' as const, cells: [cell(''), cell(words.total), ...cells(lines.length)] };
  const columns = [
    column(words.number, 8, 'center'),
    column(words.district, 40, 'left', 'name'),
    ...measures.map(({ head }) => column(head, 22, 'right')),
  ];
  return {
    block: shown.length === 0 ? [] : [table(columns, withTotal ? [...rows, last] : rows, 'small')],
    hidesSome: printed.some((at) => marks[at]?.some((mark) => mark !== 'shown') === true),
  };
}

const markedCells = (line: readonly (number | undefined)[], marks: readonly Mark[], threshold: number): Cell[] =>
  line.map((value, c) => {
    if (value === undefined) return cell('');
    return marks[c] === 'shown' ? number(value) : cell(markedText(value, marks[c], threshold));
  });

function added(values: readonly (number | undefined)[]): number | undefined {
  const said = values.filter((value) => value !== undefined);
  return said.length === 0 ? undefined : said.reduce((sum, value) => sum + value, 0);
}

/** Of cases: as many as there are stand somewhere. What the last row says of it follows from the others. */
const sumsAcross = ({ register: { life }, countsEntries }: RegisterOutsideFacts, rows: number) =>
  life === undefined || !countsEntries
    ? []
    : Array.from({ length: rows }, (_, r) => ({
        total: [r, 0] as const,
        parts: life.states.map((_state, at): GridAt => [r, at + 1]),
      }));

function measuresOf({ register, countsEntries }: RegisterOutsideFacts): Measure[] {
  const states = (register.life?.states ?? []).map(
    ({ code, name }): Measure => ({
      head: name,
      isCount: true,
      of: (entries) => entries.filter(({ standing }) => standing?.state === code).length,
    }),
  );
  const fields = register.fields.filter((field) => isNumeric(field) && field.prints && field.retired !== true);
  return [
    ...(countsEntries
      ? [{ head: outsidePaper.entries, isCount: true, of: (all: readonly Entry[]) => all.length }, ...states]
      : []),
    ...fields.map(
      (field): Measure => ({
        head: fieldHeading(field),
        isCount: field.kind === 'count',
        of: isLevel(register, field) ? (entries) => levelOf(field, entries) : (entries) => sumOf(field, entries),
      }),
    ),
  ];
}

/** Of a field that says how many there are, not how many more: a sum over time would count the same ones again. */
const isLevel = ({ feeds }: Pick<RegisterContent, 'feeds'>, { code }: RegisterField): boolean =>
  feeds.some(({ how }) => how.kind === 'last' && how.field === code);

const sumOf = ({ code }: RegisterField, entries: readonly Entry[]): number | undefined =>
  added(entries.map(({ values }) => values[code]).map((value) => (typeof value === 'number' ? value : undefined)));

/** The newest of each place that says it; entries come newest first. */
function levelOf(field: RegisterField, entries: readonly Entry[]): number | undefined {
  const saying = entries.filter(({ values }) => values[field.code] !== undefined);
  const newest = [...Map.groupBy(saying, ({ place }) => place).values()].flatMap(([first]) => first ?? []);
  return sumOf(field, newest);
}
