import type { Handlers } from '../../shared/ipc/contract.ts';
import type { planContract } from '../../shared/plan/plan.contract.ts';
import type { Context } from '../context.ts';
import { amendments, choosePlan, planSummaries, planText } from './plan.repository.ts';

export const planHandlers = ({ db }: Context): Handlers<typeof planContract> => ({
  read: () => planText(db),
  list: () => planSummaries(db),
  choose: ({ plan }) => choosePlan(db, plan),
  amendments: () => amendments(db),
});
