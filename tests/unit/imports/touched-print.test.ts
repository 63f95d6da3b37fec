import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import { type PrintedSubject, restsOn } from '../../../shared/imports/touched-print.ts';

const period = (code: string) => PeriodCode.parse(code);
const [tt01, tt02] = ['TT01', 'TT02'].map((code) => ElementCode.parse(code));
const [commune, district, other] = [7, 3, 4].map((id) => PlaceId.parse(id));
if (!tt01 || !tt02 || !commune || !district || !other) throw new Error('all are given');

const figures = [{ element: tt01, placeId: commune, parentId: district }];
const subject = (part: Partial<PrintedSubject> = {}): PrintedSubject => ({
  elements: [tt01],
  place: null,
  cumulative: true,
  ...part,
});
const february = period('2023-M02');

describe('a printed figure rests on one that changes', () => {
  test.each([
    ['lũy kế of a later month', '2023-M03', true],
    ['of the month itself', '2023-M02', true],
    ['of an earlier month', '2023-M01', false],
    ['of another year', '2024-M03', false],
  ])('%s', (_name, printed, rests) => {
    expect(restsOn(subject(), period(printed), figures, february)).toBe(rests);
  });

  test('in the period alone only of what the period holds', () => {
    const alone = subject({ cumulative: false });
    expect(restsOn(alone, period('2023-M03'), figures, february)).toBe(false);
    expect(restsOn(alone, period('2023-Q1'), figures, february)).toBe(true);
  });

  test('what comes by the year counts from any month on', () => {
    expect(restsOn(subject(), february, figures, period('2023-Y'))).toBe(true);
  });

  test('of the province, of its district or of itself, not of another place or element', () => {
    const places = [null, district, commune, other].map((place) =>
      restsOn(subject({ place }), february, figures, february),
    );
    expect(places).toEqual([true, true, true, false]);
    expect(restsOn(subject({ elements: [tt02] }), february, figures, february)).toBe(false);
  });
});
