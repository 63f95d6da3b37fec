import { type Day, daysBetween } from '../calendar/day.ts';
import { dayOf, type Inspection } from './inspection.ts';

/** Two inspections of one establishment that lie too near to each other, by the teams of both levels. */
export interface Overlap {
  readonly one: Inspection;
  readonly other: Inspection;
}

/** As long as one of the two is still to come: afterwards nothing can be moved any more. */
export function overlaps(inspections: readonly Inspection[], days: number): Overlap[] {
  const ofOne = [...Map.groupBy(inspections, ({ establishment }) => establishment)].filter(([named]) => named !== null);
  return ofOne.flatMap(([, own]) =>
    own.flatMap((one, at) =>
      own.slice(at + 1).flatMap((other) => (doOverlap(one, other, days) ? [{ one, other }] : [])),
    ),
  );
}

const doOverlap = (one: Inspection, other: Inspection, days: number): boolean =>
  one.team !== other.team && (isToCome(one) || isToCome(other)) && distance(dayOf(one), dayOf(other)) <= days;

const isToCome = ({ visitedOn }: Inspection): boolean => visitedOn === null;

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));
