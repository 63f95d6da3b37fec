import type { Explanation, TreeFigure } from '../../shared/explain/explain.contract.ts';
import { mainFigure } from './tree-rows.ts';
import type { ChosenFigure } from './use-explain.ts';

const placesOf = ({ sides }: Explanation) =>
  sides.flatMap(({ districts }) => districts.flatMap(({ places }) => places));

/** How a chosen figure counts in the whole. */
export const figureInTree = (explanation: Explanation, chosen: ChosenFigure): TreeFigure | undefined =>
  placesOf(explanation)
    .flatMap(({ figures }) => figures)
    .find(
      ({ element, place, period }) => place === chosen.place && element === chosen.element && period === chosen.period,
    );

/** Of a single place there is nothing to look for. */
export function onlyFigure(explanation: Explanation): ChosenFigure | undefined {
  const [first, second] = placesOf(explanation);
  const figure = first === undefined || second !== undefined ? undefined : mainFigure(first.figures);
  if (first === undefined || figure === undefined) return undefined;
  return { element: figure.element, place: figure.place, period: figure.period, change: null };
}
