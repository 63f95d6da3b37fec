import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import {
  carriedOver,
  planYearStart,
  type RolloverSource,
  type SourceAssignment,
  type SourceClause,
  type SourceTarget,
  type SourceTask,
} from '../../../shared/rollover/carried-over.ts';
import type { RolloverParts } from '../../../shared/rollover/rollover.contract.ts';

type Source = RolloverSource<SourceClause, SourceTask, SourceAssignment, SourceTarget>;

const day = (text: string) => Day.parse(text);
const all: RolloverParts = { tasks: true, agencies: true, forms: true, targets: true };
const days = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(day('2022-06-01'), n));
const maybe = fc.option(days, { nil: null });
const clauseIds = fc.integer({ min: 1, max: 8 });

const sources: fc.Arbitrary<Source> = fc.record({
  clauses: fc
    .array(fc.record({ origin: fc.constantFrom('plan', 'office', 'copy'), text: fc.string() }), {
      minLength: 8,
      maxLength: 8,
    })
    .map((clauses) => clauses.map((clause, index) => ({ ...clause, id: index + 1 }))),
  wordings: fc
    .array(fc.record({ clauseId: clauseIds, text: fc.string(), effectiveOn: days }))
    .map((wordings) => wordings.map((wording, index) => ({ ...wording, id: index + 1 }))),
  tasks: fc
    .array(fc.record({ clauseId: clauseIds, lineageId: fc.option(fc.nat(), { nil: null }), endedOn: maybe }), {
      minLength: 6,
      maxLength: 6,
    })
    .map((tasks) => tasks.map((task, index) => ({ ...task, id: index + 1 }))),
  assignments: fc.array(
    fc.record({ taskId: fc.integer({ min: 1, max: 6 }), agencyId: fc.integer({ min: 1, max: 4 }), endedOn: maybe }),
  ),
  agencies: fc
    .array(maybe, { minLength: 4, maxLength: 4 })
    .map((ends) => ends.map((validTo, index) => ({ id: index + 1, name: `Cơ quan ${index + 1}`, validTo }))),
  targets: fc.array(fc.record({ clauseId: fc.option(clauseIds, { nil: null }) })),
});
const choices = fc.record({ tasks: fc.boolean(), agencies: fc.boolean(), forms: fc.boolean(), targets: fc.boolean() });
const years = fc.integer({ min: 2022, max: 2025 });

test('the plan year begins on the fifteenth of December before it', () => {
  expect(planYearStart(2024)).toBe('2023-12-15');
});

describe('what goes along', () => {
  test('every task that goes has not ended, stands on a clause that goes, and every one that stays has ended', () =>
    fc.assert(
      fc.property(sources, years, choices, (source, year, parts) => {
        const { tasks, clauses, endedTasks } = carriedOver(source, year, parts);
        const clauseIds = new Set(clauses.map(({ id }) => id));
        expect(tasks.every(({ endedOn, clauseId }) => endedOn === null && clauseIds.has(clauseId))).toBe(true);
        expect(parts.tasks || tasks.length === 0).toBe(true);
        if (parts.tasks) expect(tasks.length + endedTasks).toBe(source.tasks.length);
      }),
    ));

  test('every assignment goes, or is ended, or its task stays, or its agency is counted as left behind', () =>
    fc.assert(
      fc.property(sources, years, (source, year) => {
        const { assignments, tasks, endedAgencies } = carriedOver(source, year, all);
        const taskIds = new Set(tasks.map(({ id }) => id));
        const possible = source.assignments.filter(({ taskId, endedOn }) => endedOn === null && taskIds.has(taskId));
        const left = endedAgencies.reduce((sum, agency) => sum + agency.assignments, 0);
        expect(assignments.length + left).toBe(possible.length);
        const lastDay = new Map(source.agencies.map(({ id, validTo }) => [id, validTo ?? day('2199-12-31')]));
        expect(assignments.every(({ agencyId }) => (lastDay.get(agencyId) ?? '') >= planYearStart(year))).toBe(true);
        expect(endedAgencies.every(({ endsOn }) => endsOn < planYearStart(year))).toBe(true);
      }),
    ));

  test('the text goes whole whatever is chosen; only a clause of ours without its task stays', () =>
    fc.assert(
      fc.property(sources, years, choices, (source, year, parts) => {
        const { clauses, tasks } = carriedOver(source, year, parts);
        const used = new Set(tasks.map(({ clauseId }) => clauseId));
        const expected = source.clauses.filter(({ id, origin }) => origin !== 'office' || used.has(id));
        expect(clauses.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(clauses.every(({ origin }) => origin !== 'plan')).toBe(true);
      }),
    ));

  test('a target goes only when chosen, and only with its clause; agencies never without tasks', () =>
    fc.assert(
      fc.property(sources, years, choices, (source, year, parts) => {
        const { targets, clauses, assignments } = carriedOver(source, year, parts);
        const clauseIds = new Set(clauses.map(({ id }) => id));
        const expected = parts.targets
          ? source.targets.filter(({ clauseId }) => clauseId === null || clauseIds.has(clauseId))
          : [];
        expect(targets).toEqual(expected);
        if (!parts.tasks || !parts.agencies) expect(assignments).toEqual([]);
      }),
    ));
});

test('of several new wordings the one that holds last is the text; without one the plan’s own', () => {
  const source: Source = {
    clauses: [
      { id: 1, origin: 'plan', text: 'cũ' },
      { id: 2, origin: 'plan', text: 'giữ nguyên' },
    ],
    wordings: [
      { id: 1, clauseId: 1, text: 'sửa lần hai', effectiveOn: day('2023-09-01') },
      { id: 2, clauseId: 1, text: 'sửa lần một', effectiveOn: day('2023-05-01') },
    ],
    tasks: [],
    assignments: [],
    agencies: [],
    targets: [],
  };
  expect(carriedOver(source, 2024, all).clauses.map(({ text }) => text)).toEqual(['sửa lần hai', 'giữ nguyên']);
});

test('an agency whose last day is the first of the new year still goes along, one day earlier it stays', () => {
  const source: Source = {
    clauses: [{ id: 1, origin: 'plan', text: '' }],
    wordings: [],
    tasks: [{ id: 1, clauseId: 1, lineageId: null, endedOn: null }],
    assignments: [
      { taskId: 1, agencyId: 1, endedOn: null },
      { taskId: 1, agencyId: 2, endedOn: null },
    ],
    agencies: [
      { id: 1, name: 'Cơ quan 1', validTo: day('2023-12-15') },
      { id: 2, name: 'Cơ quan 2', validTo: day('2023-12-14') },
    ],
    targets: [],
  };
  const { assignments, endedAgencies } = carriedOver(source, 2024, all);
  expect(assignments.map(({ agencyId }) => agencyId)).toEqual([1]);
  expect(endedAgencies).toEqual([{ name: 'Cơ quan 2', endsOn: '2023-12-14', assignments: 1 }]);
});
