import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import { AgencyId, ObligationId, RegimeCode } from '../../../shared/ids.ts';
import { SubmissionState, type TimelinessShares } from '../../../shared/submissions/submissions.contract.ts';
import { cellOf, type OwingBody, type Standing, timelinessBoard } from '../../../shared/submissions/timeliness.ts';
import { owingBodies } from './owing-bodies.ts';

const regime = { regime: RegimeCode.parse('CD01'), name: 'Báo cáo tháng' };
const boardOf = (bodies: readonly OwingBody[]) => timelinessBoard(regime, bodies, periodLabel);
const sum = (shares: TimelinessShares) => SubmissionState.options.reduce((total, state) => total + shares[state], 0);

describe('whatever is owed', () => {
  test('every column counts every body and adds up to 100 %', () =>
    fc.assert(
      fc.property(owingBodies, (bodies) => {
        const { periods, rows } = boardOf(bodies);
        for (const { counts, shares } of periods) {
          expect(sum(counts)).toBe(rows.length);
          expect(sum(shares)).toBe(100);
        }
      }),
    ));

  test('every obligation stands in exactly one cell, with its own state and date', () =>
    fc.assert(
      fc.property(owingBodies, (bodies) => {
        const { periods, rows } = boardOf(bodies);
        expect(rows.every(({ cells }) => cells.length === periods.length)).toBe(true);
        const shown = rows.flatMap(({ obligations }) => obligations.filter((id) => id !== null));
        expect(shown.toSorted()).toEqual(bodies.flatMap((body) => body.obligations).toSorted());
        for (const [index, { obligations, standings }] of bodies.entries()) {
          for (const [nth, { period, request, cell }] of standings.entries()) {
            const column = rows[index]?.obligations.indexOf(obligations[nth] ?? null) ?? -1;
            expect(periods[column]).toMatchObject({ code: period, request });
            expect(rows[index]?.cells[column]).toEqual(cell);
          }
        }
      }),
    ));

  test('the totals of a row are those of its cells, and the board is the sum of its rows', () =>
    fc.assert(
      fc.property(owingBodies, (bodies) => {
        const board = boardOf(bodies);
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
      fc.property(owingBodies, (bodies) => {
        const { periods, rows } = boardOf(bodies);
        const owed = bodies.flatMap((body) => body.standings);
        const cutOffs = periods.map(({ code }) => owed.find(({ period }) => period === code)?.cutOff ?? '');
        expect(cutOffs).toEqual(cutOffs.toSorted());
        expect(rows.map(({ agencyId }) => agencyId)).toEqual(bodies.map(({ agencyId }) => agencyId));
      }),
    ));
});

interface Owed {
  readonly id: ObligationId;
  readonly standing: Standing;
}

const dates = {
  dueOn: Day.parse('2023-01-17'),
  movedTo: null,
  extendedTo: null,
  receivedOn: null,
  state: 'overdue' as const,
  workingDaysLate: 1,
  letters: 0,
};

const owing = (given: Partial<Parameters<typeof cellOf>[0]>, when: Partial<Standing> = {}, id = 1): Owed => ({
  id: ObligationId.parse(id),
  standing: {
    period: PeriodCode.parse('2023-M01'),
    request: null,
    cutOff: Day.parse('2023-01-14'),
    dueOn: dates.dueOn,
    cell: cellOf({ ...dates, ...given }),
    ...when,
  },
});

const body = (agency: number, ...owed: Owed[]): OwingBody => ({
  agencyId: AgencyId.parse(agency),
  agency: 'Ủy ban nhân dân huyện Mai Sơn',
  agencyShort: 'Mai Sơn',
  obligations: owed.map(({ id }) => id),
  standings: owed.map(({ standing }) => standing),
});

test('a body that owes nothing in a period stands there as not required', () => {
  const february = owing({}, { period: PeriodCode.parse('2023-M02') }, 2);
  const { rows } = boardOf([body(1, owing({})), body(2, february)]);
  expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
    ['overdue', 'not-required'],
    ['not-required', 'overdue'],
  ]);
  expect(rows[0]?.cells[1]).toMatchObject({ dueOn: null });
  expect(rows.map(({ obligations }) => obligations)).toEqual([
    [1, null],
    [null, 2],
  ]);
});

test('one with more time is GH up to and on its last day, and counts for nothing until then', () => {
  const extendedTo = Day.parse('2023-01-20');
  const boardWith = (given: Partial<Parameters<typeof cellOf>[0]>) =>
    boardOf([body(1, owing({ extendedTo, ...given }))]);
  for (const state of ['extended', 'due-today', 'due-soon'] as const) {
    const { rows, periods } = boardWith({ state, workingDaysLate: -1 });
    expect(rows[0]).toMatchObject({
      owed: 0,
      received: 0,
      onTime: 0,
      cells: [{ state: 'extended', dueOn: extendedTo }],
    });
    expect(periods[0]?.dueOn, 'the column keeps the date of the rule').toBe('2023-01-17');
  }
  expect(boardWith({ state: 'done-on-time' }).rows[0]?.cells[0]?.state).toBe('on-time');
  expect(boardWith({ state: 'overdue' }).rows[0]?.cells[0]?.state).toBe('overdue');
});

test('each request of an on-request regime has a column of its own', () => {
  const year = PeriodCode.parse('2023-Y');
  const asked = (request: number, cutOff: string) =>
    owing({}, { period: year, request, cutOff: Day.parse(cutOff) }, request);
  const { periods, rows } = boardOf([body(1, asked(2, '2023-05-02'), asked(1, '2023-03-01'))]);
  expect(periods.map(({ code, request }) => [code, request])).toEqual([
    [year, 1],
    [year, 2],
  ]);
  expect(rows[0]?.obligations).toEqual([1, 2]);
});
