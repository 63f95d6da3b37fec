import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import { AgencyId, ObligationId, RegimeCode } from '../../../shared/ids.ts';
import { submissionState } from '../../../shared/submissions/submission-state.ts';
import { SubmissionState, type TimelinessShares } from '../../../shared/submissions/submissions.contract.ts';
import { type OwedSubmission, timelinessBoard } from '../../../shared/submissions/timeliness.ts';
import { owedSubmissions } from './owed-submissions.ts';

const regime = { regime: RegimeCode.parse('CD01'), name: 'Báo cáo tháng' };
const boardOf = (owed: readonly OwedSubmission[]) => timelinessBoard(regime, owed, periodLabel);
const sum = (shares: TimelinessShares) => SubmissionState.options.reduce((total, state) => total + shares[state], 0);

describe('whatever is owed', () => {
  test('every column counts every body and adds up to 100 %', () =>
    fc.assert(
      fc.property(owedSubmissions, (owed) => {
        const { periods, rows } = boardOf(owed);
        for (const { counts, shares } of periods) {
          expect(sum(counts)).toBe(rows.length);
          expect(sum(shares)).toBe(100);
        }
      }),
    ));

  test('every obligation stands in exactly one cell, with its own state and date', () =>
    fc.assert(
      fc.property(owedSubmissions, (owed) => {
        const { periods, rows } = boardOf(owed);
        const shown = rows.flatMap(({ agencyId, cells }) =>
          cells.flatMap((cell, column) => (cell.obligation === null ? [] : [{ agencyId, cell, column }])),
        );
        expect(rows.every(({ cells }) => cells.length === periods.length)).toBe(true);
        expect(new Set(shown.map(({ cell }) => cell.obligation)).size).toBe(owed.length);
        for (const one of owed) {
          const place = shown.find(({ cell }) => cell.obligation === one.id);
          expect(place?.agencyId).toBe(one.agencyId);
          expect(periods[place?.column ?? -1]).toMatchObject({ code: one.period, request: one.request });
          expect(place?.cell.state).toBe(submissionState(one.state, one.extendedTo));
        }
      }),
    ));

  test('the totals of a row are those of its cells, and the board is the sum of its rows', () =>
    fc.assert(
      fc.property(owedSubmissions, (owed) => {
        const board = boardOf(owed);
        for (const { cells, ...row } of board.rows) {
          const count = (...states: SubmissionState[]) => cells.filter(({ state }) => states.includes(state)).length;
          expect(row).toMatchObject({
            owed: count('on-time', 'late', 'overdue'),
            received: count('on-time', 'late'),
            onTime: count('on-time'),
          });
        }
        const columns = (state: SubmissionState) => board.periods.reduce((total, one) => total + one.counts[state], 0);
        expect(board.onTime).toBe(columns('on-time'));
        expect(board.received).toBe(columns('on-time') + columns('late'));
        expect(board.owed).toBe(board.received + columns('overdue'));
      }),
    ));

  test('columns stand in the order of time, bodies in the order given', () =>
    fc.assert(
      fc.property(owedSubmissions, (owed) => {
        const { periods, rows } = boardOf(owed);
        const cutOffs = periods.map(({ code }) => owed.find(({ period }) => period === code)?.cutOff ?? '');
        expect(cutOffs).toEqual(cutOffs.toSorted());
        expect(rows.map(({ agencyId }) => agencyId)).toEqual([...new Set(owed.map(({ agencyId }) => agencyId))]);
      }),
    ));
});

const one = (given: Partial<OwedSubmission>): OwedSubmission => ({
  id: ObligationId.parse(1),
  agencyId: AgencyId.parse(1),
  agency: 'Ủy ban nhân dân huyện Mai Sơn',
  agencyShort: 'Mai Sơn',
  period: PeriodCode.parse('2023-M01'),
  cutOff: Day.parse('2023-01-14'),
  dueOn: Day.parse('2023-01-17'),
  movedTo: null,
  extendedTo: null,
  receivedOn: null,
  state: 'overdue',
  workingDaysLate: 1,
  request: null,
  letters: 0,
  ...given,
});

test('a body that owes nothing in a period stands there as not required', () => {
  const other = one({ id: ObligationId.parse(2), agencyId: AgencyId.parse(2), period: PeriodCode.parse('2023-M02') });
  const { rows } = boardOf([one({}), other]);
  expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
    ['overdue', 'not-required'],
    ['not-required', 'overdue'],
  ]);
  expect(rows[0]?.cells[1]).toMatchObject({ obligation: null, dueOn: null });
});

test('one with more time is GH up to and on its last day, and counts for nothing until then', () => {
  const extendedTo = Day.parse('2023-01-20');
  for (const state of ['extended', 'due-today', 'due-soon'] as const) {
    const { rows, periods } = boardOf([one({ extendedTo, state, workingDaysLate: -1 })]);
    expect(rows[0]).toMatchObject({
      owed: 0,
      received: 0,
      onTime: 0,
      cells: [{ state: 'extended', dueOn: extendedTo }],
    });
    expect(periods[0]?.dueOn, 'the column keeps the date of the rule').toBe('2023-01-17');
  }
  expect(boardOf([one({ extendedTo, state: 'done-on-time' })]).rows[0]?.cells[0]?.state).toBe('on-time');
  expect(boardOf([one({ extendedTo, state: 'overdue' })]).rows[0]?.cells[0]?.state).toBe('overdue');
});

test('each request of an on-request regime has a column of its own', () => {
  const year = PeriodCode.parse('2023-Y');
  const asked = (request: number, cutOff: string) =>
    one({ id: ObligationId.parse(request), period: year, request, cutOff: Day.parse(cutOff) });
  const { periods, rows } = boardOf([asked(2, '2023-05-02'), asked(1, '2023-03-01')]);
  expect(periods.map(({ code, request }) => [code, request])).toEqual([
    [year, 1],
    [year, 2],
  ]);
  expect(rows[0]?.cells.map(({ obligation }) => obligation)).toEqual([1, 2]);
});
