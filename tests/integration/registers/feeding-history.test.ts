import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodKind, periodNumber, periodsOf } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { type EntryId, type PlaceId, RegisterCode } from '../../../shared/ids.ts';
import type { EntryContent } from '../../../shared/registers/entry.ts';
import { EntryFilter } from '../../../shared/registers/registers.contract.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { inDatabase } from '../../builders/database-content.ts';
import { aDistrict, aFine, anEntry } from '../../builders/fed-register.ts';

const today = '2023-05-20';

/** Registers whose figures are sums, also under a condition, counts and last values. */
const registers = ['ST06', 'ST28', 'ST11', 'ST13'] as const;

function entryOf(code: string, on: string, place: PlaceId, { amount, isMeant }: Line): EntryContent {
  switch (code) {
    case 'ST06':
      return aFine(on, place, amount, amount * 1000);
    case 'ST28':
      return anEntry(
        on,
        place,
        isMeant ? { buoc: 'Phân bổ', dia_phuong: amount } : { buoc: 'Quyết toán', da_thuc_hien: amount },
      );
    case 'ST11':
      return anEntry(on, place, { da_dang_ky: isMeant });
    default:
      return anEntry(on, place, { hinh_thuc: 'Khác', buoi: amount, luot_nguoi: amount + 1 });
  }
}

type Entry = EntryContent & { readonly id: EntryId };

const numberIn = (entries: readonly Entry[], field: string) =>
  entries.reduce((sum, { values }) => sum + Number(Object.entries(values).find(([code]) => code === field)?.[1]), 0);
const says = (field: string, is: string) => (entry: Entry) =>
  Object.entries(entry.values).some(([code, value]) => code === field && String(value) === is);

/** Counted by hand from the entries of one register and place, as the plan's list of registers says it. */
function recount(code: string, all: readonly Entry[], from: Day, to: Day): Record<string, number> {
  const within = all.filter(({ on }) => on >= from && on <= to);
  const until = all.filter(({ on }) => on <= to).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id));
  const last = until.at(-1);
  switch (code) {
    case 'ST06':
      return within.length === 0 ? {} : { KT05: numberIn(within, 'quyet_dinh'), KT06: numberIn(within, 'tien_phat') };
    case 'ST28': {
      const [given, spent] = [within.filter(says('buoc', 'Phân bổ')), within.filter(says('buoc', 'Quyết toán'))];
      return {
        ...(given.length === 0 ? {} : { KP02: numberIn(given, 'dia_phuong') }),
        ...(spent.length === 0 ? {} : { KP04: numberIn(spent, 'da_thuc_hien') }),
      };
    }
    case 'ST11':
      return last === undefined ? {} : { XA01: says('da_dang_ky', 'true')(last) ? 1 : 0 };
    default:
      return within.length === 0
        ? {}
        : { TT01: within.length, TT02: numberIn(within, 'buoi'), TT03: numberIn(within, 'luot_nguoi') };
  }
}

const kindsOf = (element: string): readonly PeriodKind[] =>
  element === 'XA01' ? ['year'] : ['month', 'quarter', 'year'];

const begun = PeriodKind.options
  .flatMap((kind) => periodsOf(2023, kind).map((period) => ({ kind, period, ...coverage(period, 'administrative') })))
  .filter(({ from }) => from <= today);

function counted(code: string, entries: readonly Entry[], place: PlaceId): string[] {
  const here = entries.filter((entry) => entry.place === place);
  return begun.flatMap(({ kind, period, from, to }) =>
    Object.entries(recount(code, here, from, to))
      .filter(([element]) => kindsOf(element).includes(kind))
      .map(([element, value]) => `${element} ${periodNumber(period)} ${place} ${value}`),
  );
}

const entriesOf = async ({ api }: TestApp, code: string): Promise<Entry[]> => {
  const filter = EntryFilter.parse({});
  return (await api.registers.entries({ register: RegisterCode.parse(code), filter })).entries;
};

async function expected(app: TestApp, places: readonly PlaceId[]): Promise<string[]> {
  const lists = await Promise.all(registers.map(async (code) => ({ code, entries: await entriesOf(app, code) })));
  return lists.flatMap(({ code, entries }) => places.flatMap((place) => counted(code, entries, place))).sort();
}

const stored = ({ dataFolder }: TestApp): string[] =>
  inDatabase(dataFolder, (handle) =>
    z.array(z.string()).parse(
      handle
        .prepare(
          `SELECT e.code || ' ' || v.period || ' ' || v.place_id || ' ' || v.value FROM value v
            JOIN data_element e ON e.id = v.element_id WHERE v.state = 0`,
        )
        .pluck()
        .all(),
    ),
  ).sort();

const line = fc.record({
  register: fc.constantFrom(...registers),
  isFirst: fc.boolean(),
  day: fc.integer({ min: -40, max: 200 }),
  amount: fc.integer({ min: 1, max: 9 }),
  isMeant: fc.boolean(),
});
type Line = typeof line extends fc.Arbitrary<infer L> ? L : never;

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), line }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), line, at: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** One thing done to the registers; what points at no entry does nothing. */
async function perform(app: TestApp, each: Act, entryFor: (line: Line, register: string) => EntryContent) {
  const { api } = app;
  if (each.kind === 'undo') return api.undo.last({});
  if (each.kind === 'add') {
    const { register } = each.line;
    return api.registers.add({ register: RegisterCode.parse(register), entry: entryFor(each.line, register) });
  }
  const all = await Promise.all(
    registers.map(async (code) => (await entriesOf(app, code)).map(({ id }) => ({ id, code }))),
  );
  const chosen = all.flat()[each.at % Math.max(1, all.flat().length)];
  if (chosen === undefined) return undefined;
  return each.kind === 'remove'
    ? api.registers.remove({ id: chosen.id })
    : api.registers.change({ id: chosen.id, entry: entryFor(each.line, chosen.code) });
}

test('a fed figure is the recount of the entries, for any history of them', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const app = anApp({ today });
      const { commune, other, district } = await aDistrict(app);
      const communeOf = ({ isFirst }: Line) => (isFirst ? commune.id : other.id);
      const entryFor = (given: Line, register: string) => {
        const place = register === 'ST28' ? district.id : communeOf(given);
        return entryOf(register, addDays(Day.parse('2022-12-15'), given.day), place, given);
      };
      for (const each of acts) {
        await perform(app, each, entryFor);
        expect(stored(app)).toEqual(await expected(app, [commune.id, other.id, district.id]));
      }
      await app.close();
    }),
    { numRuns: 12 },
  ),
);
