import { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';

export const anAssignment = (part: { readonly [K in keyof Assignment]?: unknown }): Assignment =>
  Assignment.parse({
    id: 1,
    agencyId: 1,
    agency: 'Sở Y tế',
    agencyShort: 'Y tế',
    role: 'lead',
    basis: 'text',
    binding: 'yeu-cau',
    agencyEndsOn: null,
    percent: null,
    results: 0,
    lastResult: null,
    evidence: 0,
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
    textOrigin: 'plan',
    origin: 'plan',
    endedOn: null,
    superseded: null,
    assignments: [],
    ...part,
  });
