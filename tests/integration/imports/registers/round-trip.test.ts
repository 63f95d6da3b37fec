import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../../shared/calendar/day.ts';
import { PlaceId } from '../../../../shared/ids.ts';
import type { Register } from '../../../../shared/registers/registers.contract.ts';
import { exported, look, placesIn2023, saidIn, sampleValue, takeIn } from '../../../builders/a-register.ts';
import { aFolder, anApp, type TestApp } from '../../../builders/an-app.ts';

const entryIn = (register: Register, place: number, at: number, pointed?: number) => ({
  on: addDays(Day.parse('2023-01-01'), at % 17),
  place,
  values: Object.fromEntries(register.fields.map((field) => [field.code, sampleValue(field, at, pointed)])),
  document: at % 2 === 0 ? { number: '12/KH-UBND', day: Day.parse('2023-01-05'), title: 'Về triển khai' } : none,
  note: at % 3 === 0 ? 'Ghi thêm' : '',
});

/** Those that are pointed at before those that point. */
const inOrder = (registers: readonly Register[]): Register[] => {
  const depth = ({ fields }: Register): number =>
    Math.max(0, ...fields.map(({ of }) => 1 + depthOf(registers.find(({ code }) => code === of))));
  const depthOf = (register: Register | undefined): number => (register === undefined ? -1 : depth(register));
  return registers.toSorted((a, b) => depth(a) - depth(b));
};

/** The entry there of the register that this one points at. */
async function entryPointedAt({ api }: TestApp, { fields }: Register, place: number): Promise<number | undefined> {
  const of = fields.find((field) => field.of !== undefined)?.of;
  if (of === undefined) return undefined;
  const [found] = await api.registers.choices({ register: of, place: PlaceId.parse(place) });
  if (found === undefined) throw new Error(`nothing in ${of}`);
  return found.id;
}

const none = { number: '', day: null, title: '' };

test('every seeded register comes back from its own workbook just as it went out, and twice brings nothing', async () => {
  const [from, into] = [anApp(), anApp()];
  const places = await placesIn2023(from);
  const registers = await from.api.registers.list({});
  expect(registers).toHaveLength(39);
  for (const register of inOrder(registers)) {
    for (const at of [0, 1, 2, 3]) {
      const place = places[(at * 37) % places.length]?.id ?? 0;
      const entry = entryIn(register, place, at, await entryPointedAt(from, register, place));
      expect(await from.call('registers.add', { register: register.code, entry })).toMatchObject({ ok: true });
    }
    const file = await exported(from, register);
    expect(await look(into, register, file)).toMatchObject({
      problems: [],
      needs: [],
      spellings: [],
      counts: { created: 4, same: 0, refused: 0 },
    });
    expect(await takeIn(into, register, file)).toMatchObject({ ok: true, value: { counts: { created: 4 } } });
    expect(await saidIn(into, register)).toEqual(await saidIn(from, register));
    expect(await takeIn(into, register, file)).toMatchObject({
      value: { import: null, counts: { created: 0, same: 4 } },
    });
  }
}, 60_000);

test('any entries of a register come back the same, equal ones as often as they were', async () => {
  const [from, into] = [anApp(), anApp()];
  const register = (await from.api.registers.list({})).find(({ code }) => code === 'ST06');
  if (register === undefined) throw new Error('no register');
  const places = await placesIn2023(from);
  const [kind, count, money] = ['hanh_vi', 'quyet_dinh', 'tien_phat'].map((code) =>
    register.fields.find((field) => field.code === code),
  );
  const rows = fc.array(
    fc.record({
      day: fc.nat(17),
      place: fc.constantFrom(...places.map(({ id }) => id)),
      kind: fc.constantFrom(...(kind?.options ?? [])),
      count: fc.option(fc.nat(99_999_999)),
      money: fc.option(fc.nat(2_000_000_000)),
      note: fc.constantFrom('', '12', 'Đợt 1', '1.234', '05/01/2023', 'KPS'),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const entryOf = ({ day, place, note, ...values }: typeof rows extends fc.Arbitrary<(infer R)[]> ? R : never) => ({
    on: addDays(Day.parse('2023-01-01'), day),
    place,
    note,
    document: none,
    values: Object.fromEntries(
      [
        [kind?.code, values.kind] as const,
        [count?.code, values.count ?? 0] as const,
        [money?.code, values.money] as const,
      ].filter(([, value]) => value !== null),
    ),
  });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      for (const row of given)
        expect(await from.call('registers.add', { register: register.code, entry: entryOf(row) })).toMatchObject({
          ok: true,
        });
      const before = (await saidIn(into, register)).length;
      const file = await exported(from, register);
      await takeIn(into, register, file);
      expect(await saidIn(into, register)).toEqual(await saidIn(from, register));
      expect((await saidIn(into, register)).length).toBe(before + given.length);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('the official list is recognised wholly too', async () => {
  const [from, into] = [anApp(), anApp()];
  const register = (await from.api.registers.list({})).find(({ code }) => code === 'ST20');
  if (register === undefined) throw new Error('no register');
  const district = (await placesIn2023(from)).find(({ name }) => name === 'Mường La');
  for (const at of [2, 3])
    await from.api.registers.add({
      register: register.code,
      entry: { ...entryIn(register, district?.id ?? 0, at), document: none },
    });
  const paper = { kind: 'register-list' as const, register: register.code, filter: {} };
  const { path } = await from.api.papers.write({ paper, format: 'xlsx', folder: aFolder() });
  expect(await look(into, register, path)).toMatchObject({ needs: [], counts: { created: 2, refused: 0 } });
  await takeIn(into, register, path);
  expect(await saidIn(into, register)).toEqual(await saidIn(from, register));
});
