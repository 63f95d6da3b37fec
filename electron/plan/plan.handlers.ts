import type { Handlers } from '../../shared/ipc/contract.ts';
import type { planContract } from '../../shared/plan/plan.contract.ts';
import type { Context } from '../context.ts';
import { besideUndo } from '../undo/beside-undo.ts';
import { amendments, choosePlan, planSummaries, planText } from './plan.repository.ts';

export const planHandlers = (context: Context): Handlers<typeof planContract> => ({
  read: () => planText(context.db),
  list: () => planSummaries(context.db),
  choose: ({ plan }) => besideUndo(context, (tx) => choosePlan(tx, plan)),
  amendments: () => amendments(context.db),
});
