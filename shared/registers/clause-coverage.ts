import { z } from 'zod';
import { ClauseKind } from '../plan/plan-seed.ts';

/** What carries a clause of the plan: its work, its deadlines, its figures, its lists. */
export const ClauseCoverage = z.strictObject({
  clause: z.string(),
  kind: ClauseKind,
  text: z.string(),
  tasks: z.number().int(),
  /** Codes. */
  regimes: z.array(z.string()),
  indicators: z.array(z.string()),
  registers: z.array(z.string()),
});
export type ClauseCoverage = z.infer<typeof ClauseCoverage>;

/** Aims, requirements, the opening and the closing line set work off but give none themselves. */
const working: Record<ClauseKind, boolean> = {
  preamble: false,
  purpose: false,
  requirement: false,
  target: true,
  task: true,
  funding: true,
  reporting: true,
  closing: false,
};

export const asksForWork = ({ kind }: Pick<ClauseCoverage, 'kind'>): boolean => working[kind];

/** A clause that asks for work, and nothing in the program carries it. */
export const isUncovered = (clause: ClauseCoverage): boolean =>
  asksForWork(clause) &&
  clause.tasks + clause.regimes.length + clause.indicators.length + clause.registers.length === 0;
