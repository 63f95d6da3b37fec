import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { IndicatorCode } from '../../shared/ids.ts';
import { countedPlaces, type ElementReader, type IndicatorFacts, readersOf } from '../../shared/indicators/amount.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { IndicatorPart } from '../../shared/indicators/indicators.contract.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import type { Context } from '../context.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { gatherFacts } from './gather-facts.ts';
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
    readersIn(expr, facts, window).flatMap(({ element, reader }) => {
      const stored = elements.get(element);
      return stored === undefined ? [] : partsOf(context, facts, side, stored, reader);
    }),
  );
}

const readersIn = (expr: IndicatorExpr | null, facts: IndicatorFacts, window: PeriodWindow) =>
  expr === null ? [] : readersOf(expr, facts, window);

function partsOf(
  context: Context,
  facts: IndicatorFacts,
  side: IndicatorPart['side'],
  element: StoredElement,
  reader: ElementReader,
): IndicatorPart[] {
  const used = usedPeriods(facts, reader);
  const periods = [...new Set([...used.values()].flatMap((codes) => [...codes]))];
  const named = { side, element: element.code, elementName: element.name };
  return figuresWithSource(context.handle, element.id, periods.map(periodNumber))
    .filter((row) => used.get(row.placeId)?.has(row.period) === true)
    .map((row) => ({ ...named, ...row }));
}

/** A figure of a period that another one stands in for does not count, so it is not shown either. */
function usedPeriods(facts: IndicatorFacts, reader: ElementReader) {
  const used = facts.districts
    .flatMap((district) => countedPlaces(district, reader))
    .flatMap((place) => reader.usedAt(place).used);
  const byPlace = Map.groupBy(used, ({ place }) => place);
  return new Map([...byPlace].map(([place, own]) => [place, new Set(own.map(({ period }) => period))]));
}
