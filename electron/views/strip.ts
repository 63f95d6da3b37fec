import type { z } from 'zod';
import { formatPeriod } from '../../shared/calendar/period.ts';
import { stripRows } from '../../shared/views/strip-rows.ts';
import type { Strip, StripInput } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { measureOf } from './measure.ts';
import { datedPlaces } from './views.repository.ts';

/** In which months and quarters of the plan year there was anything at all. */
export async function strip(context: Context, { indicator }: z.output<typeof StripInput>): Promise<Strip> {
  const { year } = await currentPlan(context.db);
  const measure = await measureOf(context, { kind: 'indicator', code: indicator });
  const facts = await gatherFacts(
    context,
    measure.elements,
    formatPeriod({ year, kind: 'year', number: 1 }),
    measure.coverage,
  );
  const province = (await datedPlaces(context.db)).find(({ level }) => level === 'province')?.name ?? '';
  return { head: measure.head, ...stripRows(measure, facts, year, context.clock.today(), province) };
}
