import type { PeriodKind } from '../../shared/calendar/period.ts';
import type { ElementCode } from '../../shared/ids.ts';
import type { IndicatorFacts } from '../../shared/indicators/amount.ts';
import { codesThen, type ElementThen, figureThen, type HeldElement } from '../../shared/indicators/element-then.ts';
import type { PlaceInTime } from '../../shared/places/place-in-time.ts';
import type { FiguresOfYear } from '../forms/figures-of-year.repository.ts';
import type { StoredElement } from '../forms/forms.repository.ts';

export type ElementsThen = ReadonlyMap<ElementCode, ElementThen>;

/** How each element was counted in a year, by its forms and the figures of that year. */
export function heldIn(
  elements: readonly StoredElement[],
  kinds: ReadonlyMap<number, readonly PeriodKind[]>,
  stored: ReadonlyMap<number, FiguresOfYear>,
): (code: ElementCode) => HeldElement {
  const held = new Map(
    elements.map(({ code, id, levels }) => [
      code,
      { levels, periodKinds: kinds.get(id) ?? [], hasFigures: (stored.get(id)?.size ?? 0) > 0 },
    ]),
  );
  return (code) => held.get(code) ?? { levels: [], periodKinds: [], hasFigures: false };
}

export type FiguresThen = Required<Pick<IndicatorFacts, 'figure' | 'storedUnder'>>;

/** Figures of one year, those of elements that did not hold yet under their old codes. */
export function figuresThen(
  elements: ElementsThen,
  places: readonly PlaceInTime[],
  figureOwn: IndicatorFacts['figure'],
): FiguresThen {
  const levels = new Map(places.map(({ id, level }) => [id, level]));
  const mapped = new Map([...elements].filter(([, { olds }]) => olds.length > 0));
  if (mapped.size === 0) return { figure: figureOwn, storedUnder: (code) => [code] };
  return {
    figure: (code, place, period) => {
      const [element, level] = [mapped.get(code), levels.get(place)];
      if (element === undefined || level === undefined) return figureOwn(code, place, period);
      return figureThen(element, level, (each) => figureOwn(each, place, period));
    },
    storedUnder: (code, place, period) => {
      const [element, level] = [mapped.get(code), levels.get(place)];
      if (element === undefined || level === undefined) return [code];
      return codesThen(element, level, (each) => figureOwn(each, place, period));
    },
  };
}
