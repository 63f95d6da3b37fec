import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ChangeSet, type PlaceChange } from '../../../shared/places/change-set.ts';
import type { KnownPlace } from '../../../shared/places/find-unit.ts';
import { planChange } from '../../../shared/places/plan-change.ts';
import { aPlace, day } from '../../builders/places-in-time.ts';

const province = aPlace(1, 'Tỉnh Sơn La', { code: '14' });
const district = aPlace(2, 'Huyện Quỳnh Nhai', { code: '118' });
const other = aPlace(3, 'Huyện Mường La', { code: '120' });
const khay = aPlace(11, 'Xã Chiềng Khay', { code: '03688', parent: 2 });
const nang = aPlace(12, 'Xã Cà Nàng', { code: '03685', parent: 2, aliases: ['Cà Nàng cũ'] });
const giong = aPlace(13, 'Xã Hoà Bình', { code: '03682', parent: 3 });
const places = [province, district, other, khay, nang, giong];

const into = (code: string, name: string, parent = '118') => ({ code, name, type: 'Xã', parent }) as const;
const merge = (...from: string[]): PlaceChange => ({
  kind: 'merge',
  from: from.map((code) => ({ code })),
  into: into('03688', 'Mường Chiên'),
});

const aSet = (changes: readonly PlaceChange[], effectiveOn = '2023-04-15'): ChangeSet =>
  ChangeSet.parse({ name: 'Đợt thử', document: { number: '1/NQ', issuedOn: null }, effectiveOn, changes });

function effectOf(changes: readonly PlaceChange[], among: readonly KnownPlace[] = places, on?: string) {
  const planned = planChange(among, aSet(changes, on));
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.effect;
}

function problemsOf(changes: readonly PlaceChange[], among: readonly KnownPlace[] = places, on?: string) {
  const planned = planChange(among, aSet(changes, on));
  return planned.ok ? [] : planned.problems.map(({ kind, change }) => [kind, change]);
}

