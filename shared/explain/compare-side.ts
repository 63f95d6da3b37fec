import type { PeriodCode } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Amount } from '../indicators/indicators.contract.ts';
import { type Contribution, type CountedFigure, contributions } from './contributions.ts';
import {
  type ChangeSource,
  type ComparedFigure,
  type ComparedSide,
  ContributionKind,
  type ContributionLine,
} from './explain.contract.ts';
import { type AskedSide, amountIn, type Names, readingsIn, type Scope } from './explain-side.ts';
import { amountText, expressionText } from './formula.ts';
import { knownFigure } from './tree-figures.ts';
import { signed, differenceWords as words } from './wording.ts';

/** The last change of a figure that is known on the later side, and the code under which it is stored. */
export type SourceAt = (
  element: ElementCode,
  place: PlaceId,
  period: PeriodCode,
) => { readonly storedUnder: ElementCode; readonly source: ChangeSource } | null;

export function compareSide(
  { side, expr, unit, scale }: AskedSide,
  left: Scope,
  right: Scope,
  names: Names,
  sourceAt: SourceAt,
): ComparedSide {
  const all = contributions(
    { scope: left, readings: readingsIn(expr, left) },
    { scope: right, readings: readingsIn(expr, right) },
  );
  const moving = all.filter(({ delta }) => delta !== 0);
  const groups = ContributionKind.options.flatMap((kind) => {
    const lines = moving.filter((each) => each.kind === kind);
    return lines.length === 0
      ? []
      : [{ kind, delta: sum(lines), lines: lines.map((each) => lineOf(each, names, sourceAt)) }];
  });
  const [before, after] = [amountIn(expr, left), amountIn(expr, right)];
  return {
    side,
    formula: expressionText(expr),
    unit,
    scale,
    before,
    after,
    delta: (after.value ?? 0) - (before.value ?? 0),
    groups,
    silent: all.length - moving.length,
    sentence: sentenceOf(before, after, groups, scale),
  };
}

const sum = (lines: readonly { readonly delta: number }[]): number =>
  lines.reduce((total, { delta }) => total + delta, 0);

function lineOf(each: Contribution, names: Names, sourceAt: SourceAt): ContributionLine {
  const { kind, element, district, row, place, before, after, delta } = each;
  const period = (after ?? before)?.period;
  const found = element === null || period === undefined ? null : sourceAt(element, place, period);
  return {
    kind,
    element,
    placeId: place,
    place: kind === 'boundary' || place !== row ? names.unit(place) : names.place(place),
    district: row === district.id ? '' : district.name,
    before: figureOf(before),
    after: figureOf(after),
    delta,
    source: found?.source ?? null,
    storedUnder: found?.storedUnder ?? element,
  };
}

const figureOf = (counted: CountedFigure | null): ComparedFigure | null =>
  counted === null ? null : { period: counted.period, figure: knownFigure(counted.figure) };

type Group = Pick<ComparedSide['groups'][number], 'kind' | 'delta'>;

/** 'Tăng 12 (từ 164 lên 176): 9 do số liệu mới, 4 do sửa, −1 do rút lại.' */
function sentenceOf(before: Amount, after: Amount, groups: readonly Group[], scale: number): string {
  const [from, to] = [amountText({ amount: before, scale }), amountText({ amount: after, scale })];
  const delta = sum(groups);
  const parts = groups.map((group) => words.part(signed(group.delta, scale), group.kind)).join(', ');
  if (delta === 0) return groups.length === 0 ? words.same(to) : words.balanced(to, parts);
  return delta > 0
    ? words.up(signed(delta, scale), from, to, parts)
    : words.down(signed(-delta, scale), from, to, parts);
}
