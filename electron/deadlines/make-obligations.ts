import type Sqlite from 'better-sqlite3';
import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { formatPeriod } from '../../shared/calendar/period.ts';
import { type Coverage, coverage } from '../../shared/calendar/period-coverage.ts';
import { isInForce, type Occurrence, occurrencesIn } from '../../shared/deadlines/occurrences.ts';
import { workingCalendar } from './obligations.repository.ts';
import {
  knownIdentities,
  leadsOf,
  obligationWriter,
  planOf,
  type ReporterRow,
  type Rule,
  reporterRows,
  rulesOf,
} from './regimes.repository.ts';

/**
 * Writes every occurrence of the plan's rules in its year that is not there yet; answers how many. An identity names
 * rule, body and period, never the date: doing it again changes nothing.
 */
export function makeObligations(handle: Sqlite.Database, planId: number): number {
  const plan = planOf(handle, planId);
  const known = knownIdentities(handle, planId);
  const write = obligationWriter(handle);
  let made = 0;
  for (const { rule, agency, ...occurrence } of plannedObligations(handle, rulesOf(handle, planId), plan.year)) {
    const identity = `${plan.code}:${rule.code}:${agency.code}:${occurrence.period}`;
    if (known.has(identity)) continue;
    write({ ...occurrence, identity, regimeId: rule.id, agencyId: agency.id, requestId: null });
    made += 1;
  }
  return made;
}

interface Planned extends Occurrence {
  readonly rule: Rule;
  readonly agency: ReporterRow;
}

/** Every occurrence the rules make in a year, for each body that is there on some day of it. */
export function* plannedObligations(handle: Sqlite.Database, rules: readonly Rule[], year: number): Generator<Planned> {
  const calendar = workingCalendar(handle);
  const agencies = reporterRows(handle).filter((agency) => existsWithin(agency, yearOf(year)));
  for (const rule of rules) {
    const reporters = reportersOf(handle, rule, agencies);
    const inForce = { startsOn: rule.starts_on, endedOn: rule.ended_on };
    for (const occurrence of occurrencesIn(year, rule, calendar)) {
      if (!isInForce(occurrence.cutOff, inForce)) continue;
      for (const agency of reporters) yield { ...occurrence, rule, agency };
    }
  }
}

/** 15/12 to 14/12: the plan year of Decree 09/2019, which is the earlier of the two coverages. */
const yearOf = (year: number): Coverage => ({
  from: coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative').from,
  to: coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'calendar').to,
});

/** A body that is there on some day of the span; whether it owes one occurrence is asked of its cut-off, later. */
const existsWithin = ({ valid_from: from, valid_to: to }: ReporterRow, span: Coverage): boolean =>
  (from === null || compareDays(from, span.to) <= 0) && (to === null || compareDays(to, span.from) >= 0);

/** Whom a rule binds on a day. */
export const bodiesOn = (handle: Sqlite.Database, rule: Binding, day: Day): ReporterRow[] =>
  reportersOf(handle, rule, reporterRows(handle)).filter((agency) => existsWithin(agency, { from: day, to: day }));

type Binding = Pick<Rule, 'task_id' | 'agencies' | 'reporters' | 'receiver'>;

/** Who owes what a rule asks for: the leads of its task, the bodies it names, or all of a kind. */
function reportersOf(handle: Sqlite.Database, rule: Binding, agencies: readonly ReporterRow[]): ReporterRow[] {
  if (rule.task_id !== null) {
    const leads = new Set(leadsOf(handle, rule.task_id));
    return agencies.filter(({ id }) => leads.has(id));
  }
  if (rule.agencies.length > 0) {
    const named = new Set(rule.agencies);
    return agencies.filter(({ code }) => named.has(code));
  }
  switch (rule.reporters) {
    case 'districts':
      return agencies.filter(({ kind }) => kind === 'district');
    case 'province':
      return agencies.filter(({ section }) => section === 'IV.1');
    case 'agencies':
      return agencies.filter((agency) => hasOwnHeading(agency) && agency.code !== rule.receiver);
  }
}

/** "Thủ trưởng các cơ quan, đơn vị": bodies with a heading of their own; nobody reports to itself. */
const hasOwnHeading = ({ kind, section, collective }: ReporterRow): boolean =>
  section !== null && kind !== 'district' && collective === 0;
