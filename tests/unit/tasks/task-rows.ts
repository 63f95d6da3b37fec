import { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';

export const anAssignment = (part: { readonly [K in keyof Assignment]?: unknown }): Assignment =>
  Assignment.parse({
    id: 1,
    agencyId: 1,
    agency: 'Sở Y tế',
    agencyShort: 'Y tế',
    role: 'lead',
    basis: 'text',
    progress: 'not-started',
    note: '',
    ...part,
  });

export const aTask = (part: { readonly [K in keyof TaskRow]?: unknown }): TaskRow =>
  TaskRow.parse({
    id: 1,
    clause: 'IV.6-1',
    section: 'IV.6',
    sectionTitle: '',
    title: '',
    text: '',
    assignments: [],
    ...part,
  });
