import type { z } from 'zod';
import type { viewsContract } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { indicatorDefinitions } from '../indicators/indicator-table.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { elementGroups } from './element-table.ts';
import { yearsOfFigures } from './views.repository.ts';

/** What can be looked at, in the order of the plan and of the forms. */
export async function subjects(context: Context): Promise<z.output<(typeof viewsContract)['subjects']['output']>> {
  const definitions = await indicatorDefinitions(context);
  const groups = await elementGroups(context);
  const groupOf = new Map(groups.flatMap(({ group, elements }) => elements.map((code) => [code, group] as const)));
  const { year } = await currentPlan(context.db);
  const years = new Set([...yearsOfFigures(context.handle), year]);
  return {
    indicators: definitions.map(({ code, clause, name, presentation }) => ({
      code,
      clause,
      name,
      isStrip: presentation === 'strip',
    })),
    elements: (await elementRows(context.db)).flatMap(({ code, name }) => {
      const group = groupOf.get(code);
      return group === undefined ? [] : [{ code, name, group }];
    }),
    groups: groups.map(({ form, group }) => ({ form, group })),
    years: [...years].toSorted((a, b) => a - b),
  };
}
