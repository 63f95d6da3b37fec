import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTasks, groupTasks, taskGroupsTable } from '../../../shared/reports/task-groups.ts';
import { Progress, type TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { anAssignment, aTask } from '../tasks/task-rows.ts';

const sections = ['III.1', 'III.2', 'IV.6'];
const plans = fc
  .array(fc.record({ section: fc.constantFrom(...sections), progress: fc.array(fc.constantFrom(...Progress.options)) }))
  .map((tasks) =>
    tasks
      .toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section))
      .map(({ section, progress }) =>
        aTask({ section, sectionTitle: 'Nhóm', assignments: progress.map((one) => anAssignment({ progress: one })) }),
      ),
  );

const factsOf = (tasks: readonly TaskRow[]) => ({ ...countTasks(tasks), groups: groupTasks(tasks), overdue: null });

/** The numbers of each row of the printed table. */
const rowsOf = (tasks: readonly TaskRow[]) =>
  taskGroupsTable(factsOf(tasks)).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ kind, cells }) => ({
          kind,
          counts: cells.slice(1).map(({ value }) => value?.value ?? Number.NaN),
        }))
      : [],
  );

describe('results by the groups of tasks of the plan', () => {
  test('each row adds across, the rows add down to the whole, and the whole is the plan', () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        fc.pre(tasks.length > 0);
        const rows = rowsOf(tasks);
        const whole = rows.at(-1)?.counts ?? [];
        for (const {
          counts: [total = 0, ...states],
        } of rows)
          expect(states.reduce((a, b) => a + b)).toBe(total);
        for (const at of [0, 1, 2, 3]) {
          expect(rows.slice(0, -1).reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)).toBe(whole[at]);
        }
        expect(whole[0]).toBe(tasks.length);
        expect(rows).toHaveLength(new Set(tasks.map(({ section }) => section)).size + 1);
      }),
    );
  });

  test('in the order of the plan, under its own headings', () => {
    const tasks = [aTask({ section: 'III.2', sectionTitle: 'Kiểm tra' }), aTask({ section: 'IV.6', sectionTitle: '' })];
    expect(groupTasks(tasks).map(({ title }) => title)).toEqual(['III.2 Kiểm tra', 'IV.6']);
  });

  test('a plan without tasks says so instead of an empty table', () => {
    expect(taskGroupsTable(factsOf([]))).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'Kế hoạch không có nhiệm vụ nào đang có hiệu lực.' }] },
    ]);
  });
});
