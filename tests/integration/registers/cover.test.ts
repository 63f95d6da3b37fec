import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { CoverKind } from '../../../shared/registers/cover.ts';
import { aCommune, anEntry, anEstablishment, aStep } from '../../builders/a-case.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

const coverOn = ({ api }: TestApp, on: string, district: number | null = null) =>
  api.registers.cover({ register: 'ST02', on: Day.parse(on), district });

const pledge = ({ api }: TestApp, place: number, establishment: number, on: string, values = {}) =>
  api.registers.add({ register: 'ST02', entry: anEntry(place, on, { co_so: establishment, ...values }) });

async function someEstablishments(app: TestApp, place: number, names: readonly string[]) {
  const made = new Map<string, number>();
  for (const name of names) made.set(name, (await anEstablishment(app, place, name)).id);
  return (name: string) => made.get(name) ?? 0;
}

describe('the establishments of register 1', () => {
  test('have a pledge that holds, one that ends soon, one that has ended, or none', async () => {
    const app = anApp({ today: '2023-12-20' });
    const { commune, district } = await aCommune(app);
    const idOf = await someEstablishments(app, commune.id, ['A giữ', 'B sắp hết', 'C hết', 'D chưa', 'E chấm dứt']);
    await anEstablishment(app, commune.id, 'Đã đóng', 'Đã đóng cửa');
    await pledge(app, commune.id, idOf('A giữ'), '2023-06-01');
    await pledge(app, commune.id, idOf('B sắp hết'), '2023-01-10');
    await pledge(app, commune.id, idOf('C hết'), '2023-01-10', { het_han: '2023-12-19' });
    const { id } = await pledge(app, commune.id, idOf('E chấm dứt'), '2023-02-01');
    await app.api.registers.addStep({
      entry: id,
      step: aStep('cham_dut', '2023-03-01', { ly_do: 'Cơ sở đổi chủ' }),
    });
    const cover = await coverOn(app, '2023-12-20');
    const counts = { all: 5, held: 1, soon: 1, lapsed: 2, never: 1 };
    expect(cover.total).toEqual(counts);
    expect(cover.districts).toMatchObject([
      { name: district.name, counts, places: [{ placeName: commune.name, counts }] },
    ]);
    expect(cover.lacking.map(({ name, kind, until }) => [name, kind, until])).toEqual([
      ['B sắp hết', 'soon', '2024-01-10'],
      ['C hết', 'lapsed', '2023-12-19'],
      ['D chưa', 'never', null],
      ['E chấm dứt', 'lapsed', null],
    ]);
    expect((await coverOn(app, '2023-02-15')).total).toEqual({ all: 5, held: 3, soon: 0, lapsed: 0, never: 2 });
    expect((await coverOn(app, '2022-12-01')).total.all).toBe(0);
  });

  test('are looked at by district, the whole district’s own with its communes’', async () => {
    const app = anApp({ today: '2023-12-20' });
    const { commune, district } = await aCommune(app);
    const other = (await app.api.places.list({ on: Day.parse('2023-01-18') })).find(
      ({ level, parentId }) => level === 'commune' && parentId !== district.id,
    );
    await anEstablishment(app, commune.id, 'Trong xã');
    await anEstablishment(app, district.id, 'Của huyện');
    await anEstablishment(app, other?.id ?? 0, 'Nơi khác');
    const names = async (of: number | null) => (await coverOn(app, '2023-12-20', of)).lacking.map(({ name }) => name);
    expect((await names(district.id)).toSorted()).toEqual(['Của huyện', 'Trong xã']);
    expect(await names(null)).toHaveLength(3);
  });

  test('are printed as a list to be signed and as a workbook, those without named one by one', async () => {
    const app = anApp({ today: '2023-12-20' });
    const { commune, district } = await aCommune(app);
    const idOf = await someEstablishments(app, commune.id, ['Nhà nghỉ Ban Mai', 'Karaoke Ánh Trăng']);
    await pledge(app, commune.id, idOf('Nhà nghỉ Ban Mai'), '2023-06-01');
    const paper = {
      kind: 'register-cover' as const,
      register: 'ST02',
      on: Day.parse('2023-12-20'),
      district: district.id,
    };
    expect((await app.api.papers.preview({ paper })).title).toContain('Cam kết cơ sở – UBND xã');
    const { fileName } = await app.api.papers.write({ paper, format: 'xlsx', folder: aFolder() });
    expect(fileName).toBe('ra-soat_ST02_2023-12-20.xlsx');
  });
});

test('a register that covers no other says so', async () => {
  const app = anApp();
  const cover = { register: 'ST04', on: '2023-01-18', district: null };
  expect(await app.call('registers.cover', cover)).toMatchObject({ error: { code: 'not-found', entity: 'register' } });
});

interface Drawn {
  readonly isOpen: boolean;
  readonly pledges: readonly { readonly signed: number; readonly lasts: number }[];
}

/** Days are counted from this one, on which all is looked at. */
const day = Day.parse('2023-06-15');

const drawn: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    isOpen: fc.boolean(),
    pledges: fc.array(
      fc.record({ signed: fc.integer({ min: -60, max: 20 }), lasts: fc.integer({ min: 1, max: 90 }) }),
      {
        maxLength: 3,
      },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** By the pledge that holds longest among those signed by the day; thirty days are soon. */
function kindOf({ pledges }: Drawn): CoverKind {
  const ends = pledges.filter(({ signed }) => signed <= 0).map(({ signed, lasts }) => signed + lasts);
  if (ends.length === 0) return 'never';
  const best = Math.max(...ends);
  return best < 0 ? 'lapsed' : best <= 30 ? 'soon' : 'held';
}

async function write(app: TestApp, commune: number, { isOpen, pledges }: Drawn) {
  const { id } = await anEstablishment(app, commune, 'Cơ sở', isOpen ? 'Đang hoạt động' : 'Tạm ngừng');
  for (const { signed, lasts } of pledges)
    await pledge(app, commune, id, addDays(day, signed), { het_han: addDays(day, signed + lasts) });
}

test('every establishment in business is counted once, and as the recount of its pledges says', () =>
  fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const app = anApp({ today: '2023-07-20' });
      const { commune } = await aCommune(app);
      for (const one of given) await write(app, commune.id, one);
      const kinds = given.filter(({ isOpen }) => isOpen).map(kindOf);
      const count = (kind: CoverKind) => kinds.filter((each) => each === kind).length;
      const [held, soon, lapsed, never] = CoverKind.options.map(count);
      expect((await coverOn(app, day)).total).toEqual({ all: kinds.length, held, soon, lapsed, never });
    }),
    { numRuns: 12 },
  ));
