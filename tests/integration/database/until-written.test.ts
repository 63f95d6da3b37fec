import path from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../../../electron/context.ts';
import { openDatabase, type Tx } from '../../../electron/database/open.ts';
import { besideCatalogue, latestUntilWritten } from '../../../electron/database/until-written.ts';
import { workingCalendar } from '../../../electron/deadlines/obligations.repository.ts';
import { formRows } from '../../../electron/forms/forms.repository.ts';
import { allPlaces } from '../../../electron/places/places.repository.ts';
import { inOneStep } from '../../../electron/undo/in-one-step.ts';
import { installUndoLog } from '../../../electron/undo/undo-log.repository.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { aContext, anApp } from '../../builders/an-app.ts';

const nameOfFirst = async ({ db }: Pick<Context, 'db'>) => (await allPlaces(db))[0]?.name;
const rename = "UPDATE place SET name = 'Tên mới' WHERE id = (SELECT min(id) FROM place)";

const aSource = "INSERT INTO value_source (kind, at, reason) VALUES ('hand', '2023-01-01T08:00:00+07:00', '')";

test('what is remembered of the catalogue is read once, and anew after anything was written', async () => {
  const context = aContext();
  const [once, again] = [await allPlaces(context.db), await allPlaces(context.db)];
  expect(again).toBe(once);
  context.handle.exec(rename);
  expect(await nameOfFirst(context)).toBe('Tên mới');
});

test('a change taken back is never remembered', async () => {
  const context = aContext();
  const before = await nameOfFirst(context);
  context.handle.exec('BEGIN');
  context.handle.exec(rename);
  expect(await nameOfFirst(context)).toBe('Tên mới');
  context.handle.exec('ROLLBACK');
  expect(await nameOfFirst(context)).toBe(before);
  const inside = context.db.transaction().execute(async (tx) => {
    await tx.updateTable('place').set({ name: 'Tên mới' }).execute();
    expect((await allPlaces(tx))[0]?.name).toBe('Tên mới');
    throw new Error('taken back');
  });
  await expect(inside).rejects.toThrow('taken back');
  expect(await nameOfFirst(context)).toBe(before);
});

test('inside a transaction what was remembered holds until its first change, and nothing new is remembered', async () => {
  const context = aContext();
  const before = await allPlaces(context.db);
  await context.db.transaction().execute(async (tx) => {
    expect(await allPlaces(tx)).toBe(before);
    await tx.updateTable('place').set({ name: 'Tên mới' }).execute();
    const [once, again] = [await allPlaces(tx), await allPlaces(tx)];
    expect(again).not.toBe(once);
  });
  expect(await nameOfFirst(context)).toBe('Tên mới');
});

test('a reading that is under way when a transaction begins is not waited for inside it', async () => {
  const context = aContext();
  const outside = formRows(context.db, 2023);
  const inside = context.db.transaction().execute((tx) => formRows(tx, 2023));
  expect(await inside).toEqual(await outside);
});

test('below Kysely as well: a holiday is known once it is written, and only while it holds', () => {
  const { handle } = aContext();
  const day = Day.parse('2023-06-01');
  const isOff = () => workingCalendar(handle).off.has(day);
  expect(workingCalendar(handle)).toBe(workingCalendar(handle));
  expect(isOff()).toBe(false);
  handle.exec('BEGIN');
  handle.exec(
    "INSERT INTO holiday (day, kind, name, source, verified) VALUES ('2023-06-01', 'holiday', 'Ngày nghỉ', 'thử', 0)",
  );
  expect(isOff()).toBe(true);
  handle.exec('ROLLBACK');
  expect(isOff()).toBe(false);
});

test('figures leave what is remembered of the catalogue as it is, whatever else is written does not', async () => {
  const context = aContext();
  const figure = () => besideCatalogue(context.handle, () => context.handle.exec(aSource));
  const once = await allPlaces(context.db);
  figure();
  expect(await allPlaces(context.db)).toBe(once);
  context.handle.exec(rename);
  figure();
  expect(await nameOfFirst(context), 'renamed before the figure').toBe('Tên mới');
});

test('a change by another connection is seen although figures were written right after it', async () => {
  const { dataFolder, close } = anApp();
  await close();
  const file = path.join(dataFolder, 'so-dieu-phoi.sqlite');
  const [ours, other] = [openDatabase(file), openDatabase(file)];
  await allPlaces(ours.db);
  besideCatalogue(ours.handle, () => {
    other.handle.exec(rename);
    ours.handle.exec(aSource);
  });
  expect(await nameOfFirst(ours)).toBe('Tên mới');
  for (const { handle } of [ours, other]) handle.close();
});

test('a change by another connection is seen inside a transaction too, and after a step that leaves the catalogue', async () => {
  const { dataFolder, close } = anApp();
  await close();
  const file = path.join(dataFolder, 'so-dieu-phoi.sqlite');
  const [opened, other] = [openDatabase(file), openDatabase(file)];
  installUndoLog(opened.handle);
  const ours = { ...aContext(), ...opened };
  const step = (work: (tx: Tx) => Promise<unknown>) =>
    inOneStep(ours, 'registers.add', work, { leavesCatalogue: true });
  const before = await allPlaces(ours.db);
  await step(async () => ours.handle.exec(aSource));
  expect(await allPlaces(ours.db), 'a step of entries').toBe(before);
  other.handle.exec(rename);
  await step(async (tx) => {
    expect((await allPlaces(tx))[0]?.name).toBe('Tên mới');
    ours.handle.exec(aSource);
  });
  expect(await nameOfFirst(ours)).toBe('Tên mới');
  for (const { handle } of [opened, other]) handle.close();
});

test('the latest readings of figures are made anew after anything was written, figures too, by whoever', async () => {
  const { dataFolder, close } = anApp();
  await close();
  const file = path.join(dataFolder, 'so-dieu-phoi.sqlite');
  const [ours, other] = [openDatabase(file), openDatabase(file)];
  const reads: string[] = [];
  const read = latestUntilWritten(2, (handle: Context['handle'], key: string) => {
    reads.push(key);
    return Number(handle.prepare('SELECT count(*) FROM value_source').pluck().get());
  });
  const count = (key: string) => read(ours.handle, key);
  expect([count('a'), count('a'), reads]).toEqual([0, 0, ['a']]);
  besideCatalogue(ours.handle, () => ours.handle.exec(aSource));
  expect(count('a')).toBe(1);
  other.handle.exec(aSource);
  expect(count('a')).toBe(2);
  ours.handle.exec('BEGIN');
  ours.handle.exec(aSource);
  expect(count('a')).toBe(3);
  ours.handle.exec('ROLLBACK');
  expect(count('a')).toBe(2);
  reads.length = 0;
  for (const key of ['b', 'a', 'c', 'a', 'b']) count(key);
  expect(reads, 'the one asked for longest ago is forgotten').toEqual(['b', 'c', 'b']);
  for (const { handle } of [ours, other]) handle.close();
});
