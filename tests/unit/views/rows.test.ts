import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode, periodsOf } from '../../../shared/calendar/period.ts';
import { FormCode } from '../../../shared/ids.ts';
import { breaksIn } from '../../../shared/places/breaks.ts';
import {
  completenessCell,
  completenessRows,
  completenessState,
  type DatedPlace,
  type OwedForm,
} from '../../../shared/views/completeness-rows.ts';
import { boundariesOf, breakWithin } from '../../../shared/views/series-points.ts';
import { stripRows } from '../../../shared/views/strip-rows.ts';
import { aDistrict, element, number, place, someFacts } from '../../builders/indicator-facts.ts';
import { aPlace } from '../../builders/places-in-time.ts';

const day = (text: string): Day => Day.parse(text);
const commune = (id: number, parent: number, validTo: Day | null = null): DatedPlace => ({
  id: place(id),
  name: `Xã ${id}`,
  level: 'commune',
  parent: place(parent),
  validFrom: null,
  validTo,
});
const district = (id: number): DatedPlace => ({ ...commune(id, 99), name: `Huyện ${id}`, level: 'district' });
const monthly: OwedForm = {
  code: FormCode.parse('BM01'),
  periodKinds: ['month', 'quarter'],
  perCommune: 4,
  perDistrict: 2,
};
const quarterly: OwedForm = { code: FormCode.parse('BM02'), periodKinds: ['quarter'], perCommune: 0, perDistrict: 3 };
const places = [district(1), commune(11, 1), commune(12, 1, day('2023-03-31')), district(2), commune(21, 2)];

describe('completeness', () => {
  const rows = (present: (place: number) => number) =>
    completenessRows({
      year: 2023,
      today: day('2023-05-20'),
      forms: [monthly, quarterly],
      places,
      present: (_form, _period, id) => present(id),
    });

  test('a column for each finest period of each form, a row for districts, their own and their communes', () => {
    const { columns, rows: all } = rows(() => 0);
    expect(columns.map(({ period }) => period)).toEqual([
      ...[
        'M01',
        'M02',
        'M03',
        'Q1',
        'M04',
        'M05',
        'M06',
        'Q2',
        'M07',
        'M08',
        'M09',
        'Q3',
        'M10',
        'M11',
        'M12',
        'Q4',
      ].map((code) => `2023-${code}`),
    ]);
    expect(all.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'district Huyện 1',
      'own Huyện 1',
      'commune Xã 11',
      'commune Xã 12',
      'district Huyện 2',
      'own Huyện 2',
      'commune Xã 21',
    ]);
  });

  test('a place owes nothing after its end, nor what its form does not ask of it; a running period is said to run', () => {
    const { columns, rows: all } = rows((id) => (id === 11 ? 4 : id === 21 ? 1 : 0));
    const states = (row: number) =>
      all
        .slice(row, row + 1)
        .flatMap((one) => columns.map((column, at) => completenessState(completenessCell(column, one, at))));
    // 12 ended on 31 March: it owes March (to 14 March), not April (to 14 April).
    expect(states(3)?.slice(0, 5)).toEqual(['empty', 'empty', 'empty', 'not-owed', 'not-owed']);
    expect(states(2)?.slice(0, 4)).toEqual(['full', 'full', 'full', 'not-owed']);
    // The quarter to 14 March has ended by 20 May, that to 14 June has not.
    expect([states(1)?.[3], states(1)?.[7]]).toEqual(['empty', 'future']);
    expect(states(6)?.[0]).toBe('part');
  });

  test('districts add up their rows, present never exceeds expected', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }), (given) => {
        const { rows: all } = rows((id) => given[places.findIndex((one) => one.id === id)] ?? 0);
        for (const whole of all.filter(({ kind }) => kind === 'district')) {
          const parts = all.filter((row) => row.kind !== 'district' && row.district === whole.place);
          for (const at of whole.present.keys()) {
            expect(whole.present[at]).toBe(parts.reduce((sum, { present }) => sum + (present[at] ?? 0), 0));
            expect(whole.expected[at]).toBe(parts.reduce((sum, { expected }) => sum + (expected[at] ?? 0), 0));
            expect(whole.present[at]).toBeLessThanOrEqual(whole.expected[at] ?? 0);
          }
        }
      }),
    );
  });
});

describe('the calendar strip', () => {
  const m = (n: number) => periodsOf(2023, 'month')[n - 1] ?? PeriodCode.parse('2023-M01');

  test('nothing occurred is said only when everybody has said so', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1), aDistrict(2, 1)],
      elements: { TT04: { periodKinds: ['month', 'quarter'] } },
      figures: [
        ['TT04', 101, m(1), number(2)],
        ['TT04', 201, m(1), { state: 'none' }],
        ['TT04', 101, m(2), { state: 'none' }],
        ['TT04', 201, m(2), number(0)],
        ['TT04', 101, m(3), { state: 'none' }],
      ],
    });
    const { periods, rows } = stripRows(
      { numerator: { kind: 'sum', elements: [element('TT04')] }, coverage: 'administrative' },
      { ...facts, districtsAt: () => facts.districts },
      2023,
      day('2023-04-20'),
      'Tỉnh Sơn La',
    );
    expect(periods.slice(0, 5)).toEqual(['2023-M01', '2023-M02', '2023-M03', '2023-Q1', '2023-M04']);
    const states = rows.map(({ cells }) => cells.slice(0, 6).map(({ state }) => state));
    expect(states).toEqual([
      ['some', 'none', 'missing', 'some', 'missing', 'future'],
      ['some', 'none', 'none', 'some', 'missing', 'future'],
      ['none', 'none', 'missing', 'missing', 'missing', 'future'],
    ]);
  });
});

describe('boundaries on a chart', () => {
  const places = [
    aPlace(1, 'Tỉnh Sơn La'),
    aPlace(2, 'Huyện Quỳnh Nhai'),
    aPlace(3, 'Huyện Mai Sơn'),
    aPlace(11, 'Xã B', { parent: 2, to: '2025-03-13' }),
    aPlace(12, 'Xã C', { parent: 3, to: '2025-06-30' }),
    aPlace(13, 'Xã D', { parent: 3, from: '2025-07-01', whole: [12] }),
    aPlace(14, 'Xã E', { parent: 2, from: '2026-07-01' }),
  ];
  const periods = [...periodsOf(2024, 'quarter'), ...periodsOf(2025, 'quarter')];
  const breaks = breaksIn(places, day('2023-12-15'), day('2025-12-14'));

  test('each break stands before the period whose coverage it falls into; later ones are left out', () => {
    expect(boundariesOf(breaks, periods, 'administrative')).toEqual([
      { day: '2025-03-14', before: 4, text: 'Từ 14/03/2025, Xã B kết thúc.' },
      { day: '2025-07-01', before: 6, text: 'Từ 01/07/2025, Xã D gồm: Xã C.' },
    ]);
  });

  test('of one district only what happened in it', () => {
    const within = breaks.flatMap((each) => breakWithin(each, ({ parentId }) => parentId === 3));
    expect(within.map(({ on }) => on)).toEqual(['2025-07-01']);
  });
});
