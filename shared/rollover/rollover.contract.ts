import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PlanId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

/** What goes along into the new year; text and headings always do, and nothing of last year's results ever does. */
export const RolloverParts = z.strictObject({
  /** Tasks; without them the new plan is a text only. */
  tasks: z.boolean(),
  /** Who does what. */
  agencies: z.boolean(),
  /** Reporting regimes with their forms; their dates are made anew by their rules. */
  forms: z.boolean(),
  targets: z.boolean(),
});
export type RolloverParts = z.infer<typeof RolloverParts>;

export const RolloverProposal = z.strictObject({
  year: z.number().int(),
  code: z.string(),
  title: z.string(),
  counts: z.strictObject({
    clauses: z.number().int(),
    tasks: z.number().int(),
    assignments: z.number().int(),
    regimes: z.number().int(),
    obligations: z.number().int(),
    targets: z.number().int(),
  }),
  /** Agencies that end before the new year begins: their assignments do not go along. */
  endedAgencies: z.array(z.strictObject({ name: z.string(), endsOn: Day, assignments: z.number().int() })),
});
export type RolloverProposal = z.infer<typeof RolloverProposal>;

const year = z.number().int().min(2022).max(2035);

export const rolloverContract = {
  propose: query(z.strictObject({ plan: PlanId, year: year.optional() }), RolloverProposal),
  /** Makes the new plan in one step and puts it in use. */
  run: command(
    z.strictObject({
      plan: PlanId,
      year,
      code: z
        .string()
        .trim()
        .regex(/^[A-Z0-9-]{3,40}$/),
      title: z.string().trim().normalize('NFC').min(1).max(300),
      parts: RolloverParts,
    }),
    z.strictObject({ plan: PlanId }),
  ),
};
