import { describe, expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';
import { day, monthly, owed, paper, reread } from './a-year.ts';

const invalid = (path: string, issue: string) => ({ error: { code: 'invalid-input', problems: [{ path, issue }] } });

describe('one occurrence departs from its rule', () => {
  test('extended: the later date counts, the rule’s own stays beside it, and the decision is in the log', async () => {
    const { api } = anApp({ today: '2023-01-16' });
    const { id, regime } = await monthly(api, '2023-M01');
    await api.deadlines.extend({ obligations: [id], to: day('2023-01-31'), ...paper });
    expect(await reread(api, id)).toMatchObject({ dueOn: '2023-01-17', extendedTo: '2023-01-31', state: 'extended' });
    expect((await owed(api, regime)).filter(({ extendedTo }) => extendedTo !== null)).toHaveLength(1);
    const { changes } = await api.deadlines.detail({ obligation: id });
    expect(changes).toEqual([{ at: expect.any(String), kind: 'extend', toDay: '2023-01-31', ...paper }]);
    await api.undo.last({});
    expect(await reread(api, id)).toMatchObject({ extendedTo: null, state: 'due-soon' });
    expect((await api.deadlines.detail({ obligation: id })).changes).toEqual([]);
  });

  test('an extension is later than the date it extends, moved or not', async () => {
    const { api } = anApp({ today: '2023-01-16' });
    const { id } = await monthly(api, '2023-M01');
    const extend = (to: string) => api.deadlines.extend({ obligations: [id], to: day(to), ...paper });
    await expect(extend('2023-01-17')).rejects.toMatchObject(invalid('to', 'not_later'));
    await api.deadlines.move({ obligations: [id], to: day('2023-01-30'), ...paper });
    await expect(extend('2023-01-27')).rejects.toMatchObject(invalid('to', 'not_later'));
    await extend('2023-01-31');
    // A second decision may take some of the time back, but not more than was given.
    await extend('2023-02-10');
    await extend('2023-02-01');
    expect((await reread(api, id)).extendedTo).toBe('2023-02-01');
  });

  test('moved: earlier or later; under an extension it would change nothing that counts and is refused', async () => {
    const { api } = anApp({ today: '2023-01-10' });
    const { id } = await monthly(api, '2023-M01');
    await api.deadlines.move({ obligations: [id], to: day('2023-01-12'), ...paper });
    expect(await reread(api, id)).toMatchObject({ movedTo: '2023-01-12', workingDaysLate: -2, state: 'due-soon' });
    await api.undo.last({});
    expect((await reread(api, id)).movedTo).toBeNull();
    await api.deadlines.extend({ obligations: [id], to: day('2023-01-31'), ...paper });
    await expect(api.deadlines.move({ obligations: [id], to: day('2023-02-05'), ...paper })).rejects.toMatchObject(
      invalid('to', 'is_extended'),
    );
  });

  test('skipped and taken back: each with its reason', async () => {
    const { api } = anApp({ today: '2023-02-01' });
    const { id } = await monthly(api, '2023-M01');
    await api.deadlines.skip({ obligations: [id], ...paper });
    expect(await reread(api, id)).toMatchObject({ state: 'not-required', skipReason: paper.reason });
    expect(await api.deadlines.unskip({ obligations: [id], ...paper, reason: 'nhầm' })).toEqual({ changed: 1 });
    expect(await reread(api, id)).toMatchObject({ state: 'overdue', skipReason: null });
    expect((await api.deadlines.detail({ obligation: id })).changes.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['unskip', 'nhầm'],
      ['skip', paper.reason],
    ]);
    await api.undo.last({});
    await api.undo.last({});
    expect(await reread(api, id)).toMatchObject({ state: 'overdue' });
  });

  test('"phải nộp lại" leaves alone what was never skipped', async () => {
    const { api } = anApp();
    const { id } = await monthly(api, '2023-M01');
    expect(await api.deadlines.unskip({ obligations: [id], ...paper })).toEqual({ changed: 0 });
    expect((await api.undo.state({})).steps).toBe(0);
  });

  test('no decision without a reason, none for an obligation that is not there', async () => {
    const { api } = anApp();
    const { id } = await monthly(api, '2023-M01');
    await expect(api.deadlines.skip({ obligations: [id], ...paper, reason: '  ' })).rejects.toThrow('invalid-input');
    const gone = (await import('../../../shared/ids.ts')).ObligationId.parse(999_999);
    await expect(api.deadlines.skip({ obligations: [id, gone], ...paper })).rejects.toThrow('not-found');
    expect((await reread(api, id)).skipReason).toBeNull();
  });
});

