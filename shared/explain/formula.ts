import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import type { Amount } from '../indicators/indicators.contract.ts';
import { placeUnits } from '../indicators/place-units.ts';
import { formatPercent } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { ExplainedSide } from './explain.contract.ts';
import { formulaWords as words } from './wording.ts';

/** What a side counts, in the codes of the forms: 'KT01 + KT02', 'số xã có TT01 ≥ 1', 'tổng số xã'. */
export function expressionText(expr: IndicatorExpr): string {
  switch (expr.kind) {
    case 'sum':
      return expr.elements.join(' + ');
    case 'last':
      return words.last(expr.element);
    case 'count-places':
      return words.placesWith(placeUnits[expr.level], expr.element, expr.test);
    case 'places':
      return words.allPlaces(placeUnits[expr.level]);
  }
}

type NumberedSide = Pick<ExplainedSide, 'formula' | 'amount' | 'scale' | 'terms' | 'unit'>;

/**
 * The formula with the numbers put in: 'CS02 / CS01 = 412 / 518 = 79,5%', 'số xã có TT01 ≥ 1: 176 trên 204 xã = 86,3%',
 * 'KT01 + KT02 = 12 + 7 = 19'.
 */
export function formulaText(sides: readonly NumberedSide[], percent: number | null): string {
  const [numerator, denominator] = sides;
  if (numerator === undefined) return '';
  if (denominator === undefined) return [numerator.formula, ...addedUp(numerator)].join(' = ');
  const result = percent === null ? withoutPercent(denominator) : [formatPercent(percent)];
  return [...ratioText(numerator, denominator), ...result].join(' = ');
}

function ratioText(numerator: NumberedSide, denominator: NumberedSide): string[] {
  const [part, whole] = [amountText(numerator), amountText(denominator)];
  if (denominator.formula === words.allPlaces(denominator.unit)) {
    return [words.outOf(numerator.formula, part, whole, denominator.unit)];
  }
  return [`${bracketed(numerator)} / ${bracketed(denominator)}`, `${part} / ${whole}`];
}

const addedUp = (side: NumberedSide): string[] =>
  side.terms.length < 2
    ? [amountText(side)]
    : [side.terms.map(({ amount }) => amountText({ amount, scale: side.scale })).join(' + '), amountText(side)];

const bracketed = ({ formula, terms }: NumberedSide): string => (terms.length < 2 ? formula : `(${formula})`);

/** 0 of 0 is neither 0 % nor 100 %. */
const withoutPercent = ({ amount }: NumberedSide): string[] =>
  amount.value === 0 || amount.noneOccurred ? [words.noneOccurred] : [];

export function amountText({ amount, scale }: { readonly amount: Amount; readonly scale: number }): string {
  if (amount.noneOccurred) return words.noneOccurred;
  return amount.value === null ? words.unknown : formatScaled(amount.value, scale);
}
