import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { Holiday } from '../../../shared/calendar/holiday-seed.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const day = (text: string) => Day.parse(text);
const wholeYear = { from: day('2022-12-01'), to: day('2024-12-31') };
const dayOff = (on: string, kind: Holiday['kind'] = 'holiday'): Holiday => ({
  day: day(on),
  kind,
  name: 'Nghỉ theo công văn',
  source: 'Công văn thử',
  verified: true,
});

const januaryDates = async (api: ReturnType<typeof anApp>['api']) => {
  const all = await api.deadlines.obligations(wholeYear);
  return all.filter(({ regime, period }) => regime === 'CD01' && period === '2023-M01').map(({ dueOn }) => dueOn);
};

test('a day off moves what has not fallen due and nothing rests on; one step back undoes day and dates', async () => {
  const { api } = anApp({ today: '2023-01-16' });
  const [first] = (await api.deadlines.obligations(wholeYear)).filter(({ regime }) => regime === 'CD01');
  if (first === undefined) throw new Error('obligations of January');
  await api.deadlines.receive({ obligations: [first.id], on: day('2023-01-16'), documentNumber: '' });
  expect(await api.calendar.save({ holiday: dayOff('2023-01-17') })).toEqual({ changed: 1, moved: 11 });
  expect((await januaryDates(api)).filter((due) => due === '2023-01-18')).toHaveLength(11);
  expect((await januaryDates(api)).filter((due) => due === '2023-01-17')).toHaveLength(1);
  expect(await api.calendar.save({ holiday: dayOff('2023-01-17') })).toEqual({ changed: 0, moved: 0 });
  await api.undo.last({});
  expect(new Set(await januaryDates(api))).toEqual(new Set(['2023-01-17']));
  expect(await api.calendar.list({ year: 2023 })).not.toContainEqual(expect.objectContaining({ day: '2023-01-17' }));
});

test('ids stay: a moved obligation is the same one', async () => {
  const { api } = anApp({ today: '2023-01-10' });
  const idsOf = async () => (await api.deadlines.obligations(wholeYear)).map(({ id }) => id).toSorted((a, b) => a - b);
  const before = await idsOf();
  await api.calendar.save({ holiday: dayOff('2023-02-16') });
  expect(await idsOf()).toEqual(before);
});

test('what has fallen due stays due, and no change makes anybody late', async () => {
  const { api } = anApp({ today: '2023-01-18' });
  expect((await api.calendar.save({ holiday: dayOff('2023-01-17') })).moved).toBe(0);
  expect(new Set(await januaryDates(api))).toEqual(new Set(['2023-01-17']));
  // Sunday 15/1 worked would have made the 16th the second working day; on the 17th that would be late at once.
  const onTheDay = anApp({ today: '2023-01-17' });
  expect((await onTheDay.api.calendar.save({ holiday: dayOff('2023-01-15', 'make-up') })).moved).toBe(0);
  expect(new Set(await januaryDates(onTheDay.api))).toEqual(new Set(['2023-01-17']));
  const before = anApp({ today: '2023-01-16' });
  expect((await before.api.calendar.save({ holiday: dayOff('2023-01-15', 'make-up') })).moved).toBe(12);
});

test('taking a holiday away brings dates nearer again', async () => {
  const { api } = anApp({ today: '2023-01-10' });
  await api.calendar.save({ holiday: dayOff('2023-01-16') });
  expect(new Set(await januaryDates(api))).toEqual(new Set(['2023-01-18']));
  expect(await api.calendar.remove({ day: day('2023-01-16') })).toEqual({ changed: 1, moved: 12 });
  expect(new Set(await januaryDates(api))).toEqual(new Set(['2023-01-17']));
  expect(await api.calendar.remove({ day: day('2023-01-16') })).toEqual({ changed: 0, moved: 0 });
});

test('"làm bù" on a weekday is refused', async () => {
  const { api } = anApp();
  await expect(api.calendar.save({ holiday: dayOff('2023-01-18', 'make-up') })).rejects.toMatchObject({
    error: { code: 'invalid-input', problems: [{ path: 'holiday.kind', issue: 'make_up_on_weekday' }] },
  });
});

test('a file is taken whole or not at all', async () => {
  const { api } = anApp();
  const file = path.join(aFolder(), 'lich.csv');
  const before = await api.calendar.list({ year: 2023 });
  writeFileSync(file, 'ngày;loại;tên;nguồn\n16/3/2023;lễ;A;B\n17/3/2023;ngày vui;A;B\n');
  expect(await api.calendar.importFile({ file })).toEqual({
    changed: 0,
    moved: 0,
    problems: [{ line: 3, problem: 'no-kind' }],
  });
  expect(await api.calendar.list({ year: 2023 })).toEqual(before);
  expect((await api.undo.state({})).steps).toBe(0);
  writeFileSync(file, 'ngày;loại;tên;nguồn\n16/3/2023;lễ;A;B\n17/3/2023;nghỉ bù;A;B\n');
  expect(await api.calendar.importFile({ file })).toEqual({ changed: 2, moved: 36, problems: [] });
  await api.undo.last({});
  expect(await api.calendar.list({ year: 2023 })).toEqual(before);
});

test('what is written can be taken in again and changes nothing', async () => {
  const { api } = anApp();
  const folder = aFolder();
  const written = await api.calendar.exportFile({ year: 2023, folder });
  expect(written.fileName).toBe('lich-lam-viec-2023.csv');
  expect(readFileSync(written.path, 'utf8')).toContain('20/01/2023;lễ;Tết Nguyên đán');
  expect(await api.calendar.importFile({ file: written.path })).toEqual({ changed: 0, moved: 0, problems: [] });
});

test('a file that is missing, empty, too large or no UTF-8 is refused by name', async () => {
  const { api } = anApp();
  const folder = aFolder();
  const file = (name: string, bytes: string | Buffer) => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  const refused = (reason: string) => ({ error: { code: 'file-unreadable', refusal: { reason } } });
  await expect(api.calendar.importFile({ file: path.join(folder, 'khong-co.csv') })).rejects.toMatchObject(
    refused('missing'),
  );
  await expect(api.calendar.importFile({ file: file('rong.csv', '') })).rejects.toMatchObject(refused('empty'));
  await expect(api.calendar.importFile({ file: file('to.csv', Buffer.alloc(1_048_577, 'a')) })).rejects.toMatchObject(
    refused('too-large'),
  );
  const old = await api.calendar.importFile({ file: file('cu.csv', Buffer.from([0xe1, 0x20, 0xfe, 0x3b])) });
  expect(old.problems).toEqual([{ line: 1, problem: 'not-utf8' }]);
});
