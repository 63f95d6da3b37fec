import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { Obligation } from '../deadlines/deadlines.contract.ts';
import { type Block, type Column, type PaperDocument, paragraph, type Row, text } from '../paper/document.ts';
import { linesOf } from '../paper/text-lines.ts';
import { type Detail, type LateBody, lateBodies, reportsText } from './late-bodies.ts';
import { lateList as words } from './timeliness-wording.ts';

export interface LateListFacts {
  /** 'Kế hoạch … năm 2023' */
  readonly plan: string;
  readonly today: Day;
  readonly obligations: readonly Obligation[];
}

/** For the wall: exactly one sheet of A4, whoever is late. Bodies that no longer fit are counted. */
export function lateListPaper({ plan, today, obligations }: LateListFacts): PaperDocument {
  const bodies = lateBodies(obligations);
  const reports = bodies.reduce((sum, { overdue }) => sum + overdue.length, 0);
  const opening = bodies.length === 0 ? words.nobody : words.opening(bodies.length, reports);
  const blocks = bodies.length === 0 ? [] : tableBlocks(bodies, roomUnder(plan));
  const title: Block = { kind: 'annex-title', label: words.title, title: words.asOf(today), attachedTo: plan };
  return {
    title: words.title,
    subject: words.asOf(today),
    parts: [{ kind: 'annex', orientation: 'portrait', blocks: [title, paragraph(text(opening)), ...blocks] }],
  };
}

/** The more bodies there are, the less is said of each: first all are named, then what they owe. */
const details: readonly [Detail, ...Detail[]] = [
  { regimes: 0, periods: 0 },
  { regimes: 1, periods: 1 },
  { regimes: 2, periods: 2 },
  { regimes: 3, periods: 4 },
];

function tableBlocks(bodies: readonly LateBody[], room: number): Block[] {
  const rowsIn = (detail: Detail) => bodies.map((body, index) => rowOf(body, index, detail));
  const detail = details.findLast((one) => countWithin(rowsIn(one), room) === bodies.length) ?? details[0];
  const rows = rowsIn(detail);
  const fitting = countWithin(rows, room);
  const left = bodies.length - fitting;
  return [
    {
      kind: 'table',
      size: 'normal',
      columns,
      head: [Object.values(words.columns).map((name) => ({ text: name, unit: '', columns: 1, rows: 1 }))],
      rows: rows.slice(0, fitting),
    },
    ...(left === 0 ? [] : [paragraph(text(words.moreBodies(left)))]),
    { kind: 'note', place: 'below-table', text: words.note },
  ];
}

const columns: readonly Column[] = [
  { share: 8, align: 'center', role: 'value' },
  { share: 45, align: 'left', role: 'name' },
  { share: 62, align: 'left', role: 'value' },
  { share: 21, align: 'center', role: 'value' },
  { share: 14, align: 'right', role: 'value' },
  { share: 15, align: 'center', role: 'value' },
];

const rowOf = (body: LateBody, index: number, detail: Detail): Row => ({
  kind: 'plain',
  cells: [
    String(index + 1),
    body.agency,
    reportsText(body, detail),
    formatDay(body.due),
    String(body.days),
    words.letters(body.letters),
  ].map((value) => ({ text: value, note: '', source: null })),
});

/** Lengths in points of report.css: A4 within the margins of Decree 30, words of 14 points, the table of an annex of 11. */
const pointsPerMm = 72 / 25.4;
const sheet = { width: 165 * pointsPerMm, height: 257 * pointsPerMm } as const;
const tableType = { size: 11, line: 13.2, edge: 2.75, side: 6.75 } as const;
const textLine = 18.2;
const tableHead = 6 + 2 * tableType.line + tableType.edge;
const note = 4 + 2 * 14.3;

/** Without the title, its rule, the opening and "và n đơn vị khác" of a line each, the note, and some air. */
const roomUnder = (plan: string): number =>
  sheet.height - textLine * (2 + linesOf(plan, sheet.width, 14)) - 5 - 2 * (6 + textLine) - tableHead - note - 10;

function countWithin(rows: readonly Row[], room: number): number {
  let used = 0;
  const tooFar = rows.findIndex((row) => {
    used += heightOf(row);
    return used > room;
  });
  return tooFar < 0 ? rows.length : tooFar;
}

function heightOf({ cells }: Row): number {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = cells.map(({ text: value }, index) =>
    linesOf(value, (sheet.width * (columns[index]?.share ?? all)) / all - tableType.side, tableType.size),
  );
  return Math.max(...lines) * tableType.line + tableType.edge;
}
