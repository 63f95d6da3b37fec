import { formatDay } from '../calendar/day-text.ts';
import { dueSoonDays } from '../deadlines/obligation-state.ts';
import type { Block, PaperDocument, Row, WorkingHead } from '../paper/document.ts';
import { linesOf } from '../paper/text-lines.ts';
import { bodyNames } from './body-names.ts';
import { below, cell, column, type HeadedColumn, heading, sentence, table } from './cells.ts';
import { rowsThatFit } from './fit-page.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { moveNotes, moveRows } from './meeting-moves.ts';
import { newsLines } from './meeting-news.ts';
import { meetingWords as words } from './meeting-wording.ts';
import { groupOwed, type OwedReport } from './owed-reports.ts';
import { planName, working, workingHead } from './paper-head.ts';

/** One table of the sheet; each row stands for one or many things. */
interface Section {
  readonly title: string;
  readonly before: readonly Block[];
  readonly columns: readonly HeadedColumn[];
  readonly rows: readonly { readonly texts: readonly string[]; readonly count: number }[];
  readonly more: (count: number) => string;
  readonly after: readonly Block[];
}

/** Giao ban: exactly one sheet of A4, whatever there is to say. What does not fit is counted. */
export function meetingSheet(facts: MeetingFacts): PaperDocument {
  const head = workingHead(facts.head, words.title);
  const sections = [newsSection(facts), overdueSection(facts), dueSection(facts), movesSection(facts)];
  const fitting = rowsThatFit(
    sections.map(({ columns, rows }) => ({ columns, rows: rows.map(({ texts }) => texts) })),
    textWidth,
    roomForRows(head, sections),
  );
  const blocks = sections.flatMap((section, index) => sectionBlocks(section, fitting[index] ?? 0));
  return { title: words.title, subject: planName(facts.head.plan), parts: [working('portrait', [head, ...blocks])] };
}

/** In points: A4 without the margins of a working paper (report-sheets.css). */
const pointsPerMm = 72 / 25.4;
const textWidth = (210 - 18 - 12) * pointsPerMm;
const textHeight = (297 - 15 - 12) * pointsPerMm;

/** What stands around the rows, in points of the type of report.css; the lines of words are one line each. */
const heights = { heading: 22, line: 17, tableHead: 17, headOffice: 12, headScope: 14, headRest: 36, air: 14 } as const;

function roomForRows({ office, scope }: WorkingHead, sections: readonly Section[]): number {
  const head =
    heights.headRest +
    heights.headOffice * linesOf(office, textWidth, 10) +
    heights.headScope * linesOf(scope, textWidth, 11);
  return textHeight - head - heights.air - sections.reduce((sum, section) => sum + heightAround(section), 0);
}

/** With room for "and others", needed or not. */
function heightAround({ rows, before, after }: Section): number {
  if (rows.length === 0) return heights.heading + heights.line;
  return heights.heading + heights.tableHead + heights.line * (1 + before.length + after.length);
}

function sectionBlocks({ title, before, columns, rows, more, after }: Section, fitting: number): Block[] {
  if (rows.length === 0) return [heading(title), sentence(words.none)];
  const shown = rows.slice(0, fitting).map(({ texts }): Row => ({ kind: 'plain', cells: texts.map(cell) }));
  const left = rows.slice(fitting).reduce((sum, { count }) => sum + count, 0);
  return [
    heading(title),
    ...before,
    table(columns, shown, 'small'),
    ...(left === 0 ? [] : [sentence(more(left))]),
    ...after,
  ];
}

function newsSection(facts: MeetingFacts): Section {
  const { since, progress, results, amendments, files } = facts;
  return {
    title: words.news(since),
    before: [sentence(words.newsCounts(progress.length, results.length, amendments.length, files.length))],
    columns: [
      column(words.columns.day, 21, 'center'),
      column(words.columns.what, 108, 'left', 'name'),
      column(words.columns.who, 51),
    ],
    rows: newsLines(facts),
    more: words.more,
    after: [],
  };
}

const overdueSection = ({ overdue, districts }: MeetingFacts): Section =>
  owedSection(words.overdue(overdue.length), overdue, districts);

const dueSection = ({ dueSoon, districts }: MeetingFacts): Section =>
  owedSection(words.dueSoon(dueSoonDays, dueSoon.length), dueSoon, districts);

const owedSection = (title: string, owed: readonly OwedReport[], districts: readonly string[]): Section => ({
  title,
  before: [],
  columns: [
    column(words.columns.report, 76, 'left', 'name'),
    column(words.columns.who, 48),
    column(words.columns.due, 21, 'center'),
    column(words.columns.state, 35),
  ],
  rows: groupOwed(owed).map(({ name, agencies, dueOn, state }) => ({
    texts: [name, bodyNames(agencies, districts), formatDay(dueOn), state],
    count: agencies.length,
  })),
  more: words.more,
  after: [],
});

const movesSection = (facts: MeetingFacts): Section => ({
  title: words.moves(facts.since),
  before: [],
  columns: [
    column(words.columns.element, 68, 'left', 'name'),
    column(words.columns.before, 37, 'right'),
    column(words.columns.after, 37, 'right'),
    column(words.columns.change, 38, 'right'),
  ],
  rows: moveRows(facts).map((texts) => ({ texts, count: 1 })),
  more: words.moreMoves,
  after: [words.movesNote(facts.upTo), ...moveNotes(facts)].map(below),
});
