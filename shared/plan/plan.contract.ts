import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PlanId, TaskId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { ClauseKind, PlanStatus } from './plan-seed.ts';

/** Word for word from the plan, written by the office, or copied from last year's plan and not yet compared. */
export const ClauseOrigin = z.enum(['plan', 'office', 'copy']);
export type ClauseOrigin = z.infer<typeof ClauseOrigin>;

export const PlanText = z.strictObject({
  code: z.string(),
  title: z.string(),
  year: z.number().int(),
  field: z.string(),
  issuer: z.string(),
  note: z.string(),
  sections: z.array(
    z.strictObject({ code: z.string(), parent: z.string().nullable(), printedNumber: z.string(), title: z.string() }),
  ),
  clauses: z.array(
    z.strictObject({
      label: z.string(),
      section: z.string().nullable(),
      kind: ClauseKind,
      printedNumber: z.string(),
      text: z.string(),
      origin: ClauseOrigin,
    }),
  ),
  legalBases: z.array(
    z.strictObject({ number: z.string(), title: z.string(), issuer: z.string(), clause: z.string() }),
  ),
  recipients: z.array(z.string()),
  signature: z.array(z.string()),
});
export type PlanText = z.infer<typeof PlanText>;

export const PlanSummary = z.strictObject({
  id: PlanId,
  code: z.string(),
  title: z.string(),
  year: z.number().int(),
  status: PlanStatus,
  /** Year of the plan this one was cloned from. */
  basedOn: z.number().int().nullable(),
  tasks: z.number().int(),
  isCurrent: z.boolean(),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

export const AmendmentKind = z.enum(['add', 'change', 'end', 'supersede']);
export type AmendmentKind = z.infer<typeof AmendmentKind>;

/** What changed in the plan after it was issued, and on what paper. */
export const Amendment = z.strictObject({
  id: z.number().int(),
  kind: AmendmentKind,
  task: TaskId,
  clause: z.string(),
  title: z.string(),
  documentNumber: z.string(),
  documentOn: Day.nullable(),
  reason: z.string(),
  effectiveOn: Day,
  text: z.string(),
  at: z.string(),
});
export type Amendment = z.infer<typeof Amendment>;

export const planContract = {
  /** The plan in use, verbatim, in the order of the document. */
  read: query(z.strictObject({}), PlanText),
  /** Every plan kept, newest year first. */
  list: query(z.strictObject({}), z.array(PlanSummary)),
  /** All screens show this plan from now on. */
  choose: command(z.strictObject({ plan: PlanId }), z.strictObject({ year: z.number().int() })),
  /** Of the plan in use, newest first. */
  amendments: query(z.strictObject({}), z.array(Amendment)),
};
