import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, type PeriodKind, periodNumber } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import { type ClosedPeriod, type PeriodFacts, whyLocked, whyPeriodLocked } from '../../shared/forms/why-locked.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { registerHolding } from './fed-figures.repository.ts';
import { closedPeriods, type PlaceSpan, placeSpans } from './figure-locks.repository.ts';
import { elementRows, periodKindsOfElements, type StoredElement } from './forms.repository.ts';

/** All that decides whether a figure may change, but for the closed periods: those are asked for at the moment of writing. */
export interface FigureGround {
  readonly planYear: number;
  readonly today: Day;
  readonly elements: ReadonlyMap<ElementCode, KnownElement>;
  readonly places: ReadonlyMap<PlaceId, PlaceSpan>;
}

export type KnownElement = StoredElement & { readonly periodKinds: readonly PeriodKind[] };

interface FigurePlace {
  readonly element: ElementCode;
  readonly place: PlaceId;
}

/** Of every element and place. */
export const figureGround = async ({ db, clock }: Context): Promise<FigureGround> => ({
  ...(await catalogueGround(db)),
  today: clock.today(),
});

/** Within a transaction as without. */
export const catalogueGround = (db: Database | Tx): Promise<CatalogueGround> => knownGround(db, null);

type CatalogueGround = Omit<FigureGround, 'today'>;

const knownGround = untilWritten(async (db): Promise<CatalogueGround> => {
  const kinds = await periodKindsOfElements(db);
  const elements = (await elementRows(db)).map((each) => ({ ...each, periodKinds: kinds.get(each.id) ?? [] }));
  return {
    planYear: (await currentPlan(db)).year,
    elements: new Map(elements.map((element) => [element.code, element])),
    places: await placeSpans(db),
  };
});

/** A figure that can be spoken of at all: its element and place are known, and the place had come by the period's end. */
export function knownAt({ elements, places }: FigureGround, { element, place }: FigurePlace, period: PeriodCode) {
  const [known, span] = [elements.get(element), places.get(place)];
  if (known === undefined || span === undefined || comesAfter(span, period)) return undefined;
  return { element: known, place: span, placeId: place };
}

const comesAfter = ({ validFrom }: PlaceSpan, period: PeriodCode): boolean =>
  validFrom !== null && compareDays(validFrom, coverage(period, 'administrative').to) > 0;

export type KnownAt = NonNullable<ReturnType<typeof knownAt>>;

/** What is closed, and what is counted from a register, at the moment of asking. */
export interface LocksNow {
  readonly closed: readonly ClosedPeriod[];
  readonly registerOf: (known: KnownAt, period: PeriodCode) => string | null;
}

export const locksNow = ({ handle }: Pick<Context, 'handle'>): LocksNow => ({
  closed: closedPeriods(handle),
  registerOf: ({ element, placeId }, period) => registerHolding(handle, element.id, periodNumber(period), placeId),
});

export const lockOfFigure = (
  { planYear, today }: Pick<FigureGround, 'planYear' | 'today'>,
  { closed, registerOf }: LocksNow,
  known: KnownAt,
  period: PeriodCode,
): FigureLock | null => {
  const element = { ...known.element, register: registerOf(known, period) };
  return whyLocked({ period, closed, planYear, today, place: known.place, element });
};

/** Why nothing of the period may change, as it stands at this moment. */
export const lockOfPeriod = (
  { handle }: Pick<Context, 'handle'>,
  facts: Omit<PeriodFacts, 'closed'>,
): FigureLock | null => whyPeriodLocked({ ...facts, closed: closedPeriods(handle) });
