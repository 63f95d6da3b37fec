import type { Day } from '../calendar/day.ts';
import { formatDay, spokenDay } from '../calendar/day-text.ts';
import type { Part, WorkingHead } from '../paper/document.ts';
import { startSmall } from './wording.ts';

/** What every working paper says of itself. */
export interface PaperHead {
  readonly office: string;
  readonly plan: PlanName;
  readonly today: Day;
}

export interface PlanName {
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: Day | null;
}

/** 'Kế hoạch số 12/KH-UBND ngày 05/01/2023: triển khai công tác …' */
export function planName({ title, number, issuedOn }: PlanName): string {
  const numbered = number === null ? '' : ` số ${number}`;
  const issued = issuedOn === null ? '' : ` ngày ${formatDay(issuedOn)}`;
  return `Kế hoạch${numbered}${issued}${numbered + issued === '' ? ' ' : ': '}${startSmall(title)}`;
}

export const workingHead = (
  { office, plan, today }: PaperHead,
  title: string,
  scope = planName(plan),
): WorkingHead => ({
  kind: 'working-head',
  office,
  title,
  scope,
  asOf: `Tính đến ${spokenDay(today)}`,
});

/** One sheet of A4, upright or across. */
export const working = (orientation: Part['orientation'], blocks: Part['blocks']): Part => ({
  kind: 'working',
  orientation,
  blocks,
});
