import type { Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { CaseStep } from '../../shared/registers/case.ts';
import type { FeedingEntry } from '../../shared/registers/fed-figure.ts';
import { fedValue, isOfItsPeriod } from '../../shared/registers/fed-value.ts';
import type { Feed } from '../../shared/registers/feed.ts';
import { feedingOf } from '../../shared/registers/feeding.ts';
import type { Context } from '../context.ts';
import { choiceAt, deleteFed, type FedKey, fedAt, saveFed } from '../forms/fed-figures.repository.ts';
import { type KnownElement, knownAt, type LocksNow, lockOfFigure, locksNow } from '../forms/figure-locks.ts';
import { type FigureWrite, openRegisterSource, writeFigures } from '../forms/figures.repository.ts';
import { countedFigure, reportAgain } from '../forms/hold-fed.ts';
import type { FeedGround } from './feed-ground.ts';
import { speakingEntries, speakingSteps } from './feeding.repository.ts';
import type { KnownRegister } from './known-registers.ts';

export interface FeedScope {
  readonly register: KnownRegister;
  readonly place: PlaceId;
  /** Which figures can have changed; the others are not counted again. */
  readonly reaches: (feed: Feed) => (period: PeriodCode) => boolean;
  /**
   * A figure of a closed period does not change. 'refuse': so neither may an entry that happened in it. 'leave': its
   * figures stay as they were when it was closed.
   */
  readonly closed: 'refuse' | 'leave';
}

/**
 * Counts again what the register gives for one place, and stores what has changed as figures with a history, in the
 * transaction of whatever changed it. Periods that have begun in the plan in use, in every form that asks for the element.
 */
export function feedPlace(context: Context, ground: FeedGround, scope: FeedScope): void {
  const { register } = scope;
  const { handle, clock } = context;
  const counting = { ground, locks: nobodyCounts(context), entries: entriesOnce(context, ground, scope) };
  const writes = register.content.feeds.flatMap((feed) => {
    const element = ground.figures.elements.get(feed.element);
    if (element === undefined) return [];
    const periods = element.periodKinds.flatMap((kind) => periodsOf(ground.figures.planYear, kind));
    return periods
      .filter(scope.reaches(feed))
      .flatMap((period) => countAgain(context, counting, { ...scope, feed, element, period }));
  });
  if (writes.length === 0) return;
  writeFigures(handle, openRegisterSource(handle, register.id, clock.now(), ''), writes);
}

/** The rule of typing, but for the register's own lock. */
const nobodyCounts = (context: Context): LocksNow => ({ ...locksNow(context), registerOf: () => null });

/**
 * Read when the first figure asks for them; what only counts its own period needs none from before the year, but for
 * cases, whose steps come later than they began.
 */
function entriesOnce({ handle }: Context, { figures }: FeedGround, { register, place }: FeedScope) {
  const { id, content } = register;
  const { from, to } = coverage(yearOf(figures.planYear), 'administrative');
  const start = content.life === undefined && content.feeds.every(isOfItsPeriod) ? from : '';
  const read = (): FeedingEntry[] => {
    const entries = speakingEntries(handle, id, place, start, to);
    if (content.life === undefined) return entries;
    const byCase = Map.groupBy<number, CaseStep>(speakingSteps(handle, id, place, to), ({ entry }) => entry);
    return entries.flatMap((entry) => feedingOf(content.life, entry, byCase.get(entry.id) ?? []));
  };
  let known: readonly FeedingEntry[] | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

interface Counting {
  readonly ground: FeedGround;
  readonly locks: LocksNow;
  readonly entries: () => readonly FeedingEntry[];
}

interface Counted extends FeedScope {
  readonly feed: Feed;
  readonly element: KnownElement;
  readonly period: PeriodCode;
}

function countAgain({ handle }: Context, { ground, locks, entries }: Counting, counted: Counted): FigureWrite[] {
  const { feed, element, period, place, register, closed } = counted;
  const known = knownAt(ground.figures, { element: feed.element, place }, period);
  if (known === undefined) return [];
  const lock = lockOfFigure(ground.figures, locks, known, period);
  if (lock !== null && lock.kind !== 'period') return [];
  const key: FedKey = [element.id, periodNumber(period), place];
  const [before, value] = [fedAt(handle, key), fedValue(feed, element, entries(), period)];
  const isSame = before?.registerId === register.id ? before.value === value : value === undefined;
  if (isSame) return [];
  if (lock === null) return value === undefined ? withdrawFed(handle, key) : giveFed(handle, key, register.id, value);
  if (closed === 'leave' || !isOfItsPeriod(feed)) return [];
  throw new AppFailure({ code: 'figure-locked', lock });
}

type Handle = Context['handle'];

/** Where the officer chose the district's report, it holds on; the register's figure is kept beside it. */
function giveFed(handle: Handle, key: FedKey, registerId: number, value: number): FigureWrite[] {
  saveFed(handle, key, registerId, value);
  return choiceAt(handle, key)?.holds === 'report' ? [] : [countedFigure(key, value)];
}

/** No entry speaks any more: what the district said itself holds again. */
export function withdrawFed(handle: Handle, key: FedKey): FigureWrite[] {
  deleteFed(handle, key);
  return choiceAt(handle, key)?.holds === 'report' ? [] : [reportAgain(handle, key)];
}

export const yearOf = (year: number): PeriodCode => {
  const [whole] = periodsOf(year, 'year');
  if (whole === undefined) throw new Error('a year is a period');
  return whole;
};

/** Begun after a day, up to another. */
export const hasBegun = (period: PeriodCode, after: Day | undefined, today: Day): boolean => {
  const { from } = coverage(period, 'administrative');
  return from <= today && (after === undefined || from > after);
};
