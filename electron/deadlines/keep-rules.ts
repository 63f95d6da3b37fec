import type { z } from 'zod';
import { addDays } from '../../shared/calendar/day.ts';
import type { deadlinesContract } from '../../shared/deadlines/deadlines.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { RegimeCode } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { makeObligations } from './make-obligations.ts';
import {
  countObligations,
  insertRegime,
  logRegime,
  type RegimeRow,
  regimeByCode,
  regimeRows,
  removeUntouched,
  setRegimeEnd,
  updateRegime,
} from './regimes.repository.ts';

type Operation = keyof typeof deadlinesContract;
type Input<Op extends Operation> = z.output<(typeof deadlinesContract)[Op]['input']>;

/** A new rule and its occurrences, in one step. */
export const addRegime = (context: Context) => (input: Input<'addRegime'>) =>
  inOneStep(context, 'deadlines.addRegime', async (tx) => {
    const plan = await currentPlan(tx);
    const code = nextCode(await regimeRows(tx, plan.id));
    const id = await insertRegime(tx, { planId: plan.id, code, startsOn: input.from ?? null }, input.regime);
    await logRegime(tx, id, null, JSON.stringify(input.regime), context.clock.now());
    return { code, obligations: makeObligations(context.handle, plan.id) };
  });

/** 'CD17' after 'CD16'. */
function nextCode(regimes: readonly RegimeRow[]): RegimeCode {
  const numbers = regimes.map(({ code }) => Number(/^CD(\d+)$/.exec(code)?.[1] ?? 0));
  return RegimeCode.parse(`CD${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`);
}

/**
 * From a day on the rule is another. Occurrences cut off before it stay as they are and none is added there; later ones
 * with a receipt, a decision or a letter of their own stay too; the rest is made anew.
 */
export const changeRegime = (context: Context) => (input: Input<'changeRegime'>) =>
  inOneStep(context, 'deadlines.changeRegime', async (tx) => {
    const plan = await currentPlan(tx);
    const stored = await requireRegime(tx, plan.id, input.code);
    await updateRegime(tx, stored.id, input.regime, input.from);
    await logRegime(tx, stored.id, ruleText(stored), JSON.stringify(input.regime), context.clock.now());
    const removed = removeUntouched(context.handle, stored.id, input.from);
    const kept = countObligations(context.handle, stored.id);
    return { removed, kept, made: makeObligations(context.handle, plan.id) };
  });

/** What is cut off after the day is no longer made by the rule; what was cut off by then is still owed. */
export const endRegime = (context: Context) => (input: Input<'endRegime'>) =>
  inOneStep(context, 'deadlines.endRegime', async (tx) => {
    const plan = await currentPlan(tx);
    const stored = await requireRegime(tx, plan.id, input.code);
    await setRegimeEnd(tx, stored.id, input.on);
    await logRegime(tx, stored.id, ruleText(stored), null, context.clock.now());
    return { removed: removeUntouched(context.handle, stored.id, addDays(input.on, 1)) };
  });

export const regenerate = (context: Context) => () =>
  inOneStep(context, 'deadlines.regenerate', async (tx) => ({
    made: makeObligations(context.handle, (await currentPlan(tx)).id),
  }));

async function requireRegime(tx: Tx, planId: number, code: string): Promise<RegimeRow> {
  const found = await regimeByCode(tx, planId, code);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'regime', id: code });
  return found;
}

const ruleText = ({ id: _id, receiverName: _name, ...rule }: RegimeRow): string => JSON.stringify(rule);
