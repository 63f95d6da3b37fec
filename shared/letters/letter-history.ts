import { compareDays, type Day } from '../calendar/day.ts';
import type { AgencyId, LetterId, ObligationId } from '../ids.ts';

/** A letter of the same kind that was written in this plan year. */
export interface PastLetter {
  readonly id: LetterId;
  readonly madeOn: Day;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly fileName: string;
  readonly agencies: readonly AgencyId[];
  readonly obligations: readonly ObligationId[];
}

/** The new letter, as far as its history goes. */
export interface ComingLetter {
  readonly agencies: readonly AgencyId[];
  readonly obligations: readonly ObligationId[];
}

/**
 * The letter that is only written once more: on the same day, to the same bodies about the same obligations, not signed
 * yet. A PDF and a Word file of it are one letter, or the second would call itself "lần 2".
 */
export const writtenBefore = (
  past: readonly PastLetter[],
  { agencies, obligations }: ComingLetter,
  today: Day,
): PastLetter | undefined =>
  past.findLast(
    (letter) =>
      letter.number === '' &&
      letter.issuedOn === null &&
      compareDays(letter.madeOn, today) === 0 &&
      sameIds(letter.agencies, agencies) &&
      sameIds(letter.obligations, obligations),
  );

function sameIds(some: readonly number[], others: readonly number[]): boolean {
  const set = new Set(some);
  return set.size === new Set(others).size && others.every((id) => set.has(id));
}

/** What went out before: all of the past, or what came before the letter that is written once more. */
export const earlierThan = (past: readonly PastLetter[], again: PastLetter | undefined): readonly PastLetter[] =>
  again === undefined ? past : past.filter(({ id }) => id < again.id);
