import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { IndicatorCode } from '../../../shared/ids.ts';
import { type IndicatorDefinition, indicatorRow } from '../../../shared/indicators/indicator-row.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import { aDistrict, element, number, someFacts } from '../../builders/indicator-facts.ts';

const m01 = PeriodCode.parse('2023-M01');
const window = windowToMonth(2023, 1);

const ratio = (target: number): IndicatorDefinition => ({
  code: IndicatorCode.parse('CT11'),
  clause: 'II.3',
  name: 'Cơ sở ký cam kết',
  presentation: 'ratio',
  unit: 'cơ sở',
  numerator: { kind: 'sum', elements: [element('CS02')] },
  denominator: { kind: 'sum', elements: [element('CS01')] },
  coverage: 'administrative',
  target: { operator: '=', value: target, scale: 0 },
  note: '',
});

const given = (signed: number | undefined, all: number | undefined) =>
  someFacts({
    districts: [aDistrict(1, 1)],
    elements: { CS01: { kind: 'stock' }, CS02: { kind: 'stock' } },
    figures: [
      ...(all === undefined ? [] : [['CS01', 101, m01, number(all)] as const]),
      ...(signed === undefined ? [] : [['CS02', 101, m01, number(signed)] as const]),
    ],
  });

describe('status of a target', () => {
  test.each([
    { signed: 3, all: 3, percent: 1000, status: 'met' },
    { signed: 2, all: 3, percent: 667, status: 'not-met' },
    { signed: 0, all: 0, percent: null, status: 'none-occurred' },
    { signed: 3, all: undefined, percent: null, status: 'incomplete' },
    { signed: undefined, all: undefined, percent: null, status: 'incomplete' },
  ] as const)('$signed of $all', ({ signed, all, percent, status }) => {
    expect(indicatorRow(ratio(100), given(signed, all), window)).toMatchObject({ percent, status });
  });

  test('nothing reported is no zero', () => {
    const row = indicatorRow(ratio(100), given(undefined, undefined), window);
    expect(row.numerator.value).toBeNull();
    expect(row.missing).toEqual(['Huyện 1']);
  });

  test('164 of 204 communes reach 80 %, 163 do not', () => {
    const communes = aDistrict(1, 204);
    const definition: IndicatorDefinition = {
      ...ratio(80),
      numerator: {
        kind: 'count-places',
        level: 'commune',
        element: element('TT01'),
        test: { operator: '>=', value: 1 },
      },
      denominator: { kind: 'places', level: 'commune' },
      target: { operator: '>=', value: 80, scale: 0 },
    };
    const reached = (count: number) =>
      someFacts({
        districts: [communes],
        elements: { TT01: {} },
        figures: communes.communes.map((id, index) => ['TT01', id, m01, number(index < count ? 1 : 0)] as const),
      });
    expect(indicatorRow(definition, reached(163), window).status).toBe('not-met');
    expect(indicatorRow(definition, reached(164), window).status).toBe('met');
  });
});
