import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { heldWords } from '../../shared/forms/fed-figure-choice.ts';
import type { registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { choiceAt, type FedKey, fedAt, reportedAt, saveChoice } from '../forms/fed-figures.repository.ts';
import {
  type FigureGround,
  figureGround,
  type KnownAt,
  knownAt,
  lockOfFigure,
  locksNow,
} from '../forms/figure-locks.ts';
import { holdFed } from '../forms/hold-fed.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { logChoice } from './feeding.repository.ts';

type Input = z.output<(typeof registersContract)['choose']['input']>;

/**
 * The officer says which of two figures holds, the register's or the district's own, and why. It goes on holding when
 * entries or reports change later; the finding that tells of the difference then comes up again.
 */
export const chooseFed = (context: Context) => async (input: Input) => {
  const { handle, clock } = context;
  const ground = await figureGround(context);
  const known = knownAt(ground, input, input.period);
  if (known === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(input.place) });
  const key: FedKey = [known.element.id, periodNumber(input.period), input.place];
  const choose = async () => {
    refuseLocked(context, ground, known, input);
    const fed = fedAt(handle, key);
    if (fed === undefined) throw new AppFailure({ code: 'stale', entity: 'register-entry' });
    const [at, before] = [clock.now(), choiceAt(handle, key)];
    const { holds, reason } = input;
    saveChoice(handle, key, { holds, reason, at, fed: fed.value, reported: reportedAt(handle, key)?.figure ?? null });
    logChoice(handle, key, { before: before?.holds ?? null, after: holds, reason, at });
    holdFed(handle, [key], at, `${heldWords[holds]}: ${reason}`);
    return { changed: 1 };
  };
  return inOneStep(context, 'registers.choose', choose, { again: () => holdFed(handle, [key], clock.now(), '') });
};

/** Why the figure may not change, but for the register itself, which is what is asked about. */
function refuseLocked(context: Context, ground: FigureGround, known: KnownAt, { period }: Input): void {
  const lock = lockOfFigure(ground, { ...locksNow(context), registerOf: () => null }, known, period);
  if (lock !== null) throw new AppFailure({ code: 'figure-locked', lock });
}