describe('what a change does', () => {
  test('a merge ends the old units the day before and begins one that they are wholly in', () => {
    const effect = effectOf([merge('03688', '03685')]);
    expect(effect.lastDay).toBe('2023-04-14');
    expect(effect.ended.map(({ id }) => id)).toEqual([11, 12]);
    expect(effect.begun).toMatchObject([{ code: '03688', name: 'Mường Chiên', level: 'commune', isCarried: false }]);
    expect(effect.begun[0]?.parent).toMatchObject({ kind: 'known', place: { id: 2 } });
    expect(effect.begun[0]?.from.map(({ place, part }) => [place.id, part])).toEqual([
      [11, 'whole'],
      [12, 'whole'],
    ]);
  });

  test('a split links parts; a unit that gives a part goes on', () => {
    const split = effectOf([
      { kind: 'split', from: { code: '03688' }, into: [into('03688', 'Khay'), into('03690', 'Mới')] },
    ]);
    expect(split.begun.map(({ from }) => from.map(({ part }) => part))).toEqual([['part'], ['part']]);
    const given = effectOf([
      { kind: 'merge', from: [{ code: '03688' }], partsOf: [{ code: '03685' }], into: into('03688', 'Khay') },
    ]);
    expect(given.ended.map(({ id }) => id)).toEqual([11]);
    expect(given.begun[0]?.from.map(({ place, part }) => [place.id, part])).toEqual([
      [11, 'whole'],
      [12, 'part'],
    ]);
  });

  test('rename, retype, recode and move are a new unit that is wholly the old one', () => {
    const changes: PlaceChange[] = [
      { kind: 'rename', unit: { code: '03688' }, name: 'Khay Mới' },
      { kind: 'retype', unit: { code: '03685' }, type: 'Thị trấn' },
      { kind: 'move', unit: { code: '03682' }, parent: '118' },
    ];
    const { begun } = effectOf(changes);
    expect(begun.map(({ code, name, type }) => [code, type, name])).toEqual([
      ['03688', 'Xã', 'Khay Mới'],
      ['03685', 'Thị trấn', 'Cà Nàng'],
      ['03682', 'Xã', 'Hoà Bình'],
    ]);
    expect(begun.map(({ parent }) => parent)).toMatchObject([
      { place: { id: 2 } },
      { place: { id: 2 } },
      { place: { id: 2 } },
    ]);
    expect(effectOf([{ kind: 'recode', unit: { code: '03688' }, code: '03999' }]).begun[0]?.code).toBe('03999');
  });

  test('the communes of a district that became another go with it, under their own names', () => {
    const { ended, begun } = effectOf([{ kind: 'retype', unit: { code: '118' }, type: 'Thị xã' }]);
    expect(ended.map(({ id }) => id)).toEqual([2, 11, 12]);
    expect(begun.map(({ code, isCarried }) => [code, isCarried])).toEqual([
      ['118', false],
      ['03688', true],
      ['03685', true],
    ]);
    expect(begun.slice(1).map(({ parent }) => parent)).toEqual([
      { kind: 'new', index: 0 },
      { kind: 'new', index: 0 },
    ]);
  });

  test('a province that is renamed takes its districts along, and they their communes', () => {
    const { ended, begun } = effectOf([{ kind: 'rename', unit: { code: '14' }, name: 'Tây Bắc' }]);
    expect(ended).toHaveLength(places.length);
    expect(
      begun.map(({ code, parent }) => [code, parent?.kind === 'new' ? begun[parent.index]?.code : parent]),
    ).toEqual([
      ['14', null],
      ['118', '14'],
      ['120', '14'],
      ['03688', '118'],
      ['03685', '118'],
      ['03682', '120'],
    ]);
  });

  test('communes may be put right under the province and their district ended', () => {
    const { begun, ended } = effectOf([
      { kind: 'merge', from: [{ code: '03688' }, { code: '03685' }], into: into('03688', 'Mường Chiên', '14') },
      { kind: 'end', unit: { code: '118' } },
    ]);
    expect(ended.map(({ id }) => id)).toEqual([11, 12, 2]);
    expect(begun[0]?.parent).toMatchObject({ kind: 'known', place: { id: 1 } });
  });

  test('a new unit never outlives its parent, and a code may go to another unit on the same day', () => {
    const ending = [province, { ...district, validTo: day('2025-06-30') }, khay, nang];
    const { begun } = effectOf(
      [
        { kind: 'rename', unit: { code: '03688' }, name: 'Khay Mới' },
        { kind: 'recode', unit: { code: '03685' }, code: '03690' },
      ],
      ending,
    );
    expect(begun.map(({ validTo }) => validTo)).toEqual(['2025-06-30', '2025-06-30']);
    const swapped = effectOf([
      { kind: 'recode', unit: { code: '03688' }, code: '03685' },
      { kind: 'recode', unit: { code: '03685' }, code: '03688' },
    ]);
    expect(swapped.begun.map(({ code, name }) => [code, name])).toEqual([
      ['03685', 'Chiềng Khay'],
      ['03688', 'Cà Nàng'],
    ]);
  });

  test('an end that only the catalogue knows is moved by "continue"; what nobody speaks of is named', () => {
    const lapsing = [
      province,
      district,
      { ...khay, validTo: day('2023-04-14') },
      { ...nang, validTo: day('2023-04-14') },
    ];
    const effect = effectOf([{ kind: 'continue', unit: { code: '03688' } }], lapsing);
    expect(effect.continued.map(({ id, validTo }) => [id, validTo])).toEqual([[11, null]]);
    expect(effect.lapsing.map(({ id }) => id)).toEqual([12]);
    expect(effect.ended).toEqual([]);
  });
});

describe('how a unit is named', () => {
  test('by name with other tone placement, by alias, by name and type together', () => {
    const found = (unit: { name: string; type?: string }) =>
      effectOf([{ kind: 'end', unit }]).ended.map(({ id }) => id);
    expect(found({ name: 'Xã Hòa Bình' })).toEqual([13]);
    expect(found({ name: 'hoà bình', type: 'Xã' })).toEqual([13]);
    expect(found({ name: 'Cà Nàng cũ' })).toEqual([12]);
  });

  test('a name without marks, and a code that the name does not bear out, are asked about', () => {
    expect(problemsOf([{ kind: 'end', unit: { name: 'Chieng Khay' } }])).toEqual([['ambiguous-place', 0]]);
    expect(problemsOf([{ kind: 'end', unit: { code: '03688', name: 'Tô Hiệu' } }])).toEqual([['ambiguous-place', 0]]);
    expect(problemsOf([{ kind: 'end', unit: { name: 'Không Có' } }])).toEqual([['unknown-place', 0]]);
  });
});

