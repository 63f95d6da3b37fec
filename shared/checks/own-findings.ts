import { contains, monthsOf, type PeriodCode, type PeriodKind, parsePeriod, periodsOf } from '../calendar/period.ts';
import type { PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { type CheckedElement, type CheckFacts, type Found, pastOf } from './check-facts.ts';
import { farFrom } from './outlier.ts';
import { controlTotalText, lastPartText, outlierText, partsText } from './wording.ts';

/** The comparisons the program makes of its own accord, without a rule of the set. */
export const ownFindings = (facts: CheckFacts): Found[] => [
  ...facts.elements.flatMap((element) => outliers(facts, element)),
  ...facts.elements.flatMap((element) => againstParts(facts, element)),
  ...controlTotals(facts),
];

const numberOf = (figure: Figure | undefined): number | undefined => {
  if (figure === undefined || figure.state === 'not-applicable') return undefined;
  return figure.state === 'none' ? 0 : figure.value;
};

const numbersOf = (figures: readonly (Figure | undefined)[]): number[] =>
  figures.flatMap((figure) => numberOf(figure) ?? []);

function outliers({ period, figures }: CheckFacts, element: CheckedElement): Found[] {
  const { code, valueType, scale } = element;
  if (valueType === 'yes-no' || valueType === 'code-list') return [];
  const past = pastOf(period).map((each) => figures(code, each));
  const least = valueType === 'money' ? undefined : 10 ** scale;
  return [...figures(code, period)].flatMap(([placeId, figure]): Found[] => {
    const value = numberOf(figure);
    if (value === undefined) return [];
    const usual = farFrom(numbersOf(past.map((of) => of.get(placeId))), value, least);
    if (usual === undefined) return [];
    const right = Math.round(usual);
    const text = outlierText(element, value, right);
    const keys = [{ element: code, placeId, period }];
    return [
      {
        rule: `bat-thuong:${code}`,
        kind: 'outlier',
        severity: 'note',
        placeId,
        text,
        left: value,
        operator: '=',
        right,
        figures: keys,
      },
    ];
  });
}

/** A quarter or year that has a form of its own against its months (or, without months, its quarters). */
function againstParts(facts: CheckFacts, element: CheckedElement): Found[] {
  const { period, figures } = facts;
  const finer = partKinds(period);
  return [...figures(element.code, period)].flatMap(([placeId, figure]) => {
    const own = numberOf(figure);
    const parts = finer.find(({ periods }) => periods.some((part) => figures(element.code, part).has(placeId)));
    if (own === undefined || parts === undefined) return [];
    const found =
      element.kind === 'flow'
        ? againstSum(facts, element, placeId, own, parts)
        : againstLast(facts, element, placeId, own, parts);
    return found === undefined ? [] : [found];
  });
}

interface Parts {
  readonly kind: PeriodKind;
  readonly periods: readonly PeriodCode[];
}

function partKinds(period: PeriodCode): Parts[] {
  const { kind, year } = parsePeriod(period);
  if (kind === 'month') return [];
  const months: Parts = { kind: 'month', periods: monthsOf(period) };
  const quarters = periodsOf(year, 'quarter').filter((each) => each !== period && contains(period, each));
  return quarters.length === 0 ? [months] : [months, { kind: 'quarter', periods: quarters }];
}

/** With parts missing only a sum that is too great already is a finding: the rest can make up what is wanting. */
function againstSum(
  { period, figures }: CheckFacts,
  element: CheckedElement,
  placeId: PlaceId,
  own: number,
  parts: Parts,
): Found | undefined {
  const known = parts.periods.filter((part) => figures(element.code, part).has(placeId));
  const sum = numbersOf(known.map((part) => figures(element.code, part).get(placeId))).reduce((a, b) => a + b, 0);
  const isWhole = known.length === parts.periods.length;
  if (isWhole ? sum === own : sum <= own) return undefined;
  const text = partsText(element, period, own, {
    kind: parts.kind,
    known: known.length,
    all: parts.periods.length,
    sum,
  });
  return {
    ...partsFound(element, placeId, text),
    left: own,
    operator: isWhole ? '=' : '>=',
    right: sum,
    figures: keys(element, placeId, [period, ...known]),
  };
}

function againstLast(
  { period, figures }: CheckFacts,
  element: CheckedElement,
  placeId: PlaceId,
  own: number,
  parts: Parts,
): Found | undefined {
  const last = parts.periods.at(-1);
  const value = last === undefined ? undefined : numberOf(figures(element.code, last).get(placeId));
  if (last === undefined || value === undefined || value === own) return undefined;
  const text = lastPartText(element, period, own, { period: last, value });
  return {
    ...partsFound(element, placeId, text),
    left: own,
    operator: '=',
    right: value,
    figures: keys(element, placeId, [period, last]),
  };
}

const partsFound = ({ code }: CheckedElement, placeId: PlaceId, text: string) =>
  ({ rule: `cong-ky:${code}`, kind: 'months-against-form', severity: 'warning', placeId, text }) as const;

const keys = ({ code }: CheckedElement, placeId: PlaceId, periods: readonly PeriodCode[]) =>
  periods.map((period) => ({ element: code, placeId, period }));

/** The bottom line of the paper against what was typed above it: the communes, not the district's own row. */
function controlTotals({ period, figures, elements, places, controlTotals: totals }: CheckFacts): Found[] {
  const known = new Map(elements.map((element) => [element.code, element]));
  return totals.flatMap(({ element: code, district, value }): Found[] => {
    const element = known.get(code);
    const typed = figures(code, period);
    const communes = places.filter(({ parentId, id }) => parentId === district && typed.has(id));
    if (element === undefined || communes.length === 0) return [];
    const sum = numbersOf(communes.map(({ id }) => typed.get(id))).reduce((a, b) => a + b, 0);
    if (sum === value) return [];
    const text = controlTotalText(element, sum, value);
    const figuresOf = communes.map(({ id }) => ({ element: code, placeId: id, period }));
    return [
      {
        rule: `dong-cong:${code}`,
        kind: 'control-total',
        severity: 'warning',
        placeId: district,
        text,
        left: sum,
        operator: '=',
        right: value,
        figures: figuresOf,
      },
    ];
  });
}
