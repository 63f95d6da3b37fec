import type { InspectionRules } from '../../shared/inspections/inspections.contract.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { readInspectionRules } from '../seed/read-seed.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { logRules, ownRules, writeRules } from './inspection-rules.repository.ts';

export const rulesOf = async ({ resources }: Context, db: Database | Tx): Promise<InspectionRules> =>
  (await ownRules(db)) ?? readInspectionRules(resources);

export const setRules = (context: Context) => (rules: InspectionRules) =>
  inOneStep(context, 'inspections.setRules', async (tx) => {
    const before = await rulesOf(context, tx);
    await writeRules(tx, rules);
    await logRules(tx, before, rules, context.clock.now());
    return rules;
  });
