import type { z } from 'zod';
import { carriedOver } from '../../shared/rollover/carried-over.ts';
import { proposedCode, yearReplaced } from '../../shared/rollover/new-year-name.ts';
import type { RolloverProposal, rolloverContract } from '../../shared/rollover/rollover.contract.ts';
import type { Context } from '../context.ts';
import { plannedObligations } from '../deadlines/make-obligations.ts';
import { rulesOf } from '../deadlines/regimes.repository.ts';
import { refuseYearNotAhead } from './refuse-year.ts';
import { type PlanSource, planCodes, rolloverSource } from './rollover-source.repository.ts';

type Input = z.output<(typeof rolloverContract)['propose']['input']>;

const everything = { tasks: true, agencies: true, forms: true, targets: true };

/** What a rollover with every part would make, and what would stay behind; writes nothing. */
export const proposeRollover =
  ({ db, handle }: Context) =>
  async ({ plan, year: wanted }: Input): Promise<RolloverProposal> => {
    const source = await rolloverSource(db, plan);
    const { code, title, year: from } = source.plan;
    const year = wanted ?? from + 1;
    refuseYearNotAhead(from, year);
    const { clauses, tasks, assignments, targets, ...leftBehind } = carriedOver(source, year, everything);
    return {
      year,
      code: proposedCode(code, from, year, await planCodes(db)),
      title: yearReplaced(title, from, year),
      counts: {
        clauses: clauses.length,
        tasks: tasks.length,
        assignments: assignments.length,
        regimes: source.regimes.length,
        obligations: countObligations(handle, source, year),
        targets: targets.length,
      },
      ...leftBehind,
    };
  };

/** By the rules that go along, as they would hold from the first day of the new year. */
function countObligations(handle: Context['handle'], { plan, regimes }: PlanSource, year: number): number {
  const carried = new Set(regimes.map(({ id }) => id));
  const rules = rulesOf(handle, plan.id).filter(({ id }) => carried.has(id));
  return [
    ...plannedObligations(
      handle,
      rules.map((rule) => ({ ...rule, starts_on: null })),
      year,
    ),
  ].length;
}
