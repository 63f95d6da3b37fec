import type { Block, PaperDocument, Row } from '../paper/document.ts';
import type { Cover, CoverCounts } from '../registers/cover.ts';
import type { RegisterContent } from '../registers/registers.contract.ts';
import { cell, column, number, sectionRow, table } from './cells.ts';
import { type ListFrame, listFoot, listHead } from './list-frame.ts';
import { coverPaper as words } from './register-wording.ts';

export interface RegisterCoverFacts extends ListFrame {
  readonly register: Pick<RegisterContent, 'name' | 'sensitivity'>;
  /** Of the district that is filtered by. */
  readonly district: string | null;
  readonly cover: Cover;
}

/** How far a register covers another on a day: the counts of each district and commune, then each entry that lacks. */
export function registerCover(facts: RegisterCoverFacts): PaperDocument {
  const subject = words.subject(facts.register.name);
  return {
    title: `${words.typeName}: ${subject}`,
    subject,
    parts: [
      {
        kind: 'body',
        orientation: 'landscape',
        blocks: [
          listHead(facts),
          { kind: 'title', typeName: words.typeName, subject },
          ...scope(facts).map((text): Block => ({ kind: 'note', place: 'above-table', text })),
          ...(facts.cover.total.all === 0 ? [] : [counts(facts.cover), ...lacking(facts.cover)]),
          listFoot(facts),
        ],
      },
    ],
  };
}

const scope = ({ register, district, cover }: RegisterCoverFacts): string[] => [
  words.scope(cover.ofRegister, district, cover.on),
  cover.total.all === 0 ? words.empty : words.summary(cover.total),
  ...(register.sensitivity === 'counts-only' ? [words.inside] : []),
];

function counts({ districts, total }: Cover): Block {
  const columns = [column(words.place, 70, 'left', 'name'), ...words.kinds.map((title) => column(title, 34, 'right'))];
  const rows = districts.flatMap(({ name, counts: own, places }): Row[] => [
    sectionRow(name),
    ...places.map(
      ({ placeName, counts: here }): Row => ({ kind: 'plain', cells: [cell(placeName), ...numbers(here)] }),
    ),
    { kind: 'total', cells: [cell(words.total), ...numbers(own)] },
  ]);
  return table(columns, [...rows, { kind: 'total', cells: [cell(words.grandTotal), ...numbers(total)] }], 'small');
}

const numbers = ({ all, held, soon, lapsed, never }: CoverCounts) =>
  [all, held, soon, lapsed, never].map((n) => number(n));

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
