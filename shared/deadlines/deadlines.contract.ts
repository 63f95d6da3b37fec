import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode, PeriodKind } from '../calendar/period.ts';
import { CoverageKind } from '../calendar/period-coverage.ts';
import { AgencyId, ObligationId, RegimeCode, TaskId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { ObligationState } from './obligation-state.ts';
import { DueBasis, DueRule, dueRuleFits, RegimeFrequency, RegimeReporters } from './regime-seed.ts';

const line = z.string().trim().normalize('NFC').max(400);

export const Period = z.strictObject({
  code: PeriodCode,
  kind: PeriodKind,
  label: z.string(),
  administrative: z.strictObject({ from: Day, to: Day }),
  calendar: z.strictObject({ from: Day, to: Day }),
});
export type Period = z.infer<typeof Period>;

export const Obligation = z.strictObject({
  id: ObligationId,
  identity: z.string(),
  regime: RegimeCode,
  regimeName: z.string(),
  /** For a rule on the work of one task. */
  task: TaskId.nullable(),
  agencyId: AgencyId,
  agency: z.string(),
  period: PeriodCode,
  periodLabel: z.string(),
  cutOff: Day,
  /** As the rule makes it; `movedTo` and `extendedTo` are the office's decisions about this one occurrence. */
  dueOn: Day,
  movedTo: Day.nullable(),
  extendedTo: Day.nullable(),
  receivedOn: Day.nullable(),
  dueBasis: DueBasis,
  skipReason: z.string().nullable(),
  state: ObligationState,
  /** Working days: late by, or (negative) still left; 0 on the day itself. */
  workingDaysLate: z.number().int(),
  /** Reminder letters sent for it. */
  letters: z.number().int(),
});
export type Obligation = z.infer<typeof Obligation>;

/** A rule as it is kept, with the sentence it means and its next five dates. */
export const Regime = z.strictObject({
  code: RegimeCode,
  name: z.string(),
  reporters: RegimeReporters,
  /** Codes of single agencies; empty: all of `reporters`. */
  agencies: z.array(z.string()),
  receiver: z.string(),
  receiverName: z.string(),
  frequency: RegimeFrequency,
  coverage: CoverageKind,
  due: DueRule,
  form: z.string().nullable(),
  clause: z.string(),
  legalBasis: z.string(),
  dueBasis: DueBasis,
  note: z.string(),
  warnDays: z.number().int(),
  task: TaskId.nullable(),
  /** As it stands now it makes nothing that is cut off before the first, or after the second. */
  startsOn: Day.nullable(),
  endedOn: Day.nullable(),
  /** Whom it binds today. */
  bodies: z.array(z.strictObject({ id: AgencyId, name: z.string() })),
  nextDates: z.array(Day).max(5),
});
export type Regime = z.infer<typeof Regime>;

/** What the office writes when it makes or changes a rule. */
export const RegimeDraft = z
  .strictObject({
    name: line.min(1),
    reporters: RegimeReporters,
    agencies: z.array(z.string().min(1)).max(100),
    receiver: z.string().min(1),
    frequency: RegimeFrequency,
    coverage: CoverageKind,
    due: DueRule,
    form: z.string().nullable(),
    clause: z.string().min(1),
    legalBasis: line,
    dueBasis: DueBasis,
    note: line,
    warnDays: z.number().int().min(0).max(90),
    task: TaskId.nullable(),
  })
  .refine(dueRuleFits, { error: 'the due rule does not fit the frequency', path: ['due'] })
  .refine(({ legalBasis, dueBasis }) => dueBasis === 'office' || legalBasis !== '', {
    error: 'a rule by the text names the text',
    path: ['legalBasis'],
  });
export type RegimeDraft = z.infer<typeof RegimeDraft>;

export const ObligationChange = z.strictObject({
  at: z.string(),
  kind: z.enum(['skip', 'unskip', 'move', 'extend']),
  toDay: Day.nullable(),
  reason: z.string(),
  documentNumber: z.string(),
  documentOn: Day.nullable(),
});

/** The paper or file that came, as the board's drill-down shows it. */
export const ObligationReceipt = z.strictObject({
  id: z.number().int(),
  receivedOn: Day,
  fileName: z.string().nullable(),
  documentNumber: z.string(),
  returnedOn: Day.nullable(),
  returnReason: z.string(),
});

export const ObligationDetail = z.strictObject({
  changes: z.array(ObligationChange),
  receipts: z.array(ObligationReceipt),
  letters: z.array(
    z.strictObject({
      id: z.number().int(),
      kind: z.string(),
      madeAt: z.string(),
      number: z.string(),
      issuedOn: Day.nullable(),
    }),
  ),
});
export type ObligationDetail = z.infer<typeof ObligationDetail>;

/** Why one occurrence departs from its rule; the reason may not be empty. */
const decision = {
  obligations: z.array(ObligationId).min(1).max(500),
  reason: line.min(1),
  documentNumber: line.max(60),
  documentOn: Day.nullable(),
};
const changed = z.strictObject({ changed: z.number().int() });

export const deadlinesContract = {
  /** The plan year, its periods, today, and the period the screens open on. */
  periods: query(
    z.strictObject({}),
    z.strictObject({ year: z.number().int(), today: Day, current: PeriodCode, periods: z.array(Period) }),
  ),
  obligations: query(z.strictObject({ from: Day, to: Day }), z.array(Obligation)),
  /** What falls due from the reporting duties of one clause, for one agency, by due date. */
  ofTask: query(z.strictObject({ clause: z.string().max(64), agency: AgencyId }), z.array(Obligation)),
  detail: query(z.strictObject({ obligation: ObligationId }), ObligationDetail),
  regimes: query(z.strictObject({}), z.array(Regime)),
  /** The dates a rule would make in the plan year and how many bodies it would bind, before it is kept. */
  previewRule: query(
    z.strictObject({
      frequency: RegimeFrequency,
      coverage: CoverageKind,
      due: DueRule,
      reporters: RegimeReporters,
      agencies: z.array(z.string().min(1)).max(100),
      receiver: z.string(),
      task: TaskId.nullable(),
    }),
    z.strictObject({
      dates: z.array(z.strictObject({ period: PeriodCode, cutOff: Day, dueOn: Day })),
      bodies: z.number().int(),
    }),
  ),
  /** Nothing that is cut off before `from` is made; without it the whole plan year. */
  addRegime: command(
    z.strictObject({ regime: RegimeDraft, from: Day.exactOptional() }),
    z.strictObject({ code: RegimeCode, obligations: z.number().int() }),
  ),
  /** From a day on: occurrences cut off before it stay as they are, also those with a receipt or a decision of their own. */
  changeRegime: command(
    z.strictObject({ code: RegimeCode, regime: RegimeDraft, from: Day }),
    z.strictObject({ kept: z.number().int(), made: z.number().int(), removed: z.number().int() }),
  ),
  endRegime: command(z.strictObject({ code: RegimeCode, on: Day }), z.strictObject({ removed: z.number().int() })),
  /** Makes what is missing by the rules; what is there stays. */
  regenerate: command(z.strictObject({}), z.strictObject({ made: z.number().int() })),
  /** An on-request report is asked for: one obligation for each body. */
  ask: command(
    z.strictObject({
      regime: RegimeCode,
      askedOn: Day,
      dueOn: Day,
      subject: line.min(1),
      documentNumber: line.max(60),
      agencies: z.array(AgencyId).max(300),
    }),
    z.strictObject({ obligations: z.number().int(), ids: z.array(ObligationId) }),
  ),
  skip: command(z.strictObject(decision), changed),
  unskip: command(z.strictObject(decision), changed),
  move: command(z.strictObject({ ...decision, to: Day }), changed),
  extend: command(z.strictObject({ ...decision, to: Day }), changed),
  /** "Nhận văn bản giấy". */
  receive: command(
    z.strictObject({ obligations: z.array(ObligationId).min(1).max(500), on: Day, documentNumber: line.max(60) }),
    changed,
  ),
  /** From that day on the document counts as not received. */
  returnReceipt: command(
    z.strictObject({ receipt: z.number().int().positive(), on: Day, reason: line.min(1) }),
    changed,
  ),
};
