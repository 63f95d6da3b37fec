import { type GridAt, guardGrid, sumsDown } from '../numbers/guard-grid.ts';
import { guardWords, markedText } from '../numbers/guard-wording.ts';
import type { Mark } from '../numbers/small-count-guard.ts';
import { audienceNotes } from '../paper/audience.ts';
import type { Block, Cell, PaperDocument, Row } from '../paper/document.ts';
import type { Cover, CoverCounts } from '../registers/cover.ts';
import type { RegisterContent } from '../registers/registers.contract.ts';
import { below, cell, column, number, sectionRow, table } from './cells.ts';
import { type ListFrame, listPaper } from './list-frame.ts';
import { coverPaper as words } from './register-wording.ts';

export interface RegisterCoverFacts extends ListFrame {
  readonly register: Pick<RegisterContent, 'name' | 'sensitivity'>;
  /** The one that is filtered by. */
  readonly district: { readonly title: string; readonly name: string } | null;
  /** A copy for outside has that of all districts, for what of one may be shown is decided among them. */
  readonly cover: Cover;
  /** Null: the exact copy that stays. */
  readonly outside: { readonly smallCountBelow: number } | null;
}

/** How far a register covers another on a day: the counts of each district and commune, then each entry that lacks. */
export function registerCover(facts: RegisterCoverFacts): PaperDocument {
  return listPaper(facts, {
    typeName: words.typeName,
    subject: words.subject(facts.register.name),
    orientation: 'landscape',
    scope: scope(facts),
    blocks: facts.cover.total.all === 0 ? [] : tables(facts),
  });
}

const scope = ({ register, district, cover, outside }: RegisterCoverFacts): string[] => [
  words.scope(cover.ofRegister, district?.title ?? null, cover.on),
  ...(cover.total.all === 0 ? [words.empty] : outside === null ? [words.summary(cover.total)] : []),
  ...(register.sensitivity === 'counts-only' && outside === null ? [words.inside] : []),
];

/** Who lacks is named one by one, and can be counted: that stays in the office. */
function tables({ cover, district, outside }: RegisterCoverFacts): Block[] {
  if (outside === null) return [counts(cover, exact), ...lacking(cover)];
  const { smallCountBelow } = outside;
  const { lines, hidesSome } = guardedLines(cover, smallCountBelow);
  const notes = [...(hidesSome ? [guardWords.note(smallCountBelow)] : []), audienceNotes.outside];
  return [counts(cover, lines, district?.name), below(notes.join(' '))];
}

/** The cells of a line, by the counts it says. */
type CellsOf = (counts: CoverCounts) => Cell[];

function counts({ districts, total }: Cover, cellsOf: CellsOf, only?: string): Block {
  const columns = [column(words.place, 70, 'left', 'name'), ...words.kinds.map((title) => column(title, 34, 'right'))];
  const rows = districts
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ name, counts: own, places }): Row[] => [
      sectionRow(name),
      ...places.map(
        ({ placeName, counts: here }): Row => ({ kind: 'plain', cells: [cell(placeName), ...cellsOf(here)] }),
      ),
      { kind: 'total', cells: [cell(words.total), ...cellsOf(own)] },
    ]);
  const last: Row = { kind: 'total', cells: [cell(words.grandTotal), ...cellsOf(total)] };
  return table(columns, only === undefined ? [...rows, last] : rows, 'small');
}

const countsIn = ({ all, held, soon, lapsed, never }: CoverCounts): number[] => [all, held, soon, lapsed, never];

const exact: CellsOf = (counts) => countsIn(counts).map((n) => number(n));

/** Down the communes to their district and the districts to the whole, and across a commune's line; the rest follows. */
function guardedLines({ districts, total }: Cover, threshold: number): { lines: CellsOf; hidesSome: boolean } {
  const lines = [
    ...districts.flatMap(({ counts: own, places }) => [...places.map(({ counts: here }) => here), own]),
    total,
  ];
  const rowOf = new Map(lines.map((line, at) => [line, at]));
  const row = (line: CoverCounts) => rowOf.get(line) ?? 0;
  const sums = [
    ...districts.flatMap(({ counts: own, places }) => [
      ...sumsDown(
        row(own),
        places.map(({ counts: here }) => row(here)),
        words.kinds.length,
      ),
      ...places.map(({ counts: here }) => ({
        total: [row(here), 0] as const,
        parts: [1, 2, 3, 4].map((c): GridAt => [row(here), c]),
      })),
    ]),
    ...sumsDown(
      row(total),
      districts.map(({ counts: own }) => row(own)),
      words.kinds.length,
    ),
  ];
  const marks = guardGrid({ counts: lines.map(countsIn), sums }, threshold);
  const marked = (value: number, mark: Mark | undefined) =>
    mark === 'shown' ? number(value) : cell(markedText(value, mark, threshold));
  return {
    lines: (line) => countsIn(line).map((value, c) => marked(value, marks[row(line)]?.[c])),
    hidesSome: marks.flat().some((mark) => mark !== 'shown'),
  };
}

function lacking({ lacking: entries }: Cover): Block[] {
  if (entries.length === 0) return [];
  const columns = [
    column(words.number, 10, 'center'),
    column(words.name, 70, 'left', 'name'),
    column(words.commune, 44),
    column(words.district, 44),
    column(words.state, 50),
  ];
  const rows = entries.map(
    ({ name, placeName, district, kind, until }, at): Row => ({
      kind: 'plain',
      cells: [cell(String(at + 1)), cell(name), cell(placeName), cell(district), cell(words.kindText(kind, until))],
    }),
  );
  return [{ kind: 'note', place: 'above-table', text: words.lacking(entries.length) }, table(columns, rows, 'small')];
}
