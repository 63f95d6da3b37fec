import { describe, expect, test } from 'vitest';
import { placesSeed } from '../plan/seed-files.ts';

const { places } = placesSeed();
const province = places.filter((place) => place.level === 'province');
const districts = places.filter((place) => place.level === 'district');
const communes = places.filter((place) => place.level === 'commune');
const communesOf = (district: string) => communes.filter((commune) => commune.parent === district);
const toneless = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').toLowerCase();
const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe('places of 2023', () => {
  test('one province, 12 districts, 204 communes: 188 xã, 7 phường, 9 thị trấn', () => {
    expect(province.map(({ code, name }) => ({ code, name }))).toEqual([{ code: '14', name: 'Sơn La' }]);
    expect(districts.map((place) => place.type).sort()).toEqual([
      ...Array.from({ length: 11 }, () => 'Huyện'),
      'Thành phố',
    ]);
    expect(communes).toHaveLength(204);
    expect(communes.filter((place) => place.type === 'Xã')).toHaveLength(188);
    expect(communes.filter((place) => place.type === 'Phường')).toHaveLength(7);
    expect(communes.filter((place) => place.type === 'Thị trấn')).toHaveLength(9);
  });

  test('each district has its communes', () => {
    expect(districts.map(({ name, code }) => [name, communesOf(code).length])).toEqual([
      ['Sơn La', 12],
      ['Quỳnh Nhai', 11],
      ['Thuận Châu', 29],
      ['Mường La', 16],
      ['Bắc Yên', 16],
      ['Phù Yên', 27],
      ['Mộc Châu', 15],
      ['Yên Châu', 15],
      ['Mai Sơn', 22],
      ['Sông Mã', 19],
      ['Sốp Cộp', 8],
      ['Vân Hồ', 14],
    ]);
  });

  test('codes are unique and as long as their level asks', () => {
    expect(unique(places.map((place) => place.code))).toBe(true);
    expect(districts.map((place) => place.code)).toEqual([
      '116',
      '118',
      '119',
      '120',
      '121',
      '122',
      '123',
      '124',
      '125',
      '126',
      '127',
      '128',
    ]);
    expect(communes.every((place) => /^\d{5}$/.test(place.code))).toBe(true);
  });

  test('the list runs province, then each district followed by its communes', () => {
    const order = [...province, ...districts.flatMap((district) => [district, ...communesOf(district.code)])];
    expect(places.map((place) => place.code)).toEqual(order.map((place) => place.code));
    expect(districts.every((district) => district.parent === '14')).toBe(true);
  });
});

describe('names', () => {
  test('type and full name tell any two communes apart', () => {
    expect(unique(communes.map(({ type, name }) => `${type} ${name}`))).toBe(true);
  });

  test('in Mai Sơn only the type tells town and xã Hát Lót apart', () => {
    const both = communes.filter((place) => place.name === 'Hát Lót');
    expect(both.map(({ type, parent }) => ({ type, parent }))).toEqual([
      { type: 'Thị trấn', parent: '125' },
      { type: 'Xã', parent: '125' },
    ]);
  });

  const pairs = [
    ['Chiềng An', 'Chiềng Ân'],
    ['Chiềng Ơn', 'Chiềng On'],
    ['Mường Sại', 'Mường Sai'],
    ['Mường Bang', 'Mường Bằng'],
    ['Chiềng Hắc', 'Chiềng Hặc'],
    ['Chiềng Đông', 'Chiềng Dong'],
  ] as const;

  test.each(pairs)('without marks %s and %s collide, in two districts', (one, other) => {
    const same = communes.filter((place) => toneless(place.name) === toneless(one));
    expect(same.map((place) => place.name).sort()).toEqual([one, other].sort());
    expect(unique(same.map((place) => `${place.parent}`))).toBe(true);
  });

  test('no other names collide without marks, except the two Hát Lót', () => {
    const keys = communes.map((place) => toneless(place.name));
    const colliding = communes.filter((_, index) => keys.filter((key) => key === keys[index]).length > 1);
    expect(new Set(colliding.map((place) => place.name))).toEqual(new Set([...pairs.flat(), 'Hát Lót']));
  });

  test('an alias is another spelling, never another place of the same district', () => {
    const aliased = communes.filter((place) => place.aliases.length > 0);
    expect(aliased.map((place) => place.name)).toEqual(expect.arrayContaining(['Nà Bó', 'Mường Chanh', 'Sặp Vạt']));
    for (const { aliases, parent } of aliased) {
      const names = communesOf(parent ?? '').map((place) => place.name);
      expect(aliases.filter((alias) => names.includes(alias))).toEqual([]);
    }
  });
});

test('the province goes on; every unit below it has an end day', () => {
  expect(province[0]?.validTo).toBeNull();
  expect([...districts, ...communes].filter((place) => place.validTo === null)).toEqual([]);
});
