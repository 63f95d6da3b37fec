import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { connect, databaseOver } from '../../../electron/database/open.ts';
import { readEntries } from '../../../electron/registers/read-entries.ts';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { RegisterCode } from '../../../shared/ids.ts';
import { EntryFilter } from '../../../shared/registers/registers.contract.ts';
import { placesIn2023, registerOf } from '../../builders/a-register.ts';
import { aContext, anApp } from '../../builders/an-app.ts';

const start = Day.parse('2022-11-20');
const none = { number: '', day: null, title: '' };

test('counts and sums of any filter are those of the entries it lets through, after any history of edits', async () => {
  const app = anApp();
  const register = await registerOf(app, 'ST20');
  const places = (await placesIn2023(app)).slice(1, 30);
  const entryOf = ({ at, place, lop }: { at: number; place: number; lop: number }) => ({
    on: addDays(start, at),
    place: places[place % places.length]?.id ?? 0,
    values: { noi_dung: lop % 2 === 0 ? 'Lớp đầu năm' : 'Lớp cuối năm', lop },
    document: none,
    note: '',
  });
  const entry = fc.record({ at: fc.nat(58), place: fc.nat(28), lop: fc.nat(50) }).map(entryOf);
  const edit = fc.record({ kind: fc.constantFrom('add', 'add', 'change', 'remove', 'undo'), which: fc.nat(40), entry });
  const day = fc.option(fc.nat(60).map((at) => addDays(start, at)));
  const filter = fc.record({
    from: day,
    to: day,
    district: fc.option(fc.constantFrom(...places.filter(({ level }) => level === 'district').map(({ id }) => id))),
    search: fc.constantFrom('', '', 'dau nam', 'CUỐI', 'lop', 'khong co'),
  });
  const all = async () =>
    (await app.api.registers.entries({ register: register.code, filter: {}, most: 5000 })).entries;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), filter, async (edits, given) => {
      for (const { kind, which, entry: next } of edits) {
        const stored = await all();
        const { id } = stored[which % Math.max(1, stored.length)] ?? {};
        if (kind === 'undo') await app.api.undo.last({});
        else if (kind === 'add' || id === undefined)
          await app.call('registers.add', { register: register.code, entry: next });
        else await app.call(`registers.${kind}`, kind === 'change' ? { id, entry: next } : { id });
      }
      const parents = new Map((await placesIn2023(app)).map(({ id, parentId }) => [id, parentId]));
      const words = { '': '', 'dau nam': 'đầu năm', CUỐI: 'cuối', lop: 'Lớp', 'khong co': 'không có' } as const;
      const meant = (await all()).filter(
        ({ on, place, values }) =>
          (given.from === null || given.from <= on) &&
          (given.to === null || on <= given.to) &&
          (given.district === null || place === given.district || parents.get(place) === given.district) &&
          Object.values(values).join(' ').includes(words[given.search]),
      );
      const seen = await app.api.registers.entries({ register: register.code, filter: given, most: 5000 });
      const sum = meant.reduce(
        (total, { values }) => total + Number(Object.entries(values).find(([key]) => key === 'lop')?.[1]),
        0,
      );
      expect(new Set(seen.entries.map(({ id }) => id))).toEqual(new Set(meant.map(({ id }) => id)));
      expect(seen.all).toBe(meant.length);
      expect(seen.totals.find(({ field }) => field === 'lop')?.sum).toBe(sum);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each([
  ['open', {}],
  ['by days', { from: '2022-12-15', to: '2023-12-14' }],
  ['by district', { district: 2 }],
  ['by words', { search: 'tap huan' }],
])('no reading of a register goes through the entries of all others: %s', async (_, filter) => {
  const app = anApp();
  await app.close();
  const sent: string[] = [];
  const handle = connect(path.join(app.dataFolder, 'so-dieu-phoi.sqlite'), {
    verbose: (sql) => sent.push(String(sql)),
  });
  onTestFinished(() => void handle.close());
  const context = { ...aContext(), ...databaseOver(handle) };
  const input = { register: RegisterCode.parse('ST20'), filter: EntryFilter.parse(filter), most: 100 };
  await readEntries(context, input);
  sent.length = 0;
  await readEntries(context, input);
  const read = sent.filter((sql) => /register_(entry|sum)/i.test(sql));
  expect(read.length).toBeGreaterThan(1);
  const plan = read.flatMap((sql) => handle.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
  const details = plan.map((row) => String(Object(row).detail));
  expect(details.filter((detail) => /SCAN "?register_(entry|sum)/.test(detail))).toEqual([]);
  expect(details.filter((detail) => /SEARCH "?register_(entry|sum)/.test(detail)).length).toBeGreaterThan(0);
});
