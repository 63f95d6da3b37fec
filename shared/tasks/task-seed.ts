import { z } from 'zod';

/** chủ trì, phối hợp, theo dõi */
export const Role = z.enum(['lead', 'support', 'monitor']);
export type Role = z.infer<typeof Role>;

/** Whether the plan's own words say it, or the office reads it so and may change it. */
export const Basis = z.enum(['text', 'office']);
export type Basis = z.infer<typeof Basis>;

export const AssignmentSeed = z.strictObject({ agency: z.string().min(1), role: Role, basis: Basis });
export type AssignmentSeed = z.infer<typeof AssignmentSeed>;

/** `title` is ours; the words of the task are those of its clause. No assignment: the plan names nobody. */
export const TaskSeed = z.strictObject({
  clause: z.string().min(1),
  title: z.string().min(1).max(90),
  assignments: z.array(AssignmentSeed),
});
export type TaskSeed = z.infer<typeof TaskSeed>;

export const TasksSeed = z.strictObject({
  plan: z.string().min(1),
  note: z.string(),
  tasks: z.array(TaskSeed).min(1),
});
export type TasksSeed = z.infer<typeof TasksSeed>;
