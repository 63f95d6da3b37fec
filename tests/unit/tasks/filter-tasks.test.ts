import { expect, test } from 'vitest';
import { filterTasks } from '../../../renderer/tasks/filter-tasks.ts';
import { AgencyId } from '../../../shared/ids.ts';
import { noFilter } from '../../../shared/tasks/task-filter.ts';
import { anAssignment, aTask } from './task-rows.ts';

const police = anAssignment({ agencyId: 1, agency: 'Công an tỉnh', role: 'lead', progress: 'done' });
const health = anAssignment({ agencyId: 2, agency: 'Sở Y tế', role: 'support', progress: 'not-started' });
const patrol = aTask({
  clause: 'IV.9-1',
  section: 'IV.9',
  text: 'Quản lý *địa bàn* Chiềng Ân',
  assignments: [police, health],
});
const clinic = aTask({
  clause: 'IV.6-1',
  section: 'IV.6',
  text: 'Khám sức khỏe định kỳ',
  assignments: [{ ...health, role: 'lead' }],
});
const nobody = aTask({ clause: 'III.1-1', section: 'III.1', text: 'Truyền thông', assignments: [] });
const tasks = [nobody, clinic, patrol];

const clauses = (filter: Partial<typeof noFilter>) =>
  filterTasks(tasks, { ...noFilter, ...filter }).map(({ clause }) => clause);

test('no condition shows all, in their order', () => {
  expect(clauses({})).toEqual(['III.1-1', 'IV.6-1', 'IV.9-1']);
});

test('search needs no marks, finds them typed, and wants every word', () => {
  expect(clauses({ text: 'chieng an' })).toEqual(['IV.9-1']);
  expect(clauses({ text: 'CHIỀNG ÂN' })).toEqual(['IV.9-1']);
  expect(clauses({ text: 'cong an dia ban' })).toEqual(['IV.9-1']);
  expect(clauses({ text: 'chieng khong-co' })).toEqual([]);
});

test('the section', () => {
  expect(clauses({ section: 'IV.6' })).toEqual(['IV.6-1']);
});

test('agency, role and progress must meet in one assignment', () => {
  const agency = AgencyId.parse(2);
  expect(clauses({ agency })).toEqual(['IV.6-1', 'IV.9-1']);
  expect(clauses({ agency, role: 'lead' })).toEqual(['IV.6-1']);
  expect(clauses({ agency, progress: 'done' })).toEqual([]);
  expect(clauses({ progress: 'done' })).toEqual(['IV.9-1']);
});
