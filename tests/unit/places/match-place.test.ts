import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPlace, type PlaceCandidate, type PlaceMatch } from '../../../shared/places/match-place.ts';

const place = (id: number, code: string, type: string, name: string, ...aliases: string[]): PlaceCandidate => ({
  id,
  code,
  type,
  name,
  aliases,
});

const hatLotTown = place(1, '04100', 'Thị trấn', 'Hát Lót');
const hatLot = place(2, '04136', 'Xã', 'Hát Lót');
const naBo = place(3, '04133', 'Xã', 'Nà Bó', 'Nà Pó');
const chiengAn = place(4, '03667', 'Phường', 'Chiềng An');
const chiengAnn = place(5, '03802', 'Xã', 'Chiềng Ân');
const farm = place(6, '03980', 'Thị trấn', 'Nông trường Mộc Châu', 'NT Mộc Châu', 'TT NT Mộc Châu');
const lienHoa = place(7, '04045', 'Xã', 'Liên Hòa');
const xaDung = place(8, '03200', 'Xã', 'Xa Dung');
const all = [hatLotTown, hatLot, naBo, chiengAn, chiengAnn, farm, lienHoa, xaDung];

const exact = (found: PlaceCandidate): PlaceMatch<PlaceCandidate> => ({ kind: 'exact', place: found });
const ask = (...places: PlaceCandidate[]): PlaceMatch<PlaceCandidate> => ({ kind: 'ask', places });
const none: PlaceMatch<PlaceCandidate> = { kind: 'none' };

describe('by name', () => {
  test.each<[string, PlaceCandidate]>([
    ['Thị trấn Hát Lót', hatLotTown],
    ['TT Hát Lót', hatLotTown],
    ['TT. Hát Lót', hatLotTown],
    ['TT.Hát Lót', hatLotTown],
    ['Xã Hát Lót', hatLot],
    ['xã  hát lót', hatLot],
    ['X. Hát Lót', hatLot],
    ['UBND xã Hát Lót', hatLot],
    ['Uỷ ban nhân dân xã Hát Lót', hatLot],
    ['P. Chiềng An', chiengAn],
    ['Phường Chiềng An', chiengAn],
    ['Chiềng An', chiengAn],
    ['Chiềng Ân', chiengAnn],
    ['Liên Hoà', lienHoa],
    ['Xã Liên Hoà', lienHoa],
    ['Nà Pó', naBo],
    ['xã Nà Pó', naBo],
    ['TT NT Mộc Châu', farm],
    ['Xa Dung', xaDung],
    ['Xã Xa Dung', xaDung],
  ])('"%s" is the one', (name, found) => {
    expect(matchPlace(all, { name })).toEqual(exact(found));
    expect(matchPlace(all, { name: name.normalize('NFD') })).toEqual(exact(found));
  });

  test('a type in its own column', () => {
    expect(matchPlace(all, { name: 'Hát Lót', type: 'TT' })).toEqual(exact(hatLotTown));
    expect(matchPlace(all, { name: 'Hát Lót', type: 'Xã' })).toEqual(exact(hatLot));
    expect(matchPlace(all, { name: 'Xã Hát Lót', type: '' })).toEqual(exact(hatLot));
  });

  test('a name that two bear is asked about', () =>
    expect(matchPlace(all, { name: 'Hát Lót' })).toEqual(ask(hatLotTown, hatLot)));

  test('the right name under another type is asked about', () =>
    expect(matchPlace(all, { name: 'Phường Hát Lót' })).toEqual(ask(hatLotTown, hatLot)));

  test('without marks it is always asked about, even when only one fits', () => {
    expect(matchPlace(all, { name: 'chieng an' })).toEqual(ask(chiengAn, chiengAnn));
    expect(matchPlace(all, { name: 'Xa Chieng An' })).toEqual(ask(chiengAnn));
    expect(matchPlace([chiengAnn], { name: 'Chiềng An' })).toEqual(ask(chiengAnn));
    expect(matchPlace(all, { name: 'lien hoa' })).toEqual(ask(lienHoa));
  });

  test('strangers and blanks are nobody', () => {
    expect(matchPlace(all, { name: 'Tổng cộng' })).toEqual(none);
    expect(matchPlace(all, { name: 'Xã' })).toEqual(none);
    expect(matchPlace(all, { name: ' \u00a0 ' })).toEqual(none);
    expect(matchPlace(all, {})).toEqual(none);
    expect(matchPlace([], { name: 'Hát Lót', code: '04136' })).toEqual(none);
  });
});

describe('by code', () => {
  test('the code is enough, with its zeros or without', () => {
    expect(matchPlace(all, { code: '04136' })).toEqual(exact(hatLot));
    expect(matchPlace(all, { code: ' 4136 ' })).toEqual(exact(hatLot));
  });

  test('the code settles a name that two bear or that lacks its marks', () => {
    expect(matchPlace(all, { code: '04136', name: 'Hát Lót' })).toEqual(exact(hatLot));
    expect(matchPlace(all, { code: '03802', name: 'CHIENG AN' })).toEqual(exact(chiengAnn));
  });

  test('a code that the name contradicts is asked about', () => {
    expect(matchPlace(all, { code: '03667', name: 'Xã Liên Hòa' })).toEqual(ask(chiengAn, lienHoa));
    expect(matchPlace(all, { code: '03667', name: 'Chiềng Lề' })).toEqual(ask(chiengAn));
  });

  test('an unknown or empty code leaves it to the name', () => {
    expect(matchPlace(all, { code: '99999', name: 'Nà Bó' })).toEqual(exact(naBo));
    expect(matchPlace(all, { code: '', name: 'Nà Bó' })).toEqual(exact(naBo));
    expect(matchPlace([place(9, '', 'Xã', 'Nà Bó')], { code: '' })).toEqual(none);
  });
});

describe('for any list of places', () => {
  const names = fc.constantFrom(
    'Hát Lót',
    'Chiềng An',
    'Chiềng Ân',
    'Nà Bó',
    'Liên Hòa',
    'Mường É',
    'Phù Yên',
    'Quy Hướng',
  );
  const lists = fc
    .uniqueArray(fc.tuple(fc.constantFrom('Xã', 'Phường', 'Thị trấn'), names), { selector: (pair) => pair.join(' ') })
    .map((pairs) => pairs.map(([type, name], index) => place(index + 1, String(10_000 + index), type, name)));

  test('each is found by its code, and by its type and name', () =>
    fc.assert(
      fc.property(lists, (list) => {
        for (const one of list) {
          expect(matchPlace(list, { code: one.code })).toEqual(exact(one));
          expect(matchPlace(list, { name: `${one.type} ${one.name}` })).toEqual(exact(one));
          expect(matchPlace(list, { name: one.name, type: one.type })).toEqual(exact(one));
        }
      }),
    ));

  test('a bare name is exact only when one place bears it', () =>
    fc.assert(
      fc.property(lists, names, (list, name) => {
        const bearers = list.filter((one) => one.name === name);
        expect(matchPlace(list, { name }).kind === 'exact').toBe(bearers.length === 1);
      }),
    ));

  test('the order of the list does not change the answer', () =>
    fc.assert(
      fc.property(lists, names, (list, name) => {
        const ids = (match: PlaceMatch<PlaceCandidate>) =>
          match.kind === 'ask' ? match.places.map(({ id }) => id).toSorted((a, b) => a - b) : match;
        expect(ids(matchPlace(list.toReversed(), { name }))).toEqual(ids(matchPlace(list, { name })));
      }),
    ));
});
