import { expect, test } from 'vitest';
import { taskState } from '../../../shared/tasks/task-state.ts';
import type { Progress } from '../../../shared/tasks/tasks.contract.ts';
import { anAssignment } from './task-rows.ts';

const assigned = (...progress: readonly Progress[]) => ({
  assignments: progress.map((one, index) => anAssignment({ id: index + 1, agencyId: index + 1, progress: one })),
});

test.each([
  ['nobody is named', [], 'not-started'],
  ['nobody has begun', ['not-started', 'not-started'], 'not-started'],
  ['one of two has begun', ['in-progress', 'not-started'], 'in-progress'],
  ['one of two is done', ['done', 'not-started'], 'in-progress'],
  ['all are done, one late, one without occasion', ['done', 'done-late', 'none-occurred'], 'done'],
] as const)('%s', (_what, progress, state) => {
  expect(taskState(assigned(...progress))).toBe(state);
});
