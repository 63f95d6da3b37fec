import path from 'node:path';
import { Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { ElementCode, type PlaceId } from '../../shared/ids.ts';
import { ChangeSet, type PlaceChange } from '../../shared/places/change-set.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import type { TestApp } from './an-app.ts';

export const fixture = (name: string): string => path.resolve(import.meta.dirname, '../fixtures/places', name);

export const aChangeSet = (changes: readonly PlaceChange[], effectiveOn = '2023-04-15'): ChangeSet =>
  ChangeSet.parse({
    name: 'Nhập xã của Quỳnh Nhai',
    document: { number: '12/NQ-UBTVQH15', issuedOn: '2023-03-20' },
    effectiveOn,
    changes,
  });

/** Two communes of Quỳnh Nhai become one. */
export const mergeOfTwo = aChangeSet([
  {
    kind: 'merge',
    from: [
      { code: '03682', name: 'Mường Chiên' },
      { code: '03685', name: 'Cà Nàng' },
    ],
    into: { code: '03682', name: 'Mường Chiên', type: 'Xã', parent: '118' },
  },
]);

export const placesOn = ({ api }: TestApp, on: string): Promise<Place[]> => api.places.list({ on: Day.parse(on) });

export async function placeOn(app: TestApp, on: string, code: string): Promise<Place> {
  const found = (await placesOn(app, on)).find((place) => place.code === code);
  if (found === undefined) throw new Error(`no place ${code} on ${on}`);
  return found;
}

type Typed = readonly [place: PlaceId, element: string, value: number];

/** Typed by hand; a figure that is refused is an error of the test. */
export async function typeFigures({ api }: TestApp, period: string, figures: readonly Typed[]): Promise<void> {
  const { refused } = await api.entry.record({
    period: PeriodCode.parse(period),
    mode: 'all',
    reason: '',
    source: 'hand',
    cells: figures.map(([place, element, value]) => ({
      place,
      element: ElementCode.parse(element),
      figure: { state: 'number', value },
    })),
  });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** The value of an indicator's numerator, lũy kế to the end of the period. */
export async function countedBy(
  { api }: TestApp,
  indicator: string,
  period: string,
): Promise<number | null | undefined> {
  const rows = await api.indicators.table({ period: PeriodCode.parse(period) });
  return rows.find(({ code }) => code === indicator)?.numerator.value;
}
