import type { Day } from '../calendar/day.ts';
import type { Block, Cell, Column, HeadCell, PaperDocument, Part, Row } from '../paper/document.ts';
import { SubmissionState, type TimelinessBoard, type TimelinessCell } from '../submissions/submissions.contract.ts';
import { stateLetters, stateNames, timelinessAnnex as words } from './timeliness-wording.ts';

export interface TimelinessFacts {
  readonly board: TimelinessBoard;
  /** 'Kế hoạch … năm 2023' */
  readonly plan: string;
  readonly today: Day;
}

/** More periods than this do not fit the width of one sheet. */
const periodsPerSheet = 14;

/** The board as an annex across the sheet: letters instead of colours, each column added up. */
export function timelinessPaper(facts: TimelinessFacts): PaperDocument {
  const { board } = facts;
  const firsts = board.periods.length === 0 ? [0] : multiples(board.periods.length);
  return {
    title: `${words.title}: ${board.name}`,
    subject: words.asOf(facts.plan, facts.today),
    parts: firsts.map((first) => partOf(facts, first)),
  };
}

/** The tables alone, for a paper with a head of its own. */
export const boardTables = (board: TimelinessBoard): Block[] =>
  multiples(board.periods.length).map((first) => tableOf(board, first));

const multiples = (end: number): number[] =>
  Array.from({ length: Math.ceil(end / periodsPerSheet) }, (_, index) => index * periodsPerSheet);

function partOf(facts: TimelinessFacts, first: number): Part {
  const { board, plan, today } = facts;
  const title: Block = {
    kind: 'annex-title',
    label: `${words.title}${first === 0 ? '' : words.continued}`,
    title: words.ofRegime(board.name),
    attachedTo: words.asOf(plan, today),
  };
  const body: Block[] =
    board.periods.length === 0
      ? [{ kind: 'note', place: 'above-table', text: words.empty }]
      : [tableOf(board, first), { kind: 'note', place: 'below-table', text: words.key }];
  return { kind: 'annex', orientation: 'landscape', blocks: [title, ...body] };
}

function tableOf(board: TimelinessBoard, first: number): Block {
  const shown = board.periods.slice(first, first + periodsPerSheet);
  const states = SubmissionState.options.filter((state) => shown.some(({ counts }) => counts[state] > 0));
  return {
    kind: 'table',
    size: 'small',
    columns: [...naming, ...shown.map(() => column(12.5, 'center')), column(26, 'right'), column(26, 'right')],
    head: [
      [
        head(words.number),
        head(words.body),
        ...shown.map((period) => head(words.period(period), words.due(period.dueOn))),
        head(words.received),
        head(words.onTime),
      ],
    ],
    rows: [
      ...board.rows.map((row, index) => bodyRow(row, index, first)),
      ...states.map((state) => stateRow(state, shown)),
      totalRow(board, shown),
    ],
  };
}

const column = (share: number, align: Column['align'], role: Column['role'] = 'value'): Column => ({
  share,
  align,
  role,
});
const naming = [column(9, 'center'), column(36, 'left', 'name')];

const head = (text: string, unit = ''): HeadCell => ({ text, unit, columns: 1, rows: 1 });
const cell = (text: string, note = ''): Cell => ({ text, note, source: null });

const bodyRow = (
  { agencyShort, cells, owed, received, onTime }: TimelinessBoard['rows'][number],
  index: number,
  first: number,
): Row => ({
  kind: 'plain',
  cells: [
    cell(String(index + 1)),
    cell(agencyShort),
    ...cells.slice(first, first + periodsPerSheet).map((one) => cell(letters(one))),
    cell(words.ofDue(received, owed)),
    cell(words.ofDue(onTime, owed)),
  ],
});

const letters = ({ state, workingDaysLate }: TimelinessCell): string =>
  state === 'late' ? `${stateLetters.late}${workingDaysLate}` : stateLetters[state];

const stateRow = (state: SubmissionState, shown: TimelinessBoard['periods']): Row => ({
  kind: 'plain',
  cells: [
    cell(''),
    cell(stateNames[state]),
    ...shown.map(({ counts, shares }) => cell(String(counts[state]), words.share(counts[state], shares[state]))),
    cell(''),
    cell(''),
  ],
});

const totalRow = ({ rows, owed, received, onTime }: TimelinessBoard, shown: TimelinessBoard['periods']): Row => ({
  kind: 'total',
  cells: [
    cell(''),
    cell(words.total),
    ...shown.map(() => cell(String(rows.length), words.all)),
    cell(words.ofDue(received, owed)),
    cell(words.ofDue(onTime, owed)),
  ],
});
