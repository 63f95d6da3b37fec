import type { ElementCode } from '../ids.ts';
import { type IndicatorFacts, totalsOf } from '../indicators/amount.ts';
import type { PeriodWindow } from '../indicators/period-window.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import { viewFigure } from './view-figure.ts';
import type { ElementTable } from './views.contract.ts';

/** The elements side by side, a row for each district; each column adds to its total. */
export function elementRows(
  elements: readonly ElementCode[],
  facts: IndicatorFacts,
  window: PeriodWindow,
): Pick<ElementTable, 'rows' | 'total'> {
  const columns = elements.map((element) => {
    const { district: totalOf } = totalsOf({ kind: 'sum', elements: [element] }, facts, window);
    return facts.districts.map(totalOf);
  });
  return {
    rows: facts.districts.map(({ id, name }, row) => ({
      place: id,
      name,
      figures: columns.flatMap((totals) => totals[row] ?? []).map(viewFigure),
    })),
    total: columns.map((totals) => viewFigure(overPlaces(totals))),
  };
}
