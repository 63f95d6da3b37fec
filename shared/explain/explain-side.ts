import type { ElementCode, PlaceId } from '../ids.ts';
import { amountOf, type District, type IndicatorFacts } from '../indicators/amount.ts';
import { asAmount } from '../indicators/indicator-row.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import type { Amount } from '../indicators/indicators.contract.ts';
import type { PeriodWindow } from '../indicators/period-window.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import type { Total } from '../numbers/total.ts';
import type { ExplainedSide, SideName, TreeDistrict } from './explain.contract.ts';
import { expressionText } from './formula.ts';
import { isOwnRow, type PlaceReading, placeReadings } from './place-readings.ts';
import { treeFigures } from './tree-figures.ts';
import { placeWords } from './wording.ts';

/** What is asked: one side of an indicator over the places of the facts, or at one of them only. */
export interface AskedSide {
  readonly side: SideName;
  readonly expr: IndicatorExpr;
  readonly unit: string;
  readonly scale: number;
}

/** Names beside the facts, which know ids and codes only. */
export interface Names {
  readonly place: (place: PlaceId) => string;
  /** With the day on which it ended, for a unit that is no more. */
  readonly unit: (place: PlaceId) => string;
  readonly element: (element: ElementCode) => string;
}

/** `only`: of all rows of the facts this one alone, a commune's or the one the district has of its own. */
export interface Scope {
  readonly facts: IndicatorFacts;
  readonly window: PeriodWindow;
  readonly only?: PlaceId;
}

export function explainSide({ side, expr, unit, scale }: AskedSide, scope: Scope, names: Names): ExplainedSide {
  const readings = readingsIn(expr, scope);
  return {
    side,
    formula: expressionText(expr),
    unit,
    scale,
    amount: amountIn(expr, scope),
    terms: termsOf(expr).map((term) => ({
      formula: expressionText(term),
      name: term.kind === 'sum' ? names.element(onlyElement(term.elements)) : '',
      amount: amountIn(term, scope),
    })),
    districts: scope.facts.districts.flatMap((district) => districtRow(district, expr, readings, scope, names)),
  };
}

export const readingsIn = (expr: IndicatorExpr, { facts, window, only }: Scope): PlaceReading[] =>
  placeReadings(expr, facts, window).filter(({ place }) => only === undefined || place === only);

/** Of the places asked for, by the rule that counts the whole. */
export function amountIn(expr: IndicatorExpr, scope: Scope): Amount {
  if (scope.only === undefined) return asAmount(amountOf(expr, scope.facts, scope.window));
  return amountOfTotal(overPlaces(readingsIn(expr, scope).map(({ total }) => total)));
}

const amountOfTotal = (total: Total): Amount => asAmount({ ...total, missingIn: [] });

/** A sum of several elements is told element by element. */
const termsOf = (expr: IndicatorExpr): IndicatorExpr[] =>
  expr.kind === 'sum' && expr.elements.length > 1
    ? expr.elements.map((element) => ({ kind: 'sum', elements: [element] }))
    : [expr];

function onlyElement([first]: readonly ElementCode[]): ElementCode {
  if (first === undefined) throw new Error('a sum without elements');
  return first;
}

function districtRow(
  district: District,
  expr: IndicatorExpr,
  readings: readonly PlaceReading[],
  scope: Scope,
  names: Names,
): TreeDistrict[] {
  const own = readings.filter((reading) => reading.district.id === district.id);
  if (own.length === 0) return [];
  return [
    {
      place: district.id,
      name: district.name,
      amount: amountIn(expr, { ...scope, facts: { ...scope.facts, districts: [district] } }),
      places: own.map(({ place, total, elements }) => ({
        place,
        name: isOwnRow(district, place) ? placeWords.ownRow : names.place(place),
        amount: amountOfTotal(total),
        figures: elements.flatMap((element) =>
          treeFigures(
            element,
            (unit, period) => scope.facts.figure(element.element, unit, period),
            (unit) => names.unit(unit),
            (unit, period) => scope.facts.storedUnder?.(element.element, unit, period) ?? [],
          ),
        ),
      })),
    },
  ];
}
