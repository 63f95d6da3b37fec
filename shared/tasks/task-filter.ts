import { z } from 'zod';
import { AgencyId } from '../ids.ts';
import { Role } from './task-seed.ts';
import { Progress } from './tasks.contract.ts';

/** Null: no condition. */
export const TaskFilter = z.strictObject({
  text: z.string().max(200),
  section: z.string().max(64).nullable(),
  agency: AgencyId.nullable(),
  role: Role.nullable(),
  progress: Progress.nullable(),
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const noFilter: TaskFilter = { text: '', section: null, agency: null, role: null, progress: null };
