import { practiceOffice } from '../../shared/practice/wording.ts';
import type { Seed } from '../seed/read-seed.ts';

/** The day it always is there: the first month's figures have come in and its report is due. */
export const practiceToday = '2023-01-17';

/**
 * The same plan under a code of its own: a workbook of the practice plan is refused by the office's database as one of
 * another plan, and the other way round. The office's name says on every paper what it is.
 */
export const practiceSeed = (seed: Seed): Seed => ({
  ...seed,
  plan: { ...seed.plan, code: `TAP-${seed.plan.code}` },
  office: { ...seed.office, ...practiceOffice },
});
