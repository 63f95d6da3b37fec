import type { DataElement } from '../forms/forms.contract.ts';
import { isList } from '../forms/written-figure.ts';
import type { FigureState } from '../numbers/figure.ts';
import { formatPercent, percentOf } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';

interface ChangedFigure {
  readonly state: FigureState;
  readonly value: number;
}

export interface FigureChange {
  readonly delta: number;
  /** Of what it was, with one decimal as an integer; null where it was 0. */
  readonly percent: number | null;
}

/** By how much a number became another; undefined where one of the two is no number or no amount. */
export function figureChange(
  before: ChangedFigure | null,
  after: ChangedFigure | null,
  element: DataElement | undefined,
): FigureChange | undefined {
  if (before?.state !== 'number' || after?.state !== 'number') return undefined;
  if (element !== undefined && isList(element)) return undefined;
  const delta = after.value - before.value;
  return { delta, percent: percentOf(delta, before.value) };
}

/** '+3', '−12': a true minus sign. */
export const signedAmount = (value: number, scale: number): string =>
  value < 0 ? `−${formatScaled(-value, scale)}` : `+${formatScaled(value, scale)}`;

/** '+60%', '−33,3%'; a change too small for one decimal is not called none. */
export function signedPercent({ delta, percent }: FigureChange): string {
  if (percent === null) return '';
  const size = percent === 0 && delta !== 0 ? '<0,1%' : formatPercent(Math.abs(percent));
  return `${delta < 0 ? '−' : '+'}${size}`;
}
