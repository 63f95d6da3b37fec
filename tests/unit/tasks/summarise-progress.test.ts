import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summariseProgress } from '../../../renderer/tasks/summarise-progress.ts';
import { Role } from '../../../shared/tasks/task-seed.ts';
import { Progress } from '../../../shared/tasks/tasks.contract.ts';
import { anAssignment } from './task-rows.ts';

const leads = (...states: Progress[]) => states.map((progress) => anAssignment({ role: 'lead', progress }));

test('nobody assigned: nothing to say', () => {
  expect(summariseProgress([])).toBeUndefined();
});

test('those who lead speak for the task', () => {
  const helper = anAssignment({ role: 'support', progress: 'not-started' });
  expect(summariseProgress([...leads('done'), helper])).toEqual({ progress: 'done', done: 1, all: 1 });
});

test('where nobody leads, everybody assigned counts', () => {
  const helpers = [anAssignment({ role: 'support', progress: 'done' }), anAssignment({ role: 'support' })];
  expect(summariseProgress(helpers)).toEqual({ progress: 'in-progress', done: 1, all: 2 });
});

test('done only when all are; one late makes the whole late', () => {
  expect(summariseProgress(leads('done', 'not-started'))?.progress).toBe('in-progress');
  expect(summariseProgress(leads('done', 'none-occurred'))?.progress).toBe('done');
  expect(summariseProgress(leads('done', 'done-late'))?.progress).toBe('done-late');
  expect(summariseProgress(leads('none-occurred', 'none-occurred'))?.progress).toBe('none-occurred');
  expect(summariseProgress(leads('not-started', 'not-started'))?.progress).toBe('not-started');
});

test('never more done than there are, and done never without all', () => {
  const assignment = fc.record({
    role: fc.constantFrom(...Role.options),
    progress: fc.constantFrom(...Progress.options),
  });
  fc.assert(
    fc.property(fc.array(assignment.map(anAssignment), { minLength: 1, maxLength: 14 }), (assignments) => {
      const summary = summariseProgress(assignments);
      if (summary === undefined) throw new Error('somebody is assigned');
      expect(summary.all).toBeLessThanOrEqual(assignments.length);
      expect(summary.done).toBeLessThanOrEqual(summary.all);
      const isFinished = summary.progress !== 'not-started' && summary.progress !== 'in-progress';
      expect(isFinished).toBe(summary.done === summary.all);
    }),
  );
});
