import { type Day, daysBetween } from '../calendar/day.ts';
import { type Aim, dayOf } from './inspection.ts';

/** Two inspections of one establishment that lie too near to each other, by the teams of both levels. */
export interface Overlap<I extends Aim> {
  readonly one: I;
  readonly other: I;
}

/** As long as one of the two is still to come: afterwards nothing can be moved any more. */
export function overlaps<I extends Aim>(inspections: readonly I[], days: number): Overlap<I>[] {
  const ofOne = Map.groupBy(inspections, ({ establishment }) => establishment).values();
  return [...ofOne].flatMap((own) =>
    own.flatMap((one, at) => overlapping(one, own.slice(at + 1), days).map((other) => ({ one, other }))),
  );
}

/** Those among the others that one lies too near to, also while it is still being written. */
export const overlapping = <I extends Aim>(one: Aim, others: readonly I[], days: number): I[] =>
  one.establishment === null ? [] : others.filter((other) => doOverlap(one, other, days));

const doOverlap = (one: Aim, other: Aim, days: number): boolean =>
  one.establishment === other.establishment &&
  one.team !== other.team &&
  (isToCome(one) || isToCome(other)) &&
  distance(dayOf(one), dayOf(other)) <= days;

const isToCome = ({ visitedOn }: Aim): boolean => visitedOn === null;

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));
