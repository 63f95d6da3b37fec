import { expect, test } from 'vitest';
import { planOptions } from '../../../renderer/messages/plan.ts';
import { changedFields } from '../../../renderer/plan/compare/changed-fields.ts';
import { firstBefore } from '../../../renderer/plan/compare/first-before.ts';
import { PlanId } from '../../../shared/ids.ts';
import type { PlanSummary } from '../../../shared/plan/plan.contract.ts';
import type { ComparedAssignment, ComparedTask } from '../../../shared/tasks/tasks.contract.ts';

const given = (agency: string, change: Partial<ComparedAssignment> = {}): ComparedAssignment => ({
  agency,
  role: 'lead',
  progress: 'not-started',
  percent: null,
  ...change,
});

const task = (change: Partial<ComparedTask>): ComparedTask => ({
  clause: 'IV.1-1',
  title: 'Tên',
  text: 'Lời',
  assignments: [],
  ...change,
});

test('agencies on both sides are no difference; roles tell apart', () => {
  const before = task({ assignments: [given('Sở A'), given('Sở B')] });
  const after = task({ assignments: [given('Sở A'), given('Sở B', { role: 'support' })] });
  expect(changedFields({ kind: 'changed', before, after, differs: ['assignments'] })).toEqual([
    { field: 'assignments', before: ['Sở B (chủ trì)'], after: ['Sở B (phối hợp)'] },
  ]);
});

test('progress of those on both sides only, and only where it moved', () => {
  const before = task({ assignments: [given('Sở A'), given('Sở B'), given('Sở C')] });
  const after = task({ assignments: [given('Sở A', { progress: 'in-progress', percent: 40 }), given('Sở B')] });
  expect(changedFields({ kind: 'changed', before, after, differs: ['progress'] })).toEqual([
    {
      field: 'progress',
      before: ['Sở A (chủ trì): Chưa triển khai'],
      after: ['Sở A (chủ trì): Đang thực hiện, 40%'],
    },
  ]);
});

test('a task given to nobody says so', () => {
  const after = task({ assignments: [given('Sở A')] });
  expect(changedFields({ kind: 'changed', before: task({}), after, differs: ['assignments'] })).toEqual([
    { field: 'assignments', before: ['chưa giao'], after: ['Sở A (chủ trì)'] },
  ]);
});

const plan = (id: number, year: number, basedOn: number | null): PlanSummary => ({
  id: PlanId.parse(id),
  code: `KH${id}`,
  title: 'Kế hoạch',
  year,
  status: 'draft',
  basedOn,
  tasks: 0,
  isCurrent: false,
});

test('compared first with the plan it was made from, else the newest before it, else its own beginning', () => {
  const [of2025, of2024, of2023] = [plan(3, 2025, 2023), plan(2, 2024, null), plan(1, 2023, null)];
  const plans = [of2025, of2024, of2023];
  expect(firstBefore(of2025, plans)).toEqual({ plan: 1, on: null });
  expect(firstBefore(of2024, plans)).toEqual({ plan: 1, on: null });
  expect(firstBefore(of2023, plans)).toEqual({ plan: 1, on: '2022-12-15' });
});

test('plans of one year and name are told apart by their codes', () => {
  expect(planOptions([plan(2, 2024, null), plan(3, 2024, null), plan(1, 2023, null)])).toEqual([
    { value: '2', label: 'Năm 2024 · Kế hoạch (KH2)' },
    { value: '3', label: 'Năm 2024 · Kế hoạch (KH3)' },
    { value: '1', label: 'Năm 2023 · Kế hoạch' },
  ]);
});
