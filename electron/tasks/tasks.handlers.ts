import type { Handlers } from '../../shared/ipc/contract.ts';
import { AssignmentChange, type tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { addTask } from './add-task.ts';
import { changeTask, endTask, supersede } from './amend-task.ts';
import { assign, endAssignment } from './assign.ts';
import { knownAssignments } from './assignments.repository.ts';
import { assignmentHistory } from './change-log.repository.ts';
import { compare } from './compare.ts';
import { evidenceOf } from './evidence.repository.ts';
import { addEvidence, openEvidence, removeEvidence } from './evidence.ts';
import { addResult, removeResult } from './result-notes.ts';
import { resultsOf } from './results.repository.ts';
import { searchTasks } from './search-tasks.ts';
import { taskRows } from './tasks.repository.ts';
import { updateAssignments } from './update-assignments.ts';

export const tasksHandlers = (context: Context): Handlers<typeof tasksContract> => ({
  list: async () => taskRows(context.db, (await currentPlan(context.db)).id, context.clock.today()),
  detail: async ({ assignment }) => {
    await knownAssignments(context.db, [assignment]);
    return {
      results: await resultsOf(context.db, assignment),
      evidence: await evidenceOf(context.db, assignment),
      history: AssignmentChange.array().parse(await assignmentHistory(context.db, assignment)),
    };
  },
  search: searchTasks(context),
  update: updateAssignments(context),
  addResult: addResult(context),
  removeResult: removeResult(context),
  addEvidence: addEvidence(context),
  removeEvidence: removeEvidence(context),
  openEvidence: openEvidence(context),
  addTask: addTask(context),
  changeTask: changeTask(context),
  endTask: endTask(context),
  supersede: supersede(context),
  assign: assign(context),
  endAssignment: endAssignment(context),
  compare: compare(context),
});
