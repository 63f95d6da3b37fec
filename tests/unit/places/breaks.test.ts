import { describe, expect, test } from 'vitest';
import { breaksIn } from '../../../shared/places/breaks.ts';
import { breakText } from '../../../shared/places/wording.ts';
import { aPlace, day } from '../../builders/places-in-time.ts';

const province = aPlace(1, 'Tỉnh Sơn La');
const merged = [
  province,
  aPlace(2, 'Xã Cà Nàng', { to: '2023-04-14' }),
  aPlace(3, 'Xã Mường Chiên', { to: '2023-04-14' }),
  aPlace(4, 'Xã Mường Chiên', { from: '2023-04-15', whole: [2, 3] }),
];
const year = [day('2022-12-15'), day('2023-12-14')] as const;

describe('breaks', () => {
  test('a merge is one break: what ended the day before, what began and of what', () => {
    const [found, ...others] = breaksIn(merged, ...year);
    expect(others).toEqual([]);
    expect(found?.on).toBe('2023-04-15');
    expect(found?.ended.map(({ id }) => id)).toEqual([2, 3]);
    expect(found?.began.map(({ place, from }) => [place.id, from.map((one) => [one.place.id, one.part])])).toEqual([
      [
        4,
        [
          [2, 'whole'],
          [3, 'whole'],
        ],
      ],
    ]);
  });

  test('only inside the stretch: on its first day nothing before it is compared, on its last day there is a break', () => {
    const on = (from: string, to: string) => breaksIn(merged, day(from), day(to)).length;
    expect(on('2023-04-15', '2023-12-31')).toBe(0);
    expect(on('2023-04-14', '2023-04-15')).toBe(1);
    expect(on('2023-01-01', '2023-04-14')).toBe(0);
  });

  test('a unit that only got another parent goes on', () => {
    const moved = [
      province,
      aPlace(2, 'Xã A', { to: '2023-04-14' }),
      aPlace(3, 'Xã A', { from: '2023-04-15', whole: [2] }),
    ];
    expect(breaksIn(moved, ...year)).toEqual([]);
    const renamed = [
      province,
      aPlace(2, 'Xã A', { to: '2023-04-14' }),
      aPlace(3, 'Xã B', { from: '2023-04-15', whole: [2] }),
    ];
    expect(breaksIn(renamed, ...year)).toHaveLength(1);
    const split = [
      province,
      aPlace(2, 'Xã A', { to: '2023-04-14' }),
      aPlace(3, 'Xã A', { from: '2023-04-15', part: [2] }),
    ];
    expect(breaksIn(split, ...year)[0]?.ended).toHaveLength(1);
  });

  test('several days come in order', () => {
    const later = [...merged, aPlace(5, 'Xã X', { to: '2023-02-28' })];
    expect(breaksIn(later, ...year).map(({ on }) => on)).toEqual(['2023-03-01', '2023-04-15']);
  });
});

describe('a break as a footnote', () => {
  const textOf = (places: Parameters<typeof breaksIn>[0]) => breaksIn(places, ...year).map(breakText);

  test('names what a new unit is made of', () => {
    expect(textOf(merged)).toEqual(['Từ 15/04/2023, Xã Mường Chiên gồm: Xã Cà Nàng, Xã Mường Chiên.']);
  });

  test('says what is only a part, what ended and what is new', () => {
    expect(
      textOf([
        province,
        aPlace(2, 'Xã A', { to: '2023-04-14' }),
        aPlace(3, 'Xã B', { from: '2023-04-15', part: [2] }),
        aPlace(4, 'Xã C', { to: '2023-04-14' }),
        aPlace(5, 'Phường D', { from: '2023-04-15' }),
      ]),
    ).toEqual(['Từ 15/04/2023, Xã B gồm: một phần Xã A; Phường D được thành lập; Xã C kết thúc.']);
  });

  test('counts more than three', () => {
    const many = [2, 3, 4, 5].flatMap((id) => [
      aPlace(id, `Xã A${id}`, { to: '2023-06-30' }),
      aPlace(id + 10, `Xã B${id}`, { from: '2023-07-01', whole: [id] }),
    ]);
    expect(textOf(many)).toEqual([
      'Từ 01/07/2023, 4 đơn vị mới thay 4 đơn vị cũ; số liệu trước ngày đó nằm ở đơn vị cũ.',
    ]);
  });
});
