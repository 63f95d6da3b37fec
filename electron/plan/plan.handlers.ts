import type { Handlers } from '../../shared/ipc/contract.ts';
import type { planContract } from '../../shared/plan/plan.contract.ts';
import type { Context } from '../context.ts';
import { planText } from './plan.repository.ts';

export const planHandlers = ({ db }: Context): Handlers<typeof planContract> => ({ read: () => planText(db) });
