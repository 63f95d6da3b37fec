import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { ElementCode, IndicatorCode } from '../../shared/ids.ts';
import { countedPlaces, type ElementReader, type IndicatorFacts, readersOf } from '../../shared/indicators/amount.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { IndicatorPart } from '../../shared/indicators/indicators.contract.ts';
import type { PlacedFigure } from '../../shared/indicators/lineage.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import type { Context } from '../context.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { type GatheredFacts, gatherFacts } from './gather-facts.ts';
import { elementsOf, indicatorDefinition } from './indicator-table.ts';
import { figuresWithSource } from './indicators.repository.ts';

/** Every figure that counts in an indicator, numerator first, with the file and cell that brought it. */
export async function traceIndicator(
  context: Context,
  code: IndicatorCode,
  period: PeriodCode,
): Promise<IndicatorPart[]> {
  const { numerator, denominator, coverage } = await indicatorDefinition(context, code);
  const window = { period, cumulative: true };
  const codes = new Set([...elementsOf(numerator), ...elementsOf(denominator)]);
  const facts = await gatherFacts(context, codes, period, coverage);
  const elements = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const sides = [['numerator', numerator] as const, ['denominator', denominator] as const];
  return sides.flatMap(([side, expr]) =>
    readersIn(expr, facts, window).flatMap(({ element, reader }) =>
      [...usedUnder(facts, element, reader)].flatMap(([code, used]) => {
        const stored = elements.get(code);
        return stored === undefined ? [] : partsOf(context, side, stored, used);
      }),
    ),
  );
}

const readersIn = (expr: IndicatorExpr | null, facts: IndicatorFacts, window: PeriodWindow) =>
  expr === null ? [] : readersOf(expr, facts, window);

function partsOf(
  context: Context,
  side: IndicatorPart['side'],
  element: StoredElement,
  used: readonly UsedAt[],
): IndicatorPart[] {
  const keys = new Set(used.map(keyOf));
  const periods = [...new Set(used.map(({ period }) => period))];
  const named = { side, element: element.code, elementName: element.name };
  return figuresWithSource(context.handle, element.id, periods.map(periodNumber))
    .filter(({ placeId, period }) => keys.has(keyOf({ place: placeId, period })))
    .map((row) => ({ ...named, ...row }));
}

type UsedAt = Pick<PlacedFigure, 'place' | 'period'>;

const keyOf = ({ place, period }: UsedAt): string => `${place} ${period}`;

/**
 * By the code it is stored under. A figure of a period that another one stands in for does not count, so it is not shown
 * either.
 */
function usedUnder(facts: GatheredFacts, element: ElementCode, reader: ElementReader) {
  const used = facts.districts
    .flatMap((district) => countedPlaces(district, reader))
    .flatMap((place) => reader.usedAt(place).used)
    .flatMap((at) => facts.storedUnder(element, at.place, at.period).map((code) => ({ code, at })));
  return new Map([...Map.groupBy(used, ({ code }) => code)].map(([code, all]) => [code, all.map(({ at }) => at)]));
}
