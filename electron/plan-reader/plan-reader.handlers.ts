import type { Handlers } from '../../shared/ipc/contract.ts';
import type { planReaderContract } from '../../shared/plan-reader/plan-reader.contract.ts';
import type { Context } from '../context.ts';
import { acceptPlan } from './accept-plan.ts';
import { readSource } from './read-source.ts';

export const planReaderHandlers = (context: Context): Handlers<typeof planReaderContract> => ({
  read: readSource(context),
  accept: acceptPlan(context),
});
