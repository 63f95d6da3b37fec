import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { type ObligationId, PlanId, RegimeCode } from '../../../shared/ids.ts';
import { SubmissionState, type TimelinessShares } from '../../../shared/submissions/submissions.contract.ts';
import { anOpenApp, boardOf, cellOf, monthly, obligationOf } from '../../builders/a-board.ts';

const day = (text: string) => Day.parse(text);
const sum = (shares: TimelinessShares) => SubmissionState.options.reduce((total, state) => total + shares[state], 0);
const because = { reason: 'Mưa lũ', documentNumber: '12/UBND', documentOn: null };

const received = (obligations: ObligationId[], on: string) => ({ obligations, on: day(on), documentNumber: '' });

describe('the monthly board of 2023 on 20/02', () => {
  test('✓, +n, chưa, GH, – and · as a calendar on the wall would have them', async () => {
    const { api } = anOpenApp('2023-02-20');
    const empty = await boardOf(api);
    const of = (body: string, period: string) => obligationOf(empty, body, period);
    // Due 17/01 and 16/02. Tết: 20–26/01 are days off, so 27/01 is the third working day after the 17th.
    await api.deadlines.receive(received([of('Mai Sơn', '2023-M01')], '2023-01-17'));
    await api.deadlines.receive(received([of('Yên Châu', '2023-M01')], '2023-01-27'));
    await api.deadlines.receive(received([of('Mai Sơn', '2023-M02'), of('Yên Châu', '2023-M02')], '2023-02-16'));
    await api.deadlines.extend({ obligations: [of('Sông Mã', '2023-M02')], ...because, to: day('2023-02-21') });
    await api.deadlines.skip({ obligations: [of('Vân Hồ', '2023-M02')], ...because });
    const board = await boardOf(api);
    const shown = (body: string) =>
      ['2023-M01', '2023-M02', '2023-M03'].map((period) => {
        const { state, workingDaysLate } = cellOf(board, body, period);
        return state === 'late' || state === 'overdue' ? `${state} ${workingDaysLate}` : state;
      });
    expect(shown('Mai Sơn')).toEqual(['on-time', 'on-time', 'waiting']);
    expect(shown('Yên Châu')).toEqual(['late 3', 'on-time', 'waiting']);
    // 18–31/01 without Tết and weekends: 18, 19, 27, 30, 31 = 5; February up to the 20th: 14.
    expect(shown('Sông Mã')).toEqual(['overdue 19', 'extended', 'waiting']);
    expect(shown('Vân Hồ')).toEqual(['overdue 19', 'not-required', 'waiting']);
    expect(shown('TP Sơn La')).toEqual(['overdue 19', 'overdue 2', 'waiting']);

    expect(board.rows).toHaveLength(12);
    expect(board.periods).toHaveLength(12);
    expect(board.periods[0]).toMatchObject({ label: 'Tháng 1', dueOn: '2023-01-17' });
    expect(board.periods[0]?.counts).toMatchObject({ 'on-time': 1, late: 1, overdue: 10 });
    expect(board.periods[1]?.counts).toMatchObject({ 'on-time': 2, overdue: 8, extended: 1, 'not-required': 1 });
    expect(board.periods.map(({ shares }) => sum(shares))).toEqual(Array(12).fill(100));
    const row = (body: string) => board.rows.find(({ agencyShort }) => agencyShort === body);
    expect(row('Yên Châu')).toMatchObject({ owed: 2, received: 2, onTime: 1 });
    expect(row('Sông Mã')).toMatchObject({ owed: 1, received: 0, onTime: 0 });
    expect(board).toMatchObject({ owed: 22, received: 4, onTime: 3 });
  });

  test('a correction keeps the first day; what is returned counts as not received from that day on', async () => {
    const { api, at } = anOpenApp('2023-01-20');
    const obligation = obligationOf(await boardOf(api), 'Mai Sơn', '2023-M01');
    await api.deadlines.receive(received([obligation], '2023-01-17'));
    await api.deadlines.receive(received([obligation], '2023-01-19'));
    const januaryOn = async (today: string) => {
      const { state, receivedOn } = cellOf(await boardOf(at(today)), 'Mai Sơn', '2023-M01');
      return [state, receivedOn];
    };
    expect(await januaryOn('2023-01-20')).toEqual(['on-time', '2023-01-17']);
    const { receipts } = await api.deadlines.detail({ obligation });
    for (const { id } of receipts)
      await api.deadlines.returnReceipt({ receipt: id, on: day('2023-01-20'), reason: 'Thiếu biểu' });
    expect(await januaryOn('2023-01-19'), 'the day before the return').toEqual(['on-time', '2023-01-17']);
    expect(await januaryOn('2023-01-20')).toEqual(['overdue', null]);
    await at('2023-01-30').deadlines.receive(received([obligation], '2023-01-30'));
    expect(await januaryOn('2023-01-30')).toEqual(['late', '2023-01-30']);
  });
});

