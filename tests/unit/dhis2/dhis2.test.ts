import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { adxXml } from '../../../shared/dhis2/adx.ts';
import { DataValueSet, dataValueSetJson, type OutgoingSet } from '../../../shared/dhis2/data-value-set.ts';
import { dhis2Period } from '../../../shared/dhis2/dhis2-period.ts';
import { type GatheredFigure, outgoingValues } from '../../../shared/dhis2/gathered.ts';

describe('the period, by its label', () => {
  const all = (kind: PeriodKind): PeriodCode[] => periodsOf(2023, kind);

  test.each([
    ['2023-M09', '202309', '2023-09-01/P1M'],
    ['2023-M01', '202301', '2023-01-01/P1M'],
    ['2023-Q3', '2023Q3', '2023-07-01/P3M'],
    ['2023-H1', '2023S1', '2023-01-01/P6M'],
    ['2023-H2', '2023S2', '2023-07-01/P6M'],
    ['2023-Y', '2023', '2023-01-01/P1Y'],
  ])('%s is %s and %s', (code, id, interval) => {
    const period = PeriodKind.options.flatMap(all).find((each) => each === code);
    expect(period && dhis2Period(period)).toEqual({ id, interval });
  });

  test('nine months have none', () => {
    expect(all('nine-months').map(dhis2Period)).toEqual([undefined]);
  });

  test('no two periods of a year are one in DHIS2', () => {
    const ids = PeriodKind.options.flatMap(all).flatMap((code) => dhis2Period(code)?.id ?? []);
    expect(new Set(ids).size).toBe(12 + 4 + 2 + 1);
  });
});

const aFigure: fc.Arbitrary<GatheredFigure> = fc
  .record({
    place: fc.integer({ min: 1, max: 40 }),
    element: fc.constantFrom('HT01', 'HT02', 'KT01', 'KH01', 'XA02'),
    state: fc.constantFrom('number', 'none', 'not-applicable'),
    value: fc.nat(300),
  })
  .map(({ place, element, state, value }) => ({
    orgUnit: String(place),
    unit: String(place % 5),
    element,
    isNumber: element !== 'KH01',
    isGuarded: element.startsWith('HT'),
    scale: element === 'XA02' ? 1 : 0,
    state,
    value: state === 'number' ? value : 0,
  }));

/** A place has one figure of an element. */
const figures = fc.uniqueArray(aFigure, { selector: ({ element, orgUnit }) => `${element} ${orgUnit}`, maxLength: 80 });
const aSet = (all: readonly GatheredFigure[], below: number): OutgoingSet => ({
  dataSet: 'BM & "01" <x>',
  period: { id: '202301', interval: '2023-01-01/P1M' },
  values: outgoingValues(all, below).values,
});

/** What an independent reader of XML finds: elements in order, each with its attributes; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return found;
}

describe('what goes out', () => {
  test('exact: every number and every nothing, never what does not apply, never what is no number', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { values, leftOut } = outgoingValues(all, 0);
        const wanted = all.filter(({ state, isNumber }) => isNumber && state !== 'not-applicable');
        expect(values.map(({ orgUnit, dataElement, value }) => [orgUnit, dataElement, Number(value)])).toEqual(
          wanted.map(({ orgUnit, element, value, scale }) => [orgUnit, element, value / 10 ** scale]),
        );
        expect(values.filter(({ isNothing }) => isNothing)).toHaveLength(
          wanted.filter(({ state }) => state === 'none').length,
        );
        expect(values.length + leftOut.notApplicable + leftOut.notNumbers + leftOut.hidden).toBe(all.length);
        expect(leftOut.hidden).toBe(0);
      }),
    );
  });

  test('for outside: no small count of a guarded element, zeros and everything else as it is', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { values } = outgoingValues(all, 5);
        const sent = new Map(values.map(({ orgUnit, dataElement, value }) => [`${dataElement} ${orgUnit}`, value]));
        for (const { element, orgUnit, state, value, isGuarded, isNumber } of all) {
          const isSmall = state === 'number' && value > 0 && value < 5;
          const held = sent.get(`${element} ${orgUnit}`);
          if (isGuarded && isSmall) expect(held).toBeUndefined();
          if (isNumber && state !== 'not-applicable' && (!isGuarded || value === 0)) expect(held).toBeDefined();
        }
      }),
    );
  });

  test('a lone small count is not told by its neighbours: a second one of the sum is kept back', () => {
    const one = (orgUnit: string, value: number): GatheredFigure => ({
      orgUnit,
      unit: orgUnit,
      element: 'HT01',
      isNumber: true,
      isGuarded: true,
      scale: 0,
      state: 'number',
      value,
    });
    const { values, leftOut } = outgoingValues([one('1', 3), one('2', 40), one('3', 50)], 5);
    expect(values.map(({ orgUnit }) => orgUnit)).toEqual(['3']);
    expect(leftOut.hidden).toBe(2);
  });

  test('JSON: named by code, the period of the set, nothing about completeness; a nothing is a zero that says so', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const json = DataValueSet.parse(JSON.parse(JSON.stringify(dataValueSetJson(aSet(all, 0)))));
        expect(json).toMatchObject({ dataElementIdScheme: 'CODE', orgUnitIdScheme: 'CODE', period: '202301' });
        for (const { value, comment } of json.dataValues) {
          expect(value).toMatch(/^\d+(\.\d)?$/);
          if (comment !== undefined) expect([value, comment]).toEqual(['0', 'không phát sinh']);
        }
      }),
    );
  });

  test('ADX: well-formed, a group for each unit with its period and data set, and the very values of the JSON', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const set = aSet(all, 0);
        const [root, ...inside] = elementsOf(adxXml(set, '2023-02-20T08:00:00+07:00'));
        expect(root).toEqual({
          name: 'adx',
          attributes: { xmlns: 'urn:ihe:qrph:adx:2015', exported: '2023-02-20T08:00:00+07:00' },
        });
        let unit = '';
        const read = inside.flatMap(({ name, attributes }) => {
          if (name === 'dataValue') return [[unit, attributes['dataElement'], attributes['value']]];
          expect({ name, ...attributes }).toMatchObject({
            name: 'group',
            period: '2023-01-01/P1M',
            dataSet: set.dataSet,
          });
          unit = attributes['orgUnit'] ?? '';
          return [];
        });
        const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
        expect(sorted(read)).toEqual(
          sorted(set.values.map(({ orgUnit, dataElement, value }) => [orgUnit, dataElement, value])),
        );
        const groups = inside.filter(({ name }) => name === 'group').map(({ attributes }) => attributes['orgUnit']);
        expect(new Set(groups).size).toBe(groups.length);
      }),
    );
  });
});
