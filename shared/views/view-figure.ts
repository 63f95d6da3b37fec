import { figureOfTotal, type Total } from '../numbers/total.ts';
import type { ViewFigure } from './views.contract.ts';

/** The four states of a figure, with how complete it is. */
export function viewFigure(total: Total): ViewFigure {
  const figure = figureOfTotal(total);
  const { counted, expected } = total;
  if (figure === undefined) return { state: 'missing', value: 0, counted, expected };
  return { state: figure.state, value: figure.state === 'number' ? figure.value : 0, counted, expected };
}

/** A figure that may be drawn: không phát sinh is a known nothing. */
export const drawnValue = ({ state, value }: ViewFigure): number | null =>
  state === 'number' ? value : state === 'none' ? 0 : null;
