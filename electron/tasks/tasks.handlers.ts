import type { Handlers } from '../../shared/ipc/contract.ts';
import { ProgressChange, type tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { setProgress } from './set-progress.ts';
import { assignmentHistory, taskRows } from './tasks.repository.ts';

export const tasksHandlers = ({ db, clock }: Context): Handlers<typeof tasksContract> => ({
  list: async () => taskRows(db, (await currentPlan(db)).id),
  setProgress: setProgress(db, clock),
  history: async ({ assignment }) => ProgressChange.array().parse(await assignmentHistory(db, assignment)),
});
