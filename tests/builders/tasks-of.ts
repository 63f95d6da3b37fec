import { Day } from '../../shared/calendar/day.ts';
import type { AmendmentBasis, Assignment, TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { TestApp } from './an-app.ts';

type Api = TestApp['api'];

export const day = (text: string): Day => Day.parse(text);

/** The paper an edit rests on. */
export const aBasis = (given: Partial<AmendmentBasis> = {}): AmendmentBasis => ({
  documentNumber: '45/KH-UBND',
  documentOn: day('2023-01-10'),
  reason: 'Bổ sung theo công văn',
  effectiveOn: day('2023-01-15'),
  ...given,
});

export async function theTask(api: Api, clause: string): Promise<TaskRow> {
  const task = (await api.tasks.list({})).find((row) => row.clause === clause);
  if (task === undefined) throw new Error(`no task ${clause}`);
  return task;
}

/** The first assignment of a task. */
export async function theAssignment(api: Api, clause: string): Promise<Assignment> {
  const [first] = (await theTask(api, clause)).assignments;
  if (first === undefined) throw new Error(`${clause} is given to nobody`);
  return first;
}

export async function theAgency(api: Api, shortName: string) {
  const agency = (await api.agencies.list({})).find((one) => one.shortName === shortName || one.name === shortName);
  if (agency === undefined) throw new Error(`no agency ${shortName}`);
  return agency.id;
}
