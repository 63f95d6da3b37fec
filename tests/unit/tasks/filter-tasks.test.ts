import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRank, filterTasks, hasEnded } from '../../../renderer/tasks/search/filter-tasks.ts';
import { foundIn } from '../../../renderer/tasks/search/found-in.ts';
import type { Search } from '../../../renderer/tasks/search/use-search.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { AgencyId } from '../../../shared/ids.ts';
import { noFilter } from '../../../shared/tasks/task-filter.ts';
import { searchWords } from '../../../shared/text/highlight.ts';
import { anAssignment, aTask } from './task-rows.ts';

const police = anAssignment({ agencyId: 1, agency: 'Công an tỉnh', role: 'lead', progress: 'done' });
const health = anAssignment({ agencyId: 2, agency: 'Sở Y tế', role: 'support', progress: 'not-started' });
const nobody = aTask({ id: 1, clause: 'III.1-1', section: 'III.1', text: 'Truyền thông', assignments: [] });
const clinic = aTask({
  id: 2,
  clause: 'IV.6-1',
  section: 'IV.6',
  sectionTitle: 'Sở Y tế',
  title: 'Khám sức khỏe',
  text: 'Phối hợp tổ chức khám sức khỏe định kỳ cho người lao động ở cơ sở kinh doanh',
  assignments: [{ ...health, role: 'lead' }],
});
const patrol = aTask({ id: 3, clause: 'IV.9-1', section: 'IV.9', assignments: [police, health] });
const tasks = [nobody, clinic, patrol];

/** The answer of the keeper: the tasks by their place in the list above, best match first. */
const answer = (query: string, order: readonly number[], evidence: readonly string[] = []): Search => ({
  words: searchWords(query),
  hits: new Map(order.flatMap((index) => (tasks[index] ? [[tasks[index].id, evidence]] : []))),
});

const clauses = (filter: Partial<typeof noFilter>, search: Search | null = null) =>
  filterTasks(tasks, { ...noFilter, ...filter }, search).map(({ clause }) => clause);

test('no condition shows all, in their order', () => {
  expect(clauses({})).toEqual(['III.1-1', 'IV.6-1', 'IV.9-1']);
});

test('what the search found, in the plan’s order or the best match first', () => {
  const search = answer('khám', [2, 0]);
  expect(clauses({}, search)).toEqual(['III.1-1', 'IV.9-1']);
  const ranked = byRank(filterTasks(tasks, noFilter, search), search);
  expect(ranked.map(({ clause }) => clause)).toEqual(['IV.9-1', 'III.1-1']);
  expect(byRank(tasks, null)).toBe(tasks);
});

test('a search that finds nothing shows nothing', () => {
  expect(clauses({}, answer('khong-co', []))).toEqual([]);
});

test('the section', () => {
  expect(clauses({ section: 'IV.6' })).toEqual(['IV.6-1']);
  expect(clauses({ section: 'IV.6' }, answer('x', [2]))).toEqual([]);
});

test('agency, role and progress must meet in one assignment', () => {
  const agency = AgencyId.parse(2);
  expect(clauses({ agency })).toEqual(['IV.6-1', 'IV.9-1']);
  expect(clauses({ agency, role: 'lead' })).toEqual(['IV.6-1']);
  expect(clauses({ agency, progress: 'done' })).toEqual([]);
  expect(clauses({ progress: 'done' })).toEqual(['IV.9-1']);
});

test('ranking loses no task and adds none', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2]), (order) => {
      const search = answer('x', order);
      const ranked = byRank(filterTasks(tasks, noFilter, search), search);
      expect(ranked).toEqual(order.map((index) => tasks[index]));
    }),
  );
});

test('a task has ended from its day of ending on', () => {
  const on = (day: string) => hasEnded({ endedOn: Day.parse('2023-06-30') }, Day.parse(day));
  expect([on('2023-06-29'), on('2023-06-30'), on('2023-07-01')]).toEqual([false, true, true]);
  expect(hasEnded({ endedOn: null }, Day.parse('2023-07-01'))).toBe(false);
});

test('where it was found: evidence first, then the words of the plan, agencies, the heading', () => {
  const place = (query: string, evidence: readonly string[] = []) => {
    const found = foundIn(clinic, answer(query, [1], evidence));
    return found && [found.where, found.parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')];
  };
  expect(place('ke hoach', ['45/KH-UBND Kế hoạch kiểm tra'])).toEqual(['evidence', '45/KH-UBND [Kế hoạch] kiểm tra']);
  expect(place('kinh doanh')).toEqual(['text', '…người lao động ở cơ sở [kinh doanh]']);
  expect(place('y te')).toEqual(['agency', 'Sở [Y tế]']);
  expect(place('suc khoe')).toBeUndefined();
  expect(place('suc khoe co so')).toEqual(['text', '…cho người lao động ở [cơ sở] kinh doanh']);
});
