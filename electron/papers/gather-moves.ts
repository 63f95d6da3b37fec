import type { Day } from '../../shared/calendar/day.ts';
import { monthRange, parsePeriod, periodOfNumber } from '../../shared/calendar/period.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import { figureOf } from '../../shared/forms/written-figure.ts';
import { amountOf, type IndicatorFacts } from '../../shared/indicators/amount.ts';
import { type PeriodWindow, windowToMonth } from '../../shared/indicators/period-window.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { ElementMove, ElementTotal, MeetingFacts } from '../../shared/papers/meeting-facts.ts';
import { startSmall } from '../../shared/papers/wording.ts';
import type { Context } from '../context.ts';
import { openingPeriod } from '../deadlines/deadlines.handlers.ts';
import { stateOfNumber } from '../forms/figures.repository.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { figuresBefore } from './papers.repository.ts';

type Changed = ReturnType<typeof figuresBefore>[number];

/** The province's totals of what changed since the day, then and now, by the very rules the targets are counted by. */
export async function gatherMoves(context: Context, since: Day): Promise<Pick<MeetingFacts, 'moves' | 'upTo'>> {
  const { year } = await currentPlan(context.db);
  const changed = figuresBefore(context.handle, year, since);
  const window = windowToMonth(year, lastMonth(context, year, changed));
  const ids = new Set(changed.map(({ elementId }) => elementId));
  const elements = (await elementRows(context.db)).filter((element) => ids.has(element.id) && isCounted(element));
  const now = await gatherFacts(context, new Set(elements.map(({ code }) => code)), window.period);
  const then = { ...now, figure: lookBack(now, changed, elements) };
  return {
    upTo: startSmall(periodLabel(window.period)),
    moves: elements.map((element) => moveOf(element, then, now, window)),
  };
}

/** Marks, grades and answers of yes or no do not add up. */
const isCounted = ({ valueType }: StoredElement): boolean => valueType === 'count' || valueType === 'money';

/** To the end of the last closed month, or further where figures of a later one are there; the year's own forms count anyway. */
function lastMonth(context: Context, year: number, changed: readonly Changed[]): number {
  const opening = monthRange(openingPeriod(year, context.clock.today())).last;
  const periods = [...new Set(changed.map(({ period }) => period))].map(periodOfNumber);
  const ends = periods.filter((code) => parsePeriod(code).kind !== 'year').map((code) => monthRange(code).last);
  return Math.max(opening, ...ends);
}

function lookBack(
  now: IndicatorFacts,
  changed: readonly Changed[],
  elements: readonly StoredElement[],
): IndicatorFacts['figure'] {
  const codes = new Map(elements.map(({ id, code }) => [id, code]));
  const before = new Map(
    changed.map((row) => [keyOf(codes.get(row.elementId), row.placeId, periodOfNumber(row.period)), row]),
  );
  return (element, place, period) => {
    const row = before.get(keyOf(element, place, period));
    return row === undefined ? now.figure(element, place, period) : figureBefore(row);
  };
}

const keyOf = (element: string | undefined, place: number, period: string): string => `${element} ${place} ${period}`;

const figureBefore = ({ state, value }: Changed): Figure | undefined =>
  state === null || value === null ? undefined : figureOf({ state: stateOfNumber(state), value });

function moveOf(element: StoredElement, then: IndicatorFacts, now: IndicatorFacts, window: PeriodWindow): ElementMove {
  const { shortName, unit, scale, guarded } = element;
  return {
    name: shortName,
    unit,
    scale,
    isGuarded: guarded,
    before: totalOf(element, then, window),
    after: totalOf(element, now, window),
  };
}

function totalOf({ code }: StoredElement, facts: IndicatorFacts, window: PeriodWindow): ElementTotal {
  const { value, known, missingIn } = amountOf({ kind: 'sum', elements: [code] }, facts, window);
  const all = facts.districts.filter(({ endedOn }) => endedOn === undefined).length;
  return { value: known ? value : null, whole: all - missingIn.length, all };
}
