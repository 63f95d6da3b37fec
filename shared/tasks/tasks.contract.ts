import { z } from 'zod';
import { AgencyId, AssignmentId, TaskId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { Basis, Role } from './task-seed.ts';

export const Progress = z.enum(['not-started', 'in-progress', 'done', 'done-late', 'none-occurred']);
export type Progress = z.infer<typeof Progress>;

export const Assignment = z.strictObject({
  id: AssignmentId,
  agencyId: AgencyId,
  agency: z.string(),
  agencyShort: z.string(),
  role: Role,
  basis: Basis,
  progress: Progress,
  note: z.string(),
});
export type Assignment = z.infer<typeof Assignment>;

export const TaskRow = z.strictObject({
  id: TaskId,
  clause: z.string(),
  section: z.string(),
  sectionTitle: z.string(),
  title: z.string(),
  text: z.string(),
  assignments: z.array(Assignment),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const ProgressChange = z.strictObject({
  at: z.string(),
  before: z.string(),
  after: z.string(),
  field: z.enum(['progress', 'note']),
});

export const tasksContract = {
  list: query(z.strictObject({}), z.array(TaskRow)),
  setProgress: command(
    z.strictObject({
      assignments: z.array(AssignmentId).min(1).max(200),
      progress: Progress,
      note: z.string().trim().normalize('NFC').max(2000).optional(),
    }),
    z.strictObject({ changed: z.number().int() }),
  ),
  history: query(z.strictObject({ assignment: AssignmentId }), z.array(ProgressChange)),
};
