import type { z } from 'zod';
import { compareDays } from '../../shared/calendar/day.ts';
import { parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { formsContract } from '../../shared/forms/forms.contract.ts';
import type { Context } from '../context.ts';
import { levelOfPlace } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { figureAt, openSource, stateNumber, writeFigures } from './figures.repository.ts';
import { elementRows, periodKindsOfElements, type StoredElement } from './forms.repository.ts';

type Input = z.output<(typeof formsContract)['record']['input']>;

/** Stores one figure typed by hand, with its history, in one transaction. */
export const recordFigure = (context: Context) => async (input: Input) => {
  const [element] = await elementRows(context.db, input.element);
  if (element === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: input.element });
  await refuseMisplaced(context, element, input);
  refuseOutOfRange(element, input.figure);
  const key = { elementId: element.id, period: periodNumber(input.period), placeId: input.place };
  return context.handle
    .transaction(() => {
      const before = figureAt(context.handle, key.elementId, key.period, key.placeId);
      if (isSame(before, input.figure)) return { changed: false };
      const source = openSource(context.handle, 'hand', null, context.clock.now(), input.reason);
      writeFigures(context.handle, source, [{ ...key, figure: input.figure, sheet: null, cell: null }]);
      return { changed: true };
    })
    .immediate();
};

/** A figure belongs to places of its element's levels (support never to a commune) and to periods its forms come in. */
async function refuseMisplaced(context: Context, element: StoredElement, { place, period }: Input): Promise<void> {
  const { from, to } = coverage(period, 'administrative');
  const level = await levelOfPlace(context.db, place, to);
  if (level === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(place) });
  if (!element.levels.includes(level)) throw invalid('place', 'not_this_level');
  const { year, kind } = parsePeriod(period);
  const kinds = (await periodKindsOfElements(context.db, element.id)).get(element.id) ?? [];
  if (year !== (await currentPlan(context.db)).year) throw invalid('period', 'outside_plan');
  if (!kinds.includes(kind)) throw invalid('period', 'not_this_kind');
  if (compareDays(from, context.clock.today()) > 0) throw invalid('period', 'not_begun');
}

const invalid = (path: string, issue: string): AppFailure =>
  new AppFailure({ code: 'invalid-input', problems: [{ path, issue }] });

type Given = Input['figure'];

function refuseOutOfRange(element: StoredElement, figure: Given): void {
  const issue = figure === null ? undefined : issueOf(element, figure);
  if (issue !== undefined) throw invalid('figure.value', issue);
}

function issueOf(element: StoredElement, { state, value }: NonNullable<Given>): string | undefined {
  if (state !== 'number') return value === 0 ? undefined : 'state_without_value';
  const max = element.valueType === 'code-list' ? element.options.length - 1 : element.max;
  if (value < (element.min ?? 0)) return 'too_small';
  return max !== null && value > max ? 'too_big' : undefined;
}

const isSame = (before: ReturnType<typeof figureAt>, after: Given): boolean =>
  before === undefined || after === null
    ? before === undefined && after === null
    : stateNumber(before.state) === stateNumber(after.state) && before.value === after.value;
