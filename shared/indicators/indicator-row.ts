import type { CoverageKind } from '../calendar/period-coverage.ts';
import type { IndicatorCode } from '../ids.ts';
import { percentOf } from '../numbers/percent.ts';
import type { Total } from '../numbers/total.ts';
import { amountOf, type CountedAmount, type IndicatorFacts } from './amount.ts';
import type { IndicatorExpr, IndicatorPresentation } from './indicator-seed.ts';
import type { Amount, CurrentRow, IndicatorRow, TargetStatus } from './indicators.contract.ts';
import type { PeriodWindow } from './period-window.ts';

export interface IndicatorDefinition {
  readonly code: IndicatorCode;
  readonly clause: string;
  readonly name: string;
  readonly presentation: IndicatorPresentation;
  readonly unit: string;
  readonly numerator: IndicatorExpr;
  readonly denominator: IndicatorExpr | null;
  readonly coverage: CoverageKind;
  readonly target: IndicatorRow['target'];
  readonly note: string;
}

/** One line of the targets table: lũy kế to the end of the period, beside the period alone. */
export function indicatorRow(definition: IndicatorDefinition, facts: IndicatorFacts, window: PeriodWindow): CurrentRow {
  const { numerator, denominator, percent, status } = reckon(definition, facts, window);
  const inPeriod = amountOf(definition.numerator, facts, { ...window, cumulative: false });
  const { code, clause, name, presentation, unit, target, note } = definition;
  return {
    code,
    clause,
    name,
    presentation,
    unit,
    target,
    note,
    numerator: asAmount(numerator),
    denominator: denominator === null ? null : asAmount(denominator),
    inPeriod: asAmount(inPeriod),
    percent,
    status,
    missing: missingNames(numerator, denominator),
  };
}

type Counted = Pick<IndicatorDefinition, 'numerator' | 'denominator' | 'target'>;

export interface Reckoned {
  readonly numerator: CountedAmount;
  readonly denominator: CountedAmount | null;
  readonly percent: number | null;
  readonly status: TargetStatus | null;
}

/** Both sides over the whole province, their per cent, and how that stands to the target. */
export function reckon(definition: Counted, facts: IndicatorFacts, window: PeriodWindow): Reckoned {
  const numerator = amountOf(definition.numerator, facts, window);
  const denominator = definition.denominator === null ? null : amountOf(definition.denominator, facts, window);
  return { numerator, denominator, ...reached(definition, numerator, denominator) };
}

/** What was reached in the window of another year, by this year's definition, so that the two can be held against each other. */
export function reachedThen(
  definition: Counted,
  facts: IndicatorFacts,
  window: PeriodWindow,
): NonNullable<IndicatorRow['lastYear']> {
  const { numerator, denominator, percent } = reckon(definition, facts, window);
  return {
    percent,
    numerator: asAmount(numerator),
    denominator: denominator === null ? null : asAmount(denominator),
  };
}

/** What crosses to the screen and the report: null where nothing at all is known. */
export const asAmount = ({ value, counted, expected, known, allNone }: CountedAmount): Amount => ({
  value: known || expected === 0 ? value : null,
  counted,
  expected,
  noneOccurred: allNone,
});

/** What the two sides say of the target, for the province or any part of it. */
export function reached(
  { target, denominator: below }: Pick<IndicatorDefinition, 'target' | 'denominator'>,
  numerator: Total,
  denominator: Total | null,
): Pick<IndicatorRow, 'percent' | 'status'> {
  if (denominator === null) return { percent: null, status: null };
  const isUnknown = nothingKnown(numerator) || nothingKnown(denominator);
  return {
    percent: isUnknown ? null : percentOf(numerator.value, denominator.value),
    status: target === null ? null : statusOf(target, numerator, denominator, isLowerBound(below)),
  };
}

const nothingKnown = (amount: Total): boolean => amount.counted === 0 && amount.value === 0 && amount.expected > 0;

/** Places that passed out of all places: a missing place can only add to it. */
const isLowerBound = (denominator: IndicatorExpr | null): boolean => denominator?.kind === 'places';

/** "= 100 %" is read as "at least": hotspots left over from last year may lift a rate above 100 %. */
function statusOf(
  target: NonNullable<IndicatorRow['target']>,
  numerator: Total,
  denominator: Total,
  lowerBound: boolean,
): TargetStatus {
  const incomplete = numerator.missing > 0 || denominator.missing > 0;
  const met = numerator.value * 100 * 10 ** target.scale >= target.value * denominator.value;
  if (denominator.value === 0) return incomplete ? 'incomplete' : 'none-occurred';
  if (incomplete) return lowerBound && met ? 'met' : 'incomplete';
  return met ? 'met' : 'not-met';
}

function missingNames(numerator: CountedAmount, denominator: CountedAmount | null): string[] {
  const names = [...numerator.missingIn, ...(denominator?.missingIn ?? [])].map(({ name }) => name);
  return [...new Set(names)];
}
