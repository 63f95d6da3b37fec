import type { Handlers } from '../../shared/ipc/contract.ts';
import { AssignmentChange, type tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { notBuilt } from '../not-built.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { assignmentHistory, taskRows } from './tasks.repository.ts';
import { updateAssignments } from './update-assignments.ts';

export const tasksHandlers = (context: Context): Handlers<typeof tasksContract> => ({
  list: async () => taskRows(context.db, (await currentPlan(context.db)).id),
  detail: async ({ assignment }) => ({
    results: [],
    evidence: [],
    history: AssignmentChange.array().parse(await assignmentHistory(context.db, assignment)),
  }),
  search: notBuilt,
  update: updateAssignments(context),
  addResult: notBuilt,
  removeResult: notBuilt,
  addEvidence: notBuilt,
  removeEvidence: notBuilt,
  openEvidence: notBuilt,
  addTask: notBuilt,
  changeTask: notBuilt,
  endTask: notBuilt,
  supersede: notBuilt,
  assign: notBuilt,
  endAssignment: notBuilt,
  compare: notBuilt,
});
