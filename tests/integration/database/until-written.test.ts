import { expect, test } from 'vitest';
import { workingCalendar } from '../../../electron/deadlines/obligations.repository.ts';
import { allPlaces } from '../../../electron/places/places.repository.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { aContext } from '../../builders/an-app.ts';

const nameOfFirst = async ({ db }: Pick<ReturnType<typeof aContext>, 'db'>) => (await allPlaces(db))[0]?.name;
const rename = "UPDATE place SET name = 'Tên mới' WHERE id = (SELECT min(id) FROM place)";

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
