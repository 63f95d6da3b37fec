import { type PeriodCode, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { FeedingEntry } from '../../shared/registers/fed-figure.ts';
import { fedValue, isOfItsPeriod, reaches } from '../../shared/registers/fed-value.ts';
import type { Feed } from '../../shared/registers/feed.ts';
import type { Context } from '../context.ts';
import { choiceAt } from '../forms/fed-figures.repository.ts';
import { type KnownElement, knownAt, lockOfFigure } from '../forms/figure-locks.ts';
import type { StoredEntry } from './entries.repository.ts';
import { entriesOnce, nobodyCounts } from './feed-figures.ts';
import type { FeedGround } from './feed-ground.ts';
import type { KnownRegister } from './known-registers.ts';

export interface FigureWithout {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  readonly period: PeriodCode;
  /** Null: it changes; else it may not, and so the entries may not go. */
  readonly lock: FigureLock | null;
}

/** Which figures of the register would be others without these entries, that no step has followed. Looks only. */
export function figuresWithout(
  context: Context,
  ground: FeedGround,
  register: KnownRegister,
  gone: readonly StoredEntry[],
): FigureWithout[] {
  if (register.retired === 1) return [];
  const byPlace = [...Map.groupBy(gone, ({ place }) => place)];
  return byPlace.flatMap(([place, here]) => {
    const all = entriesOnce(context, ground, { register, place })();
    const spoken = { all, left: without(all, here, register) };
    return register.content.feeds.flatMap((feed) => {
      const element = ground.figures.elements.get(feed.element);
      const periods = element?.periodKinds.flatMap((kind) => periodsOf(ground.figures.planYear, kind)) ?? [];
      return periods
        .filter((period) => here.some(({ on }) => reaches(feed, on, period)))
        .flatMap((period) => figureAt(context, ground, { feed, place, period, element, spoken }) ?? []);
    });
  });
}

interface Spoken {
  readonly all: readonly FeedingEntry[];
  readonly left: readonly FeedingEntry[];
}

/** A step of another case may have the number of an entry. */
function without(all: readonly FeedingEntry[], gone: readonly StoredEntry[], { content }: KnownRegister) {
  const ids = new Set<number>(gone.map(({ id }) => id));
  return all.filter(({ id, step }) => !(ids.has(id) && step === content.life?.opening.code));
}

interface Asked {
  readonly feed: Feed;
  readonly place: PlaceId;
  readonly period: PeriodCode;
  readonly element: KnownElement | undefined;
  readonly spoken: Spoken;
}

function figureAt(
  context: Context,
  { figures }: FeedGround,
  { feed, place, period, element, spoken }: Asked,
): FigureWithout | undefined {
  const known = knownAt(figures, { element: feed.element, place }, period);
  if (element === undefined || known === undefined) return undefined;
  if (fedValue(feed, element, spoken.all, period) === fedValue(feed, element, spoken.left, period)) return undefined;
  const lock = lockOfFigure(figures, nobodyCounts(context), known, period);
  const figure = { element: feed.element, placeId: place, period, lock };
  if (lock === null)
    return choiceAt(context.handle, [element.id, periodNumber(period), place])?.holds === 'report' ? undefined : figure;
  // What only stands at the end of a closed period stays as it was when it was closed.
  return lock.kind === 'period' && isOfItsPeriod(feed) ? figure : undefined;
}
