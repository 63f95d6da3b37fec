import { z } from 'zod';
import { query } from '../ipc/contract.ts';
import { ClauseKind } from './plan-seed.ts';

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
    }),
  ),
  legalBases: z.array(
    z.strictObject({ number: z.string(), title: z.string(), issuer: z.string(), clause: z.string() }),
  ),
  recipients: z.array(z.string()),
  signature: z.array(z.string()),
});
export type PlanText = z.infer<typeof PlanText>;

export const planContract = {
  /** The whole plan, verbatim, in the order of the document. */
  read: query(z.strictObject({}), PlanText),
};
