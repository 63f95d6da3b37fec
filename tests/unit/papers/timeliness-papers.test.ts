import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode, periodsOf } from '../../../shared/calendar/period.ts';
import { periodLabel, periodTitle } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { AgencyId, ObligationId, RegimeCode } from '../../../shared/ids.ts';
import type { Block, PaperDocument, Table } from '../../../shared/paper/document.ts';
import { lateListPaper } from '../../../shared/papers/late-list.ts';
import { timelinessPaper } from '../../../shared/papers/timeliness-annex.ts';
import { countsOf } from '../../../shared/submissions/shares.ts';
import { timelinessBoard } from '../../../shared/submissions/timeliness.ts';
import { owingBodies, today } from '../submissions/owing-bodies.ts';

const plan = 'Kế hoạch triển khai công tác phòng, chống mại dâm năm 2023';
const blocksOf = ({ parts }: PaperDocument) => parts.flatMap(({ blocks }) => blocks);
const isTable = (block: Block): block is Table => block.kind === 'table';
const tablesOf = (document: PaperDocument) => blocksOf(document).filter(isTable);
const words = (document: PaperDocument) =>
  blocksOf(document)
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []))
    .join(' ');

describe('the board on paper', () => {
  const boardOf = (bodies: Parameters<typeof timelinessBoard>[1]) =>
    timelinessBoard({ regime: RegimeCode.parse('CD01'), name: 'Báo cáo tháng' }, bodies, periodLabel);

  test('has every body and period once, in letters, and its columns add up to all bodies', () =>
    fc.assert(
      fc.property(owingBodies, (owing) => {
        const board = boardOf(owing);
        const tables = tablesOf(timelinessPaper({ board, plan, today }));
        expect(tables.flatMap(({ head }) => head[0]?.slice(2, -2) ?? [])).toHaveLength(board.periods.length);
        for (const { rows, columns } of tables) {
          expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
          const bodies = rows.slice(0, board.rows.length);
          expect(bodies.map(({ cells }) => cells[1]?.text)).toEqual(board.rows.map(({ agencyShort }) => agencyShort));
          for (const { text } of bodies.flatMap(({ cells }) => cells.slice(2, -2))) {
            expect(text).toMatch(/^(Đ|\+\d+|chưa|GH|–|·)$/);
          }
          const states = rows.slice(board.rows.length, -1);
          for (const [column] of columns.slice(2, -2).entries()) {
            const counted = states.reduce((sum, { cells }) => sum + Number(cells[column + 2]?.text), 0);
            const shares = states.reduce((sum, { cells }) => sum + Number(cells[column + 2]?.note.replace('%', '')), 0);
            expect([counted, shares]).toEqual([board.rows.length, 100]);
          }
        }
      }),
    ));

  test('more periods than fit the width go on another sheet; none at all says so', () => {
    const months = [2022, 2023].flatMap((year) => periodsOf(year, 'month'));
    const board = boardOf([]);
    expect(tablesOf(timelinessPaper({ board, plan, today }))).toEqual([]);
    const counts = countsOf([]);
    const many = {
      ...board,
      periods: months.map((code) => ({ code, label: '', request: null, dueOn: today, counts, shares: counts })),
    };
    const document = timelinessPaper({ board: many, plan, today });
    expect(document.parts.map(({ orientation }) => orientation)).toEqual(['landscape', 'landscape']);
    expect(tablesOf(document).map(({ columns }) => columns.length - 4)).toEqual([14, 10]);
  });
});

const overdue = (agency: number, period: string, given: Partial<Obligation> = {}): Obligation => ({
  id: ObligationId.parse(agency * 100 + Number(period.slice(-2))),
  identity: '',
  regime: RegimeCode.parse('CD01'),
  regimeName: 'Báo cáo tháng của huyện, thành phố',
  task: null,
  agencyId: AgencyId.parse(agency),
  agency: `Ủy ban nhân dân huyện số ${agency}`,
  period: PeriodCode.parse(period),
  periodLabel: periodTitle(PeriodCode.parse(period)),
  cutOff: Day.parse('2023-01-14'),
  dueOn: Day.parse('2023-01-17'),
  movedTo: null,
  extendedTo: null,
  receivedOn: null,
  dueBasis: 'office',
  skipReason: null,
  state: 'overdue',
  workingDaysLate: agency,
  letters: 0,
  ...given,
});

describe('the list of the late', () => {
  const rowsOf = (obligations: readonly Obligation[]) =>
    tablesOf(lateListPaper({ plan, today, obligations })).flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    );

  test('one row for each body, the latest first; what is not overdue is not there', () => {
    const obligations = [
      overdue(1, '2023-M01', { workingDaysLate: 3 }),
      overdue(2, '2023-M01', { workingDaysLate: 9, letters: 2 }),
      overdue(1, '2023-M02', { workingDaysLate: 1, extendedTo: Day.parse('2023-02-20') }),
      overdue(3, '2023-M01', { state: 'extended' }),
      overdue(4, '2023-M01', { state: 'done-late' }),
    ];
    const monthly = 'Báo cáo tháng của huyện, thành phố';
    expect(rowsOf(obligations)).toEqual([
      ['1', 'Ủy ban nhân dân huyện số 2', `${monthly}: tháng 1`, '17/01/2023', '9', '2 lần'],
      ['2', 'Ủy ban nhân dân huyện số 1', `${monthly}: tháng 1, tháng 2`, '17/01/2023', '3', 'chưa'],
    ]);
    expect(words(lateListPaper({ plan, today, obligations }))).toContain('2 đơn vị còn 3 báo cáo đã quá hạn');
  });

  test('nobody late is said in one sentence', () => {
    const document = lateListPaper({ plan, today, obligations: [overdue(1, '2023-M01', { state: 'done-on-time' })] });
    expect(tablesOf(document)).toEqual([]);
    expect(words(document)).toContain('Không có đơn vị nào chậm nộp');
  });

  test('every late body is named or counted, and every report of a row is named or counted', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 12 }), (bodies, periods) => {
        const obligations = Array.from({ length: bodies }, (_, body) =>
          periodsOf(2023, 'month')
            .slice(0, periods)
            .map((code) => overdue(body + 1, code)),
        ).flat();
        const document = lateListPaper({ plan, today, obligations });
        const shown = rowsOf(obligations);
        const left = Number(/và (\d+) đơn vị khác/.exec(words(document))?.[1] ?? 0);
        expect(shown.length + left).toBe(bodies);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(bodies, 12));
        for (const [, , reports = ''] of shown) {
          if (reports === `${periods} báo cáo`) continue;
          const others = Number(/và (\d+) kỳ khác/.exec(reports)?.[1] ?? 0);
          expect((reports.match(/tháng \d+/g) ?? []).length + others, reports).toBe(periods);
        }
      }),
    ));
});
