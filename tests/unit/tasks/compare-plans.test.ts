import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans, type TracedTask } from '../../../shared/tasks/compare-plans.ts';
import { Role } from '../../../shared/tasks/task-seed.ts';
import { type Comparison, Progress } from '../../../shared/tasks/tasks.contract.ts';

const base: TracedTask = {
  lineage: 1,
  clause: 'IV.1-1',
  title: 'Tuyên truyền',
  text: 'Tuyên truyền trên loa',
  assignments: [{ agency: 'Sở Y tế', role: 'lead', progress: 'not-started', percent: null }],
};
const task = (given: Partial<TracedTask>): TracedTask => ({ ...base, ...given });
const differs = (before: TracedTask, after: TracedTask, withProgress = true) =>
  comparePlans([before], [after], { withProgress }).differences.flatMap((one) =>
    one.kind === 'changed' ? one.differs : [one.kind],
  );

describe('what differs', () => {
  test('each field by its name', () => {
    expect(differs(base, task({ clause: 'IV.1-2' }))).toEqual(['clause']);
    expect(differs(base, task({ title: 'Khác' }))).toEqual(['title']);
    expect(differs(base, task({ text: 'Khác' }))).toEqual(['text']);
    expect(differs(base, task({ assignments: [] }))).toEqual(['assignments']);
  });

  test('another role of the same body is another assignment; another order is not', () => {
    const police = { agency: 'Công an', role: 'support', progress: 'done', percent: 5 } as const;
    const two = task({ assignments: [...base.assignments, police] });
    expect(differs(two, task({ assignments: two.assignments.toReversed() }))).toEqual([]);
    expect(differs(two, task({ assignments: [...base.assignments, { ...police, role: 'lead' }] }))).toEqual([
      'assignments',
    ]);
  });

  test('progress within one plan only', () => {
    const done = task({ assignments: base.assignments.map((one) => ({ ...one, progress: 'done' as const })) });
    const half = task({ assignments: base.assignments.map((one) => ({ ...one, percent: 50 })) });
    expect([differs(base, done), differs(base, half)]).toEqual([['progress'], ['progress']]);
    expect(differs(base, done, false)).toEqual([]);
  });
});

test('without a common lineage the words decide, accents and case aside', () => {
  const other = task({ lineage: 9, text: 'TUYÊN TRUYỀN  trên loa' });
  expect(differs(base, other)).toEqual(['text']);
  expect(differs(base, task({ lineage: 9, text: 'Khác' }))).toEqual(['added', 'ended']);
});

const words = fc.constantFrom('đường dây nóng', 'duong day nong', 'tập huấn', 'kiểm tra');
const assignments = fc.uniqueArray(
  fc.record({
    agency: fc.constantFrom('Sở Y tế', 'Công an tỉnh'),
    role: fc.constantFrom(...Role.options),
    progress: fc.constantFrom(...Progress.options),
    percent: fc.constantFrom(null, 0, 50),
  }),
  { selector: ({ agency, role }) => `${agency} ${role}`, maxLength: 4 },
);
const tasks = fc.array(
  fc.record({ lineage: fc.integer({ min: 1, max: 6 }), clause: words, title: words, text: words, assignments }),
  { maxLength: 8 },
);
const options = fc.record({ withProgress: fc.boolean() });
const count = ({ differences }: Comparison, kind: string) => differences.filter((one) => one.kind === kind).length;

describe('for any two plans', () => {
  test('a plan differs in nothing from itself', () => {
    fc.assert(
      fc.property(tasks, options, (plan, option) => {
        expect(comparePlans(plan, structuredClone(plan), option)).toEqual({ differences: [], same: plan.length });
        expect(comparePlans(plan, plan, option)).toEqual({ differences: [], same: plan.length });
      }),
    );
  });

  test('every task of either side is counted exactly once', () => {
    fc.assert(
      fc.property(tasks, tasks, options, (before, after, option) => {
        const compared = comparePlans(before, after, option);
        const common = compared.same + count(compared, 'changed');
        expect(common + count(compared, 'ended')).toBe(before.length);
        expect(common + count(compared, 'added')).toBe(after.length);
      }),
    );
  });

  test('the other way round what was added has ended', () => {
    fc.assert(
      fc.property(tasks, tasks, options, (before, after, option) => {
        const there = comparePlans(before, after, option);
        const back = comparePlans(after, before, option);
        const sorted = (texts: readonly string[]) => [...texts].sort();
        const shown = (one: Comparison['differences'][number]) => {
          switch (one.kind) {
            case 'added':
              return JSON.stringify(['ended', one.after]);
            case 'ended':
              return JSON.stringify(['added', one.before]);
            case 'changed':
              return JSON.stringify(['changed', one.after, one.before, one.differs]);
          }
        };
        const plain = (one: Comparison['differences'][number]) =>
          JSON.stringify(
            one.kind === 'changed'
              ? ['changed', one.before, one.after, one.differs]
              : [one.kind, one.kind === 'added' ? one.after : one.before],
          );
        expect(sorted(there.differences.map(shown))).toEqual(sorted(back.differences.map(plain)));
        expect(there.same).toBe(back.same);
      }),
    );
  });
});
