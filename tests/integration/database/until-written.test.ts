import { expect, test } from 'vitest';
import { allPlaces } from '../../../electron/places/places.repository.ts';
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
