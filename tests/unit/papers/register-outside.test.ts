import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { ElementCode, EntryId, PlaceId } from '../../../shared/ids.ts';
import { type GridAt, sumsDown } from '../../../shared/numbers/guard-grid.ts';
import type { PaperDocument } from '../../../shared/paper/document.ts';
import { type RegisterOutsideFacts, registerOutside } from '../../../shared/papers/register-outside.ts';
import { type Standing, standingOf } from '../../../shared/registers/case.ts';
import { countsEntries, isGuarded } from '../../../shared/registers/guarded-register.ts';
import { EntryFilter } from '../../../shared/registers/registers.contract.ts';
import { countsTold } from '../../builders/a-reader.ts';
import { lifeOf, seededRegister } from '../../builders/a-register-life.ts';

const frame = {
  office: { governingBody: 'UBND TỈNH SƠN LA', name: 'SỞ', placeForDate: 'Sơn La', draftingUnit: 'PCTNXH' },
  signatory: { authority: ['GIÁM ĐỐC'], name: '' },
  today: Day.parse('2023-07-03'),
  filter: EntryFilter.parse({}),
  smallCountBelow: 5,
};

const anEntry = (id: number, place: number, values: object, standing: Standing | null, on = frame.today) => ({
  ...{ id: EntryId.parse(id), on, place: PlaceId.parse(place), placeName: `Huyện ${place}`, district: '' },
  ...{
    values: { ...values },
    document: { number: '12/BC', day: null, title: '' },
    note: 'ba người ở bản A',
    names: {},
    standing,
  },
});

const districtsOf = (given: readonly (readonly ReturnType<typeof anEntry>[])[]) =>
  given.map((entries, at) => ({ name: `Huyện ${at}`, isShown: true, entries }));

/** Sums of support of each district, small and large. */
const support: fc.Arbitrary<RegisterOutsideFacts> = fc
  .array(fc.array(fc.record({ nhu_cau: fc.nat(7), tiep_can: fc.nat(3) }), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((given) => ({
    ...frame,
    register: seededRegister('ST23'),
    countsEntries: false,
    districts: districtsOf(
      given.map((own, at) => own.map((values, n) => anEntry(at * 10 + n + 1, at + 1, values, null))),
    ),
  }));

const life = lifeOf('ST04');
const opened = { on: Day.parse('2023-05-02'), values: {} };
const states = life.states.map(({ code }) => ({ ...standingOf(life, opened, [], frame.today), state: code }));

/** Hotspots, each of them one of what is counted, by where they stand. */
const hotspots: fc.Arbitrary<RegisterOutsideFacts> = fc
  .array(fc.array(fc.constantFrom(...states), { maxLength: 9 }), { minLength: 1, maxLength: 6 })
  .map((given) => ({
    ...frame,
    register: seededRegister('ST04'),
    countsEntries: true,
    districts: districtsOf(
      given.map((own, at) => own.map((standing, n) => anEntry(at * 10 + n + 1, at + 1, {}, standing))),
    ),
  }));

function textsOf({ parts }: PaperDocument): string[][] {
  const table = parts[0]?.blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table.rows.map(({ cells }) => cells.slice(2).map(({ text }) => text));
}

/** The same copy of an office that hides nothing. */
const truthsOf = (given: RegisterOutsideFacts) => textsOf(registerOutside({ ...given, smallCountBelow: 0 }));

function printed(given: RegisterOutsideFacts) {
  const truths = truthsOf(given);
  return textsOf(registerOutside(given)).map((row, r) =>
    row.map((text, c) => ({ text, truth: Number(truths[r]?.[c]?.replaceAll('.', '')) })),
  );
}

const across = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) => ({
    total: [r, 0] as const,
    parts: Array.from({ length: columns }, (__, c): GridAt => [r, c + 1]),
  }));

test.each([
  ['sums of support', support],
  ['hotspots and how they stand', hotspots],
])('of %s no count of one to four is printed, nor any that lets one be worked out', (_name, facts) => {
  fc.assert(
    fc.property(facts, (given) => {
      const grid = printed(given);
      expect(grid.flat().filter(({ text }) => ['1', '2', '3', '4'].includes(text))).toEqual([]);
      const width = grid[0]?.length ?? 0;
      const down = grid.length < 2 ? [] : sumsDown(grid.length - 1, [...grid.keys()].slice(0, -1), width);
      const sums = given.countsEntries ? [...down, ...across(grid.length, life.states.length)] : down;
      expect(countsTold(grid, sums)).toEqual([]);
      const shown = grid.flat().filter(({ text }) => text !== '< 5' && text !== '…');
      expect(shown.every(({ text, truth }) => Number(text.replaceAll('.', '')) === truth)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('no line of the register is on it: no day, no paper, no note, no number of lines', () =>
  fc.assert(
    fc.property(support, (given) => {
      const text = JSON.stringify(registerOutside(given).parts[0]?.blocks);
      for (const secret of ['12/BC', 'bản A', ' dòng']) expect(text).not.toContain(secret);
      expect(text).toContain('Bản gửi ra ngoài cơ quan');
      expect(text).not.toContain('nội bộ');
    }),
    { numRuns: 20 },
  ));

test('a district alone shows no more than its line among all districts, and no sum', () =>
  fc.assert(
    fc.property(support, fc.nat(7), (given, at) => {
      const all = textsOf(registerOutside(given));
      const chosen = at % given.districts.length;
      const districts = given.districts.map((each, index) => ({ ...each, isShown: index === chosen }));
      const filter = EntryFilter.parse({ district: chosen + 1 });
      expect(textsOf(registerOutside({ ...given, districts, filter }))).toEqual([all[chosen]]);
    }),
  ));

test('of a number that stands the newest of each place counts, not one upon the other', () => {
  const entries = [
    anEntry(2, 1, { tong_hop: 30 }, null),
    anEntry(1, 1, { tong_hop: 28 }, null, addDays(frame.today, -30)),
  ];
  const given = { ...frame, register: seededRegister('ST22'), countsEntries: false, districts: districtsOf([entries]) };
  expect(textsOf(registerOutside(given))).toEqual([['30']]);
});

test('guarded are registers of counts only and those that feed a guarded element; of some each entry is one', () => {
  const guarded = new Set(['DT01', 'HT02'].map((code) => ElementCode.parse(code)));
  expect(['ST01', 'ST04', 'ST23', 'ST34'].map((code) => isGuarded(seededRegister(code), guarded))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(['ST04', 'ST23', 'ST34'].map((code) => countsEntries(seededRegister(code), guarded))).toEqual([
    true,
    false,
    false,
  ]);
});
