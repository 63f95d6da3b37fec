import type { z } from 'zod';
import { compareDays } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { lettersContract } from '../../shared/letters/letters.contract.ts';
import type { Context } from '../context.ts';
import { deleteLetter, type LetterChange, letterById, recordLetter } from './letters.repository.ts';

type Input = z.output<(typeof lettersContract)['record']['input']>;

/** Number and day come after signature (Decree 30/2020, Art. 15). A day to come is a typing mistake. */
export const recordIssue =
  ({ db, clock }: Context) =>
  ({ letter, number, issuedOn }: Input): Promise<{ changed: number }> =>
    db.transaction().execute(async (tx) => {
      const stored = await letterById(tx, letter);
      if (stored === undefined) throw new AppFailure({ code: 'not-found', entity: 'letter', id: String(letter) });
      if (issuedOn !== null && compareDays(issuedOn, clock.today()) > 0) {
        throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'issuedOn', issue: 'in_future' }] });
      }
      const changes = differences(stored, { number, issuedOn }, clock.now());
      if (changes.length > 0) await recordLetter(tx, letter, number, issuedOn, changes);
      return { changed: Math.min(1, changes.length) };
    });

/** Not signed, never sent: it must not make the next one "lần 2". */
export const discardLetter =
  ({ db, clock }: Context) =>
  ({ letter }: Pick<Input, 'letter'>): Promise<{ discarded: number }> =>
    db.transaction().execute(async (tx) => {
      const stored = await letterById(tx, letter);
      if (stored === undefined) throw new AppFailure({ code: 'not-found', entity: 'letter', id: String(letter) });
      if (stored.number !== '' || stored.issuedOn !== null) {
        throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'letter', issue: 'recorded' }] });
      }
      await deleteLetter(tx, letter, stored.fileName, clock.now());
      return { discarded: 1 };
    });

interface Issue {
  readonly number: string;
  readonly issuedOn: string | null;
}

const differences = (before: Issue, after: Issue, at: string): LetterChange[] =>
  (['number', 'issuedOn'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field], at }));
