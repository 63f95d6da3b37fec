import type { Day } from '../../calendar/day.ts';
import type { PeriodCode } from '../../calendar/period.ts';
import { guardWords } from '../../numbers/guard-wording.ts';
import {
  type Block,
  type Cell,
  type PaperDocument,
  paragraph,
  type Row,
  type Table,
  text,
} from '../../paper/document.ts';
import type { ToldValue } from './correction-lines.ts';
import { correctionWording as words } from './wording.ts';

export interface CorrectionFacts {
  /** The report made again: head, addressee, signer and recipients are its own. */
  readonly made: PaperDocument;
  readonly number: string;
  readonly signedOn: Day;
  readonly period: PeriodCode;
  readonly lines: readonly CorrectedLine[];
}

export interface CorrectedLine {
  readonly source: string;
  readonly name: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly reason: string;
}

/** Báo cáo đính chính: what was reported, what holds now, and why; the same head and foot as the report it corrects. */
export function correctionPaper({ made, number, signedOn, period, lines }: CorrectionFacts): PaperDocument {
  const reference = words.reference(number, signedOn);
  const subject = words.subject(reference);
  const own = made.parts.find(({ kind }) => kind === 'body')?.blocks ?? [];
  const typeName = own.flatMap((block) => (block.kind === 'title' ? [block.typeName] : []))[0] ?? '';
  const hides = lines.some(({ now }) => now === guardWords.hidden);
  const blocks: Block[] = [
    ...own.filter(({ kind }) => kind === 'letterhead' || kind === 'draft-mark'),
    { kind: 'title', typeName, subject },
    ...own.filter(({ kind }) => kind === 'addressee'),
    paragraph(text(words.opening(reference, period, lines.length))),
    tableOf(lines),
    ...(hides ? [{ kind: 'note', place: 'below-table', text: words.hiddenNote(guardWords.hidden) } as const] : []),
    paragraph(text(words.closing(reference))),
    ...own.filter(({ kind }) => kind === 'signature'),
  ];
  return { title: `${typeName}: ${subject}`, subject, parts: [{ kind: 'body', orientation: 'portrait', blocks }] };
}

const plain = (value: string): Cell => ({ text: value, note: '', source: null });

const tableOf = (lines: readonly CorrectedLine[]): Table => ({
  kind: 'table',
  size: 'normal',
  columns: [
    { share: 6, align: 'center', role: 'value' },
    { share: 40, align: 'left', role: 'name' },
    { share: 16, align: 'right', role: 'value' },
    { share: 16, align: 'right', role: 'value' },
    { share: 24, align: 'left', role: 'value' },
  ],
  head: [
    [words.columns.number, words.columns.figure, words.columns.before, words.columns.after, words.columns.reason].map(
      (value) => ({ text: value, unit: '', columns: 1, rows: 1 }),
    ),
  ],
  rows: lines.map(rowOf),
});

const rowOf = ({ name, was, now, reason, source }: CorrectedLine, index: number): Row => ({
  kind: 'plain',
  cells: [
    plain(String(index + 1)),
    plain(name),
    plain(was ?? words.gone),
    { ...plain(now ?? words.gone), source },
    plain(reason),
  ],
});

/** What such a paper has told, read from it. */
export const toldBy = ({ parts }: PaperDocument): ToldValue[] =>
  parts.flatMap(({ blocks }) =>
    blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap(({ cells }) => {
        const [was, now] = [cells[2], cells[3]];
        return was === undefined || now?.source == null ? [] : [{ source: now.source, was: was.text, now: now.text }];
      }),
  );
