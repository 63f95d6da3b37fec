import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { FindingsFacts } from '../../shared/papers/findings-paper.ts';
import { findInPeriod } from '../checks/find-in-period.ts';
import type { Context } from '../context.ts';
import { gatherHead } from './gather-head.ts';

export const gatherFindings = async (context: Context, period: PeriodCode): Promise<FindingsFacts> => ({
  head: await gatherHead(context),
  period,
  findings: await findInPeriod(context, period),
});
