import { z } from 'zod';
import { PlanId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { Role } from '../tasks/task-seed.ts';
import { documentLimits } from './document.ts';
import { BodyRef, LineKind, NewBody, Proposal } from './proposal.ts';

export const ReadSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(documentLimits.characters) }),
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1).max(1_000) }),
]);
export type ReadSource = z.infer<typeof ReadSource>;

const words = z.string().trim().normalize('NFC');

/** A line as the officer leaves it. None may stay unsorted: every sentence is a task, a target or something else. */
export const AcceptedLine = z.strictObject({
  printed: words.max(60),
  text: words.max(documentLimits.characters),
  kind: LineKind.exclude(['unsorted']),
  level: z.number().int().min(0).max(9),
  bodies: z.array(z.strictObject({ body: BodyRef, role: Role })).max(200),
});
export type AcceptedLine = z.infer<typeof AcceptedLine>;

export const AcceptedPlan = z.strictObject({
  year: z.number().int().min(2022).max(2035),
  code: words.regex(/^[A-Z0-9-]{3,40}$/),
  title: words.min(1).max(300),
  lines: z.array(AcceptedLine).min(1).max(documentLimits.paragraphs),
  /** Only those that a line names are kept. */
  newBodies: z.array(NewBody).max(500),
});
export type AcceptedPlan = z.infer<typeof AcceptedPlan>;

export const planReaderContract = {
  /** What the rules make of a document; nothing is kept. */
  read: query(z.strictObject({ source: ReadSource }), Proposal),
  /** Keeps the corrected proposal as a new plan in one step and puts it in use. */
  accept: command(AcceptedPlan, z.strictObject({ plan: PlanId })),
};
