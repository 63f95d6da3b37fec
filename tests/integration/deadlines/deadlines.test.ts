import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { anApp } from '../../builders/an-app.ts';

const day = (text: string) => Day.parse(text);

describe('obligations of 2023', () => {
  test('every district owes its January report on 17/01/2023: cut-off Saturday 14/01 and two working days', async () => {
    const { api } = anApp();
    const january = await api.deadlines.obligations({ from: day('2023-01-01'), to: day('2023-01-31') });
    const monthly = january.filter(({ regime }) => regime === 'CD01');
    expect(monthly).toHaveLength(12);
    expect(new Set(monthly.map(({ cutOff, dueOn }) => `${cutOff} ${dueOn}`))).toEqual(
      new Set(['2023-01-14 2023-01-17']),
    );
    expect(monthly.every(({ dueBasis }) => dueBasis === 'office')).toBe(true);
  });

  test('state follows today: nothing is clicked', async () => {
    const stateOn = async (today: string) => {
      const { api } = anApp({ today });
      const [first] = await api.deadlines.obligations({ from: day('2023-01-17'), to: day('2023-01-17') });
      return [first?.state, first?.workingDaysLate];
    };
    expect(await stateOn('2023-01-03')).toEqual(['not-due', -10]);
    expect(await stateOn('2023-01-16')).toEqual(['due-soon', -1]);
    expect(await stateOn('2023-01-17')).toEqual(['due-today', 0]);
    // Tết 20–26/01/2023 is no working time: Friday 27/01 is the third working day after the 17th.
    expect(await stateOn('2023-01-27')).toEqual(['overdue', 3]);
  });

  test('starting again makes no second set', async () => {
    const first = anApp();
    const all = { from: day('2022-01-01'), to: day('2024-12-31') };
    const before = await first.api.deadlines.obligations(all);
    await first.close();
    const after = await anApp({ dataFolder: first.dataFolder }).api.deadlines.obligations(all);
    expect(after).toEqual(before);
    expect(new Set(after.map(({ identity }) => identity)).size).toBe(after.length);
  });
});

test('the screens open on the last month that is closed, inside the plan year', async () => {
  const opening = async (today: string) => (await anApp({ today }).api.deadlines.periods({})).current;
  expect(await opening('2022-11-01')).toBe('2023-M01');
  expect(await opening('2023-09-20')).toBe('2023-M09');
  expect(await opening('2023-09-14')).toBe('2023-M08');
  expect(await opening('2026-11-24')).toBe('2023-M12');
});
