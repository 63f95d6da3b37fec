import { expect, test } from 'vitest';
import { bulkTarget } from '../../../renderer/tasks/bulk/bulk-assignments.ts';
import { parsePercent } from '../../../renderer/tasks/panel/parse-percent.ts';
import { sameFilter } from '../../../renderer/tasks/search/same-filter.ts';
import { agencyWork, tasksOf } from '../../../renderer/tasks/views/agency-work.ts';
import { rowId, taskRow, withSections } from '../../../renderer/tasks/views/grid-rows.ts';
import { AgencyId } from '../../../shared/ids.ts';
import { noFilter } from '../../../shared/tasks/task-filter.ts';
import { anAssignment, aTask } from './task-rows.ts';

const lead = anAssignment({ id: 11, agencyId: 1, role: 'lead', progress: 'done' });
const help = anAssignment({ id: 12, agencyId: 2, role: 'support' });
const first = aTask({ id: 1, section: 'IV.1', sectionTitle: 'Sở', assignments: [lead, help] });
const second = aTask({ id: 2, section: 'IV.1', assignments: [{ ...help, id: 13, role: 'lead' }] });
const third = aTask({ id: 3, section: 'IV.2', assignments: [] });
const tasks = [first, second, third];

test('sections stand over their tasks and count those whose leads are done', () => {
  const rows = withSections(tasks.map(taskRow));
  expect(rows.map(rowId)).toEqual(['section IV.1', '1', '2', 'section IV.2', '3']);
  expect(rows[0]).toMatchObject({ title: 'Sở', done: 1, all: 2 });
  expect(rows[3]).toMatchObject({ done: 0, all: 1 });
});

test('a closed section is its heading alone, with the same count', () => {
  const rows = withSections(tasks.map(taskRow), new Set(['IV.1']));
  expect(rows.map(rowId)).toEqual(['section IV.1', 'section IV.2', '3']);
  expect(rows[0]).toMatchObject({ done: 1, all: 2, isClosed: true });
});

test('the same task is the same row, so that the grid leaves it alone', () => {
  expect(taskRow(first)).toBe(taskRow(first));
});

test('each agency’s own work, and what nobody was given', () => {
  const work = agencyWork(tasks);
  expect(work.get(AgencyId.parse(1))).toEqual({ done: 1, all: 1 });
  expect(work.get(AgencyId.parse(2))).toEqual({ done: 0, all: 2 });
  expect(work.get('nobody')).toEqual({ done: 0, all: 1 });
  expect(agencyWork([first]).has('nobody')).toBe(false);
  expect(tasksOf(tasks, AgencyId.parse(2))).toEqual([first, second]);
  expect(tasksOf(tasks, 'nobody')).toEqual([third]);
});

test('a selection means its leads, everybody, or one agency, and says how many of which role', () => {
  expect(bulkTarget(tasks, 'lead', undefined)).toEqual({
    assignments: [11, 13],
    roles: { lead: 2, support: 0, monitor: 0 },
  });
  expect(bulkTarget(tasks, 'all', undefined)).toEqual({
    assignments: [11, 12, 13],
    roles: { lead: 2, support: 1, monitor: 0 },
  });
  expect(bulkTarget(tasks, 'agency', AgencyId.parse(2)).assignments).toEqual([12, 13]);
});

test('a share is a whole number from 0 to 100, with or without its sign', () => {
  expect(['45', ' 45 % ', '0', '100'].map(parsePercent)).toEqual([45, 45, 0, 100]);
  expect(parsePercent(' ')).toBeNull();
  expect(['101', '4,5', '-1', 'x', '1e2'].map(parsePercent)).toEqual(Array(5).fill(undefined));
});

test('two filters are the same when they show the same', () => {
  expect(sameFilter(noFilter, { ...noFilter, text: ' ' })).toBe(true);
  expect(sameFilter(noFilter, { ...noFilter, role: 'lead' })).toBe(false);
});
