import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { IndicatorCode } from '../../shared/ids.ts';
import type { IndicatorPart } from '../../shared/indicators/indicators.contract.ts';
import { periodsIn } from '../../shared/indicators/period-window.ts';
import type { Context } from '../context.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { elementsOf, indicatorDefinition } from './indicator-table.ts';
import { figuresWithSource, periodKindsOfElements } from './indicators.repository.ts';

/** Every stored figure behind an indicator, numerator first, with the file and cell that brought it. */
export async function traceIndicator(
  context: Context,
  code: IndicatorCode,
  period: PeriodCode,
): Promise<IndicatorPart[]> {
  const { numerator, denominator } = await indicatorDefinition(context, code);
  const elements = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const kinds = await periodKindsOfElements(context.db);
  const partsOf = (side: IndicatorPart['side'], element: StoredElement): IndicatorPart[] => {
    const periods = (kinds.get(element.id) ?? []).flatMap((kind) => periodsIn({ period, cumulative: true }, kind));
    const named = { side, element: element.code, elementName: element.name };
    return figuresWithSource(context.handle, element.id, periods.map(periodNumber)).map((row) => ({
      ...named,
      ...row,
    }));
  };
  const sides = [
    ['numerator', numerator],
    ['denominator', denominator],
  ] as const;
  return sides.flatMap(([side, expr]) =>
    elementsOf(expr)
      .flatMap((element) => elements.get(element) ?? [])
      .flatMap((element) => partsOf(side, element)),
  );
}