describe('receipts set the dates', () => {
  test('on paper: on time, late by working days, never in the future', async () => {
    const { api } = anApp({ today: '2023-01-27' });
    const [first, second] = [await monthly(api, '2023-M01', 0), await monthly(api, '2023-M01', 1)];
    await api.deadlines.receive({ obligations: [first.id], on: day('2023-01-17'), documentNumber: '7/BC' });
    await api.deadlines.receive({ obligations: [second.id], on: day('2023-01-27'), documentNumber: '' });
    expect(await reread(api, first.id)).toMatchObject({ state: 'done-on-time', workingDaysLate: 0 });
    expect(await reread(api, second.id)).toMatchObject({ state: 'done-late', workingDaysLate: 3 });
    await expect(
      api.deadlines.receive({ obligations: [first.id], on: day('2023-01-28'), documentNumber: '' }),
    ).rejects.toMatchObject(invalid('on', 'in_future'));
    await api.undo.last({});
    expect(await reread(api, second.id)).toMatchObject({ state: 'overdue', receivedOn: null });
  });

  test('a correction keeps the first date', async () => {
    const { api } = anApp({ today: '2023-02-10' });
    const { id } = await monthly(api, '2023-M01');
    await api.deadlines.receive({ obligations: [id], on: day('2023-01-17'), documentNumber: '7/BC' });
    await api.deadlines.receive({ obligations: [id], on: day('2023-02-09'), documentNumber: '8/BC' });
    expect(await reread(api, id)).toMatchObject({ receivedOn: '2023-01-17', state: 'done-on-time' });
    expect((await api.deadlines.detail({ obligation: id })).receipts).toHaveLength(2);
  });

  test('returned: not received from that day on, received until the day before', async () => {
    const first = anApp({ today: '2023-02-10' });
    const { id } = await monthly(first.api, '2023-M01');
    await first.api.deadlines.receive({ obligations: [id], on: day('2023-01-17'), documentNumber: '7/BC' });
    const [receipt] = (await first.api.deadlines.detail({ obligation: id })).receipts;
    const giveBack = (on: string) =>
      first.api.deadlines.returnReceipt({ receipt: receipt?.id ?? 0, on: day(on), reason: 'thiếu biểu' });
    await expect(giveBack('2023-01-16')).rejects.toMatchObject(invalid('on', 'before_receipt'));
    await expect(giveBack('2023-02-11')).rejects.toMatchObject(invalid('on', 'in_future'));
    await giveBack('2023-02-06');
    expect(await reread(first.api, id)).toMatchObject({ state: 'overdue', receivedOn: null });
    await first.close();
    // The same folder opened with the clock set back.
    const dayBefore = anApp({ today: '2023-02-05', dataFolder: first.dataFolder });
    expect(await reread(dayBefore.api, id)).toMatchObject({ state: 'done-on-time', receivedOn: '2023-01-17' });
    await dayBefore.close();
    const dayItself = anApp({ today: '2023-02-06', dataFolder: first.dataFolder });
    expect(await reread(dayItself.api, id)).toMatchObject({ state: 'overdue', receivedOn: null });
  });

  test('sent in again after a return: late by the second date; taking the return back restores the first', async () => {
    const { api } = anApp({ today: '2023-02-10' });
    const { id } = await monthly(api, '2023-M01');
    await api.deadlines.receive({ obligations: [id], on: day('2023-01-17'), documentNumber: '' });
    const [receipt] = (await api.deadlines.detail({ obligation: id })).receipts;
    await api.deadlines.receive({ obligations: [id], on: day('2023-02-08'), documentNumber: '' });
    await api.deadlines.returnReceipt({ receipt: receipt?.id ?? 0, on: day('2023-02-07'), reason: 'thiếu biểu' });
    expect(await reread(api, id)).toMatchObject({ state: 'done-late', receivedOn: '2023-02-08' });
    await api.undo.last({});
    expect(await reread(api, id)).toMatchObject({ state: 'done-on-time', receivedOn: '2023-01-17' });
  });
});

describe('the clock is wrong', () => {
  test('set forward and back again: states follow the day, history keeps its order', async () => {
    const first = anApp({ today: '2023-02-10' });
    const { id } = await monthly(first.api, '2023-M02');
    await first.api.deadlines.extend({ obligations: [id], to: day('2023-02-28'), ...paper, reason: 'trước' });
    await first.close();
    const back = anApp({ today: '2022-11-01', dataFolder: first.dataFolder });
    await back.api.deadlines.extend({ obligations: [id], to: day('2023-03-01'), ...paper, reason: 'sau' });
    expect(await reread(back.api, id)).toMatchObject({ state: 'extended', extendedTo: '2023-03-01' });
    const { changes } = await back.api.deadlines.detail({ obligation: id });
    expect(changes.map(({ reason }) => reason)).toEqual(['sau', 'trước']);
    await back.close();
    const forward = anApp({ today: '2030-01-01', dataFolder: first.dataFolder });
    expect((await reread(forward.api, id)).state).toBe('overdue');
    expect(await forward.api.deadlines.regenerate({})).toEqual({ made: 0 });
  });

  test('a receipt dated after today (the clock went back) still counts', async () => {
    const first = anApp({ today: '2023-01-17' });
    const { id } = await monthly(first.api, '2023-M01');
    await first.api.deadlines.receive({ obligations: [id], on: day('2023-01-17'), documentNumber: '' });
    await first.close();
    const back = anApp({ today: '2022-12-01', dataFolder: first.dataFolder });
    expect((await reread(back.api, id)).state).toBe('done-on-time');
  });
});

test('leap day: warned and late around 29/02/2024', async () => {
  const { api } = anApp({ today: '2024-02-29' });
  const { id } = await monthly(api, '2023-M12');
  await api.deadlines.extend({ obligations: [id], to: day('2024-02-29'), ...paper });
  expect((await reread(api, id)).state).toBe('due-today');
  const after = anApp({ today: '2024-03-01' });
  const late = await monthly(after.api, '2023-M12');
  await after.api.deadlines.extend({ obligations: [late.id], to: day('2024-02-29'), ...paper });
  expect(await reread(after.api, late.id)).toMatchObject({ state: 'overdue', workingDaysLate: 1 });
});