describe('why a change set is refused', () => {
  const ended = { ...khay, validTo: day('2023-01-31') };
  const begunLater = { ...khay, validFrom: day('2023-05-01') };
  const changed = { ...khay, validTo: day('2023-06-30'), endIsKnown: true };

  test.each<[string, readonly PlaceChange[], readonly KnownPlace[], unknown]>([
    ['an unknown code', [merge('03688', '09999')], places, [['unknown-place', 0]]],
    ['a unit that has ended', [merge('03688', '03685')], [province, district, ended, nang], [['already-ended', 0]]],
    ['a day not later than a unit began', [merge('03688')], [province, district, begunLater], [['not-begun', 0]]],
    ['a unit that a later change ends', [merge('03688')], [province, district, changed], [['already-changed', 0]]],
    ['a unit named twice in one merge', [merge('03688', '03688')], places, [['listed-twice', 0]]],
    [
      'two changes of one unit',
      [merge('03688'), { kind: 'end', unit: { code: '03688' } }],
      places,
      [['listed-twice', 1]],
    ],
    [
      'a code that another unit bears',
      [{ kind: 'recode', unit: { code: '03688' }, code: '03685' }],
      places,
      [['code-taken', 0]],
    ],
    [
      'a parent that is not there',
      [{ kind: 'move', unit: { code: '03688' }, parent: '199' }],
      places,
      [['no-parent', 0]],
    ],
    [
      'a commune under a commune',
      [{ kind: 'move', unit: { code: '03688' }, parent: '03685' }],
      places,
      [['wrong-level', 0]],
    ],
    [
      'a type of another level',
      [{ kind: 'retype', unit: { code: '03688' }, type: 'Huyện' }],
      places,
      [['wrong-level', 0]],
    ],
    [
      'a district merged with a commune',
      [{ kind: 'merge', from: [{ code: '03688' }, { code: '120' }], into: into('03688', 'X') }],
      places,
      [['wrong-level', 0]],
    ],
    [
      'communes left without a parent',
      [{ kind: 'end', unit: { code: '120' } }],
      places,
      [['left-without-parent', null]],
    ],
    [
      'a change that changes nothing',
      [{ kind: 'rename', unit: { code: '03688' }, name: 'Chiềng Khay' }],
      places,
      [['no-change', 0]],
    ],
    ['going on where no end is near', [{ kind: 'continue', unit: { code: '03688' } }], places, [['not-ending', 0]]],
  ])('%s', (_name, changes, among, problems) => {
    expect(problemsOf(changes, among)).toEqual(problems);
  });

  test('10,000 changes do not even fit the shape; 2,000 are judged in well under a second', () => {
    const end = { kind: 'end', unit: { code: '99999' } } as const;
    const raw = { name: 'x', document: { number: '1', issuedOn: null }, effectiveOn: '2023-04-15' };
    expect(ChangeSet.safeParse({ ...raw, changes: Array(10_000).fill(end) }).success).toBe(false);
    const named = Array.from({ length: 2000 }, (_, index) => ({
      kind: 'end' as const,
      unit: { name: `Xã Lạ ${index}` },
    }));
    expect(problemsOf(named)).toHaveLength(2000);
  });
});

test('the two sets of 2025 fit the shape and name every unit once', () => {
  const read = (file: string) =>
    ChangeSet.parse(JSON.parse(readFileSync(new URL(`../../fixtures/places/${file}`, import.meta.url), 'utf8')));
  const july = read('2025-07-01.json');
  const february = read('2025-02-01.json');
  const communes = (set: ChangeSet) => namedUnits(set).filter(({ code = '' }) => code.length === 5);
  expect(new Set(communes(february).map(({ code }) => code)).size).toBe(204);
  expect(communes(february)).toHaveLength(204);
  expect(new Set(communes(july).map(({ code }) => code)).size).toBe(200);
  expect(communes(july)).toHaveLength(200);
  expect(july.changes.filter(({ kind }) => kind === 'end')).toHaveLength(12);
});

const namedUnits = ({ changes }: ChangeSet) =>
  changes.flatMap((change) => {
    if (change.kind === 'merge') return change.from;
    return change.kind === 'split' ? [change.from] : [change.unit];
  });
