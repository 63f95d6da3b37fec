import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { PlanId } from '../../shared/ids.ts';
import { carriedOver } from '../../shared/rollover/carried-over.ts';
import type { Rollover, rolloverContract } from '../../shared/rollover/rollover.contract.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/open.ts';
import { makeObligations } from '../deadlines/make-obligations.ts';
import { choosePlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { logPlanCopy, writePlanCopy, writeRegimes } from './plan-copy.repository.ts';
import { refuseYearNotAhead } from './refuse-year.ts';
import { planCodes, rolloverSource } from './rollover-source.repository.ts';

type Input = z.output<(typeof rolloverContract)['run']['input']>;

/** The plan of another year with what was chosen to go along; put in use. One step, taken back whole. */
export const runRollover = (context: Context) => (input: Input) =>
  inOneStep(context, 'rollover.run', async (tx): Promise<Rollover> => {
    const { handle } = context;
    const source = await rolloverSource(tx, input.plan);
    refuseYearNotAhead(source.plan.year, input.year);
    await refuseTakenCode(tx, input.code);
    const carried = carriedOver(source, input.year, input.parts);
    const id = PlanId.parse(writePlanCopy(handle, source, carried, input));
    const reporting = input.parts.forms
      ? { regimes: writeRegimes(handle, source, id, input.year), obligations: makeObligations(handle, id) }
      : { regimes: 0, obligations: 0 };
    logPlanCopy(handle, id, source.plan.code, input.code, context.clock.now());
    await choosePlan(tx, id);
    const { clauses, tasks, assignments, targets, ...leftBehind } = carried;
    return {
      plan: id,
      year: input.year,
      from: source.plan.year,
      made: {
        clauses: clauses.length,
        tasks: tasks.length,
        assignments: assignments.length,
        targets: targets.length,
        ...reporting,
      },
      ...leftBehind,
    };
  });

async function refuseTakenCode(db: Database, code: string): Promise<void> {
  if ((await planCodes(db)).has(code)) throw new AppFailure({ code: 'already-exists', entity: 'plan', name: code });
}
