import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PlanId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

/** What goes along into the new year; text and headings always do, and nothing of last year's results ever does. */
export const RolloverParts = z.strictObject({
  /** Tasks; without them the new plan is a text only. */
  tasks: z.boolean(),
  /** Who does what; nothing without the tasks. */
  agencies: z.boolean(),
  /** Reporting regimes with their forms; their dates are made anew by their rules. */
  forms: z.boolean(),
  targets: z.boolean(),
});
export type RolloverParts = z.infer<typeof RolloverParts>;

export const RolloverCounts = z.strictObject({
  clauses: z.number().int(),
  tasks: z.number().int(),
  assignments: z.number().int(),
  regimes: z.number().int(),
  obligations: z.number().int(),
  targets: z.number().int(),
});
export type RolloverCounts = z.infer<typeof RolloverCounts>;

/** What stays behind in the old year although its part was chosen. */
export const LeftBehind = z.strictObject({
  /** Tasks ended by an amendment. */
  endedTasks: z.number().int(),
  /** Agencies that end before the new year begins: their assignments do not go along. */
  endedAgencies: z.array(z.strictObject({ name: z.string(), endsOn: Day, assignments: z.number().int() })),
});
export type LeftBehind = z.infer<typeof LeftBehind>;

export const RolloverProposal = z.strictObject({
  year: z.number().int(),
  code: z.string(),
  title: z.string(),
  counts: RolloverCounts,
  ...LeftBehind.shape,
});
export type RolloverProposal = z.infer<typeof RolloverProposal>;

export const Rollover = z.strictObject({
  plan: PlanId,
  year: z.number().int(),
  /** Year of the plan it was made from. */
  from: z.number().int(),
  made: RolloverCounts,
  ...LeftBehind.shape,
});
export type Rollover = z.infer<typeof Rollover>;

export const RolloverYear = z.number().int().min(2022).max(2035);
export const PlanCode = z
  .string()
  .trim()
  .regex(/^[A-Z0-9-]{3,40}$/);
export const PlanTitle = z.string().trim().normalize('NFC').min(1).max(300);

export const rolloverContract = {
  /** Without `year`: the one after the plan’s. */
  propose: query(z.strictObject({ plan: PlanId, year: RolloverYear.optional() }), RolloverProposal),
  /** Makes the new plan in one step and puts it in use. */
  run: command(
    z.strictObject({ plan: PlanId, year: RolloverYear, code: PlanCode, title: PlanTitle, parts: RolloverParts }),
    Rollover,
  ),
};
