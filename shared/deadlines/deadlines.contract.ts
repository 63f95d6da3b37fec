import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode, PeriodKind } from '../calendar/period.ts';
import { AgencyId, RegimeCode } from '../ids.ts';
import { query } from '../ipc/contract.ts';
import { ObligationState } from './obligation-state.ts';

export const Period = z.strictObject({
  code: PeriodCode,
  kind: PeriodKind,
  label: z.string(),
  administrative: z.strictObject({ from: Day, to: Day }),
  calendar: z.strictObject({ from: Day, to: Day }),
});
export type Period = z.infer<typeof Period>;

export const Obligation = z.strictObject({
  identity: z.string(),
  regime: RegimeCode,
  regimeName: z.string(),
  agency: z.string(),
  period: PeriodCode,
  periodLabel: z.string(),
  cutOff: Day,
  dueOn: Day,
  extendedTo: Day.nullable(),
  receivedOn: Day.nullable(),
  dueBasis: z.enum(['text', 'office']),
  state: ObligationState,
  /** Working days: late by, or (negative) still left; 0 on the day itself. */
  workingDaysLate: z.number().int(),
});
export type Obligation = z.infer<typeof Obligation>;

export const Regime = z.strictObject({
  code: RegimeCode,
  name: z.string(),
  frequency: z.string(),
  form: z.string().nullable(),
  clause: z.string(),
  legalBasis: z.string(),
  dueBasis: z.enum(['text', 'office']),
  note: z.string(),
});

export const deadlinesContract = {
  /** The plan year, its periods, today, and the period the screens open on. */
  periods: query(
    z.strictObject({}),
    z.strictObject({ year: z.number().int(), today: Day, current: PeriodCode, periods: z.array(Period) }),
  ),
  obligations: query(z.strictObject({ from: Day, to: Day }), z.array(Obligation)),
  /** What falls due from the reporting duties of one clause, for one agency, by due date. */
  ofTask: query(z.strictObject({ clause: z.string().max(64), agency: AgencyId }), z.array(Obligation)),
  regimes: query(z.strictObject({}), z.array(Regime)),
};
