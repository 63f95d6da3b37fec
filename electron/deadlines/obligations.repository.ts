import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { HolidayKind, workingCalendarOf } from '../../shared/calendar/holiday-seed.ts';
import { periodNumber } from '../../shared/calendar/period.ts';
import { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-day.ts';
import { type Occurrence, occurrencesIn, type RegimeTiming } from '../../shared/deadlines/occurrences.ts';
import { DueRule, RegimeFrequency, RegimeReporters } from '../../shared/deadlines/regime-seed.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database } from '../database/open.ts';

const jsonText = z.string().transform((text): unknown => JSON.parse(text));
const PlanRow = z.object({ code: z.string(), year: z.number() });
const HolidayRow = z.object({ day: Day, kind: HolidayKind });
const RegimeRow = z.object({
  id: z.number(),
  code: z.string(),
  reporters: RegimeReporters,
  agencies: jsonText.pipe(z.array(z.string())),
  receiver: z.string(),
  frequency: RegimeFrequency,
  coverage: CoverageKind,
  due: jsonText.pipe(DueRule),
});
type RegimeRow = z.infer<typeof RegimeRow>;
const AgencyRow = z.object({
  id: z.number(),
  code: z.string(),
  kind: z.string(),
  section: z.string().nullable(),
  collective: z.number(),
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
});
type AgencyRow = z.infer<typeof AgencyRow>;

export function workingCalendar(handle: Sqlite.Database): WorkingCalendar {
  return workingCalendarOf(z.array(HolidayRow).parse(handle.prepare('SELECT day, kind FROM holiday').all()));
}

interface PlannedObligation extends Occurrence {
  readonly regime: RegimeRow;
  readonly agency: AgencyRow;
}

/** Every occurrence the plan's regimes make in a year, for each agency that still exists on the day figures close. */
export function plannedObligations(handle: Sqlite.Database, planId: number, year: number): PlannedObligation[] {
  const regimes = z
    .array(RegimeRow)
    .parse(handle.prepare('SELECT * FROM regime WHERE plan_id = ? ORDER BY id').all(planId));
  const agencies = z.array(AgencyRow).parse(handle.prepare('SELECT * FROM agency ORDER BY seq').all());
  const calendar = workingCalendar(handle);
  return regimes.flatMap((regime) => {
    const timing: RegimeTiming = regime;
    const reporters = reportersOf(regime, agencies);
    return occurrencesIn(year, timing, calendar).flatMap((occurrence) =>
      reporters
        .filter((agency) => existsOn(agency, occurrence.cutOff))
        .map((agency) => ({ ...occurrence, regime, agency })),
    );
  });
}

const existsOn = ({ valid_from, valid_to }: AgencyRow, day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || valid_to >= day);

/**
 * Writes every occurrence of the plan's regimes in its year and answers how many; identities are stable, so doing it
 * again changes nothing.
 */
export function insertObligations(handle: Sqlite.Database, planId: number): number {
  const plan = PlanRow.parse(handle.prepare('SELECT code, year FROM plan WHERE id = ?').get(planId));
  const known = new Set(handle.prepare('SELECT identity FROM obligation').pluck().all());
  const write = rowWriter(handle, 'obligation', ['identity', 'regime_id', 'agency_id', 'period', 'cut_off', 'due_on']);
  const missing = plannedObligations(handle, planId, plan.year)
    .map((planned) => ({ ...planned, identity: identityOf(plan.code, planned) }))
    .filter(({ identity }) => !known.has(identity));
  for (const { identity, regime, agency, period, cutOff, dueOn } of missing) {
    write([identity, regime.id, agency.id, periodNumber(period), cutOff, dueOn]);
  }
  return missing.length;
}

const identityOf = (plan: string, { regime, agency, period }: PlannedObligation): string =>
  `${plan}:${regime.code}:${agency.code}:${period}`;

/** "Thủ trưởng các cơ quan, đơn vị": bodies with a heading of their own; nobody reports to itself. */
function reportersOf(regime: RegimeRow, agencies: readonly AgencyRow[]): AgencyRow[] {
  if (regime.agencies.length > 0) return agencies.filter(({ code }) => regime.agencies.includes(code));
  switch (regime.reporters) {
    case 'districts':
      return agencies.filter(({ kind }) => kind === 'district');
    case 'province':
      return agencies.filter(({ section }) => section === 'IV.1');
    case 'agencies':
      return agencies.filter(
        ({ kind, section, collective, code }) =>
          section !== null && kind !== 'district' && collective === 0 && code !== regime.receiver,
      );
  }
}

export interface ObligationFilter {
  readonly planId?: number;
  readonly clause?: string;
  readonly agencyId?: number;
  readonly from?: string;
  readonly to?: string;
  readonly regimeId?: number;
  readonly period?: number;
}

/** Obligations with the day of their first receipt (a correction keeps it), by due date. */
export function obligationRows(db: Database, filter: ObligationFilter) {
  return db
    .selectFrom('obligation as o')
    .innerJoin('regime as r', 'r.id', 'o.regimeId')
    .innerJoin('agency as a', 'a.id', 'o.agencyId')
    .innerJoin('period as p', 'p.id', 'o.period')
    .select((eb) => [
      'o.id',
      'o.identity',
      'o.cutOff',
      'o.dueOn',
      'o.extendedTo',
      'o.agencyId',
      'r.code as regime',
      'r.name as regimeName',
      'r.dueBasis',
      'a.name as agency',
      'a.placeId',
      'p.code as period',
      eb
        .selectFrom('receipt')
        .select(({ fn }) => fn.min('receivedOn').as('first'))
        .whereRef('receipt.obligationId', '=', 'o.id')
        .as('receivedOn'),
      eb
        .selectFrom('receipt')
        .select(({ fn }) => fn.countAll<number>().as('files'))
        .whereRef('receipt.obligationId', '=', 'o.id')
        .as('files'),
    ])
    .$if(filter.planId !== undefined, (q) => q.where('r.planId', '=', filter.planId ?? 0))
    .$if(filter.clause !== undefined, (q) => q.where('r.clause', '=', filter.clause ?? ''))
    .$if(filter.agencyId !== undefined, (q) => q.where('o.agencyId', '=', filter.agencyId ?? 0))
    .$if(filter.from !== undefined, (q) => q.where('o.dueOn', '>=', filter.from ?? ''))
    .$if(filter.to !== undefined, (q) => q.where('o.dueOn', '<=', filter.to ?? ''))
    .$if(filter.regimeId !== undefined, (q) => q.where('o.regimeId', '=', filter.regimeId ?? 0))
    .$if(filter.period !== undefined, (q) => q.where('o.period', '=', filter.period ?? 0))
    .orderBy('o.dueOn')
    .orderBy('a.seq')
    .orderBy('o.id')
    .execute();
}

export const regimeByCode = (db: Database, planId: number, code: string) =>
  db
    .selectFrom('regime')
    .select(['id', 'code', 'name', 'formId'])
    .where('planId', '=', planId)
    .where('code', '=', code)
    .executeTakeFirst();

export const regimeRows = (db: Database, planId: number) =>
  db
    .selectFrom('regime')
    .leftJoin('form', 'form.id', 'regime.formId')
    .select([
      'regime.code',
      'regime.name',
      'regime.frequency',
      'form.code as form',
      'regime.clause',
      'regime.legalBasis',
      'regime.dueBasis',
      'regime.note',
    ])
    .where('regime.planId', '=', planId)
    .orderBy('regime.code')
    .execute();