test('the board says what every obligation says, and what the board of one period says', async () => {
  const { api } = anOpenApp('2023-08-22');
  const empty = await boardOf(api);
  const all = empty.rows.flatMap(({ obligations }) => obligations.flatMap((id) => id ?? []));
  const some = (modulo: number) => all.filter((_id, index) => index % modulo === 1);
  await api.deadlines.receive(received(some(3), '2023-05-18'));
  await api.deadlines.receive(received(some(5), '2023-03-01'));
  await api.deadlines.move({ obligations: some(11), ...because, to: day('2024-01-05') });
  await api.deadlines.extend({ obligations: some(7), ...because, to: day('2024-01-10') });
  await api.deadlines.skip({ obligations: some(13), ...because });
  const board = await boardOf(api);
  const obligations = await api.deadlines.obligations({ from: day('2022-01-01'), to: day('2024-12-31') });
  const cells = board.rows.flatMap((row) =>
    row.cells.map((cell, column) => ({ ...cell, id: row.obligations[column] })),
  );
  expect(cells).toHaveLength(144);
  for (const cell of cells) {
    const one = obligations.find(({ id }) => id === cell.id);
    expect(cell).toMatchObject({ receivedOn: one?.receivedOn, workingDaysLate: one?.workingDaysLate, letters: 0 });
    expect(cell.dueOn).toBe(one?.extendedTo ?? one?.movedTo ?? one?.dueOn);
  }
  for (const [column, { code }] of board.periods.entries()) {
    const submissions = await api.submissions.board({ regime: monthly, period: code });
    expect(
      submissions.map(({ state, dueOn, receivedOn, workingDaysLate }) => [state, dueOn, receivedOn, workingDaysLate]),
    ).toEqual(
      board.rows.map((row) => {
        const cell = row.cells[column];
        return [cell?.state, cell?.dueOn, cell?.receivedOn, cell?.workingDaysLate];
      }),
    );
  }
  expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(SubmissionState.options));
});

test('a district that ends on 30/06 owes nothing for periods cut off after it, and keeps its row', async () => {
  const { api, context } = anOpenApp('2023-12-20');
  const ended = context.handle.prepare("UPDATE agency SET valid_to = '2023-06-30' WHERE short_name = 'Vân Hồ'").run();
  expect(ended.changes).toBe(1);
  const board = await boardOf(api);
  const row = board.rows.find(({ agencyShort }) => agencyShort === 'Vân Hồ');
  expect(row?.cells.map(({ state }) => state)).toEqual([...Array(6).fill('overdue'), ...Array(6).fill('not-required')]);
  expect(row).toMatchObject({ owed: 6, received: 0 });
  expect(board.periods.map(({ counts }) => counts['not-required'])).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  expect(board.periods.map(({ shares }) => sum(shares))).toEqual(Array(12).fill(100));
});

test('agencies, a request and the quarterly regime have boards of their own', async () => {
  const { api } = anOpenApp('2023-12-20');
  const yearly = await boardOf(api, RegimeCode.parse('CD08'));
  expect(yearly.periods.map(({ label }) => label)).toEqual(['Năm 2023']);
  expect(yearly.rows[0]?.agencyShort, 'in the order of the headings, the receiver left out').toBe('Tài chính');
  expect(yearly.rows.map(({ agencyShort }) => agencyShort)).toContain('TAND');
  const quarterly = await boardOf(api, RegimeCode.parse('CD02'));
  expect(quarterly.periods.map(({ label }) => label)).toEqual(['Quý I', 'Quý II', 'Quý III', 'Quý IV']);

  const asked = RegimeCode.parse('CD06');
  expect(await boardOf(api, asked)).toMatchObject({ periods: [], rows: [], owed: 0 });
  const ask = { regime: asked, askedOn: day('2023-03-01'), subject: 'Rà soát cơ sở', documentNumber: '', agencies: [] };
  await api.deadlines.ask({ ...ask, dueOn: day('2023-03-10') });
  await api.deadlines.ask({ ...ask, dueOn: day('2023-03-20') });
  const board = await boardOf(api, asked);
  expect(board.periods.map(({ request, dueOn }) => [request, dueOn])).toEqual([
    [1, '2023-03-10'],
    [2, '2023-03-20'],
  ]);
  expect(board).toMatchObject({ owed: 24, received: 0 });
});

test('a second plan year has a board of its own; the first one keeps its dates', async () => {
  const { api, context } = anOpenApp('2024-01-25');
  const first = (await api.plan.list({}))[0]?.id ?? PlanId.parse(1);
  const before = await boardOf(api);
  context.handle.exec(`
    INSERT INTO plan (code, title, year, issuer, field, status, note)
      SELECT 'thu-2024', title, 2024, issuer, field, status, note FROM plan WHERE id = ${first};
    INSERT INTO regime (code, plan_id, name, reporters, agencies, receiver, frequency, coverage, due, form_id, clause, legal_basis, due_basis, note)
      SELECT r.code, p.id, r.name, r.reporters, r.agencies, r.receiver, r.frequency, r.coverage, r.due, r.form_id, r.clause, r.legal_basis, r.due_basis, r.note
      FROM regime r JOIN plan p ON p.code = 'thu-2024' WHERE r.plan_id = ${first} AND r.code = 'CD01'`);
  await api.deadlines.regenerate({});
  const board = await boardOf(api);
  expect(board.periods[0]).toMatchObject({ code: '2024-M01', dueOn: '2024-01-16' });
  expect(board).toMatchObject({ owed: 12, received: 0 });
  await api.deadlines.receive(received([obligationOf(board, 'Mai Sơn', '2024-M01')], '2024-01-16'));
  expect(cellOf(await boardOf(api), 'Mai Sơn', '2024-M01').state).toBe('on-time');
  await api.plan.choose({ plan: first });
  expect(await boardOf(api)).toEqual(before);
});

test('an unknown regime is said to be unknown', async () => {
  await expect(boardOf(anOpenApp('2023-01-18').api, RegimeCode.parse('CD99'))).rejects.toMatchObject({
    error: { code: 'not-found', entity: 'regime' },
  });
});
