import { monthsOf, type PeriodCode, parsePeriod } from '../calendar/period.ts';
import type { RuleSeed } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { figureOfTotal, sumFigures } from '../numbers/total.ts';
import { type CheckFacts, earlierInYear, type FigureKey, type Found } from './check-facts.ts';
import { brokenRule, type Comparison, type RuleFacts } from './check-rule.ts';
import type { FigureTable } from './figure-table.ts';
import { carryOverUnknown } from './wording.ts';
import { figuresOfYears, periodsOfYear, yearsBefore } from './years-before.ts';

/** Every rule of the set at every place that reported its left side. */
export function ruleFindings({ period, rules, figures, places }: CheckFacts): Found[] {
  const { kind } = parsePeriod(period);
  const facts = factsIn(figures, period);
  return rules.flatMap((rule) =>
    places.flatMap(({ id }) => {
      if (!rule.left.elements.some((element) => figures(element, period).has(id))) return [];
      const broken = brokenRule(rule, kind, facts(id));
      return broken === undefined
        ? []
        : [{ ...about(rule, broken), placeId: id, figures: keysOf(rule, id, facts(id), period, figures) }];
    }),
  );
}

/** What was left over from a year that is not stored may well make up the difference: then it is no more than a note. */
function about(
  { code, severity, note, right }: RuleSeed,
  { lacksCarryOver, ...sides }: Comparison,
): Omit<Found, 'placeId' | 'figures'> {
  return {
    ...sides,
    rule: code,
    kind: 'previous' in right && right.previous === true ? 'cumulative-falls' : 'rule',
    severity: lacksCarryOver ? 'note' : severity,
    text: lacksCarryOver ? `${note} ${carryOverUnknown}` : note,
  };
}

function factsIn(figures: FigureTable, period: PeriodCode): (place: PlaceId) => RuleFacts {
  const before = earlierInYear(period);
  return (place) => ({
    figure: (element) => figures(element, period).get(place),
    earlier: (element) => before.map((each) => ownOrMonths(figures, element, each, place)),
    yearsBefore: (element) => figuresOfYears(figures, element, period, place),
  });
}

/** A quarter that has no form of its own is what its months add up to, when all of them are there. */
function ownOrMonths(
  figures: FigureTable,
  element: ElementCode,
  period: PeriodCode,
  place: PlaceId,
): Figure | undefined {
  const own = figures(element, period).get(place);
  if (own !== undefined || parsePeriod(period).kind === 'month') return own;
  const total = sumFigures(monthsOf(period).map((month) => figures(element, month).get(place)));
  return total.missing > 0 ? undefined : figureOfTotal(total);
}

/** The figures of both sides; those of earlier periods where the rule looks back. */
function keysOf(
  { left, right, when }: RuleSeed,
  placeId: PlaceId,
  facts: RuleFacts,
  period: PeriodCode,
  figures: FigureTable,
): FigureKey[] {
  const onRight = 'constant' in right ? [] : right.elements;
  const isLookingBack = !('constant' in right) && (right.opening === true || right.previous === true);
  const now = new Set([...left.elements, ...onRight, ...(when === null ? [] : [when.element])]);
  const keys = [...now].map((element) => ({ element, placeId, period }));
  if (!isLookingBack) return keys;
  const before = earlierInYear(period);
  const back = [...onRight, ...left.elements].flatMap((element) =>
    facts.earlier(element).flatMap((figure, index) => {
      const earlier = before[index];
      return earlier === undefined || figure?.state !== 'number' || figure.value === 0
        ? []
        : [{ element, placeId, period: earlier }];
    }),
  );
  const ofYears = 'constant' in right || right.opening !== true ? [] : [...onRight, ...left.elements];
  return [...keys, ...back, ...ofYears.flatMap((element) => keysOfYears(element, placeId, period, figures))];
}

const keysOfYears = (element: ElementCode, placeId: PlaceId, period: PeriodCode, figures: FigureTable): FigureKey[] =>
  yearsBefore(period).flatMap((ways) =>
    periodsOfYear(figures, element, ways, placeId).flatMap((each) => {
      const figure = figures(element, each).get(placeId);
      return figure?.state === 'number' && figure.value !== 0 ? [{ element, placeId, period: each }] : [];
    }),
  );
