import { compareDays, type Day } from '../calendar/day.ts';
import { formatPeriod } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import type { ClauseOrigin } from '../plan/plan.contract.ts';
import type { LeftBehind, RolloverParts } from './rollover.contract.ts';

export interface SourceClause {
  readonly id: number;
  readonly origin: ClauseOrigin;
  readonly text: string;
}

/** New words for a clause, with the day they hold from. */
export interface Wording {
  readonly id: number;
  readonly clauseId: number;
  readonly text: string;
  readonly effectiveOn: Day;
}

export interface SourceTask {
  readonly id: number;
  readonly clauseId: number;
  readonly lineageId: number | null;
  readonly endedOn: Day | null;
}

export interface SourceAssignment {
  readonly taskId: number;
  readonly agencyId: number;
  readonly endedOn: Day | null;
}

export interface SourceAgency {
  readonly id: number;
  readonly name: string;
  readonly validTo: Day | null;
}

/** Null: a target of the office's own, which no clause speaks of. */
export interface SourceTarget {
  readonly clauseId: number | null;
}

/** A plan as far as it can go along. Progress, notes, results and evidence have no place here. */
export interface RolloverSource<C, T, A, G> {
  readonly clauses: readonly C[];
  readonly wordings: readonly Wording[];
  readonly tasks: readonly T[];
  readonly assignments: readonly A[];
  readonly agencies: readonly SourceAgency[];
  readonly targets: readonly G[];
}

export interface CarriedOver<C, T, A, G> extends LeftBehind {
  readonly clauses: readonly C[];
  readonly tasks: readonly T[];
  readonly assignments: readonly A[];
  readonly targets: readonly G[];
}

/** Decree 09/2019: the plan year of 2024 begins on 15/12/2023. */
export const planYearStart = (year: number): Day =>
  coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative').from;

/** What of the source stands in the plan of the new year, and what stays behind although its part was chosen. */
export function carriedOver<
  C extends SourceClause,
  T extends SourceTask,
  A extends SourceAssignment,
  G extends SourceTarget,
>(source: RolloverSource<C, T, A, G>, year: number, parts: RolloverParts): CarriedOver<C, T, A, G> {
  const tasks = parts.tasks ? source.tasks.filter(({ endedOn }) => endedOn === null) : [];
  const clauses = copiedClauses(source.clauses, source.wordings, new Set(tasks.map(({ clauseId }) => clauseId)));
  const [clauseIds, taskIds] = [idsOf(clauses), idsOf(tasks)];
  const assignable = source.assignments.filter(({ taskId, endedOn }) => endedOn === null && taskIds.has(taskId));
  const ended = source.agencies.filter((agency) => hasEndedBefore(agency, planYearStart(year)));
  const endedIds = idsOf(ended);
  return {
    clauses,
    tasks,
    assignments: parts.agencies ? assignable.filter(({ agencyId }) => !endedIds.has(agencyId)) : [],
    targets: parts.targets ? source.targets.filter(({ clauseId }) => clauseId === null || clauseIds.has(clauseId)) : [],
    endedTasks: parts.tasks ? source.tasks.length - tasks.length : 0,
    endedAgencies: parts.agencies ? ended.flatMap((agency) => leftBehind(agency, assignable)) : [],
  };
}

const idsOf = (rows: readonly { readonly id: number }[]): ReadonlySet<number> => new Set(rows.map(({ id }) => id));

/** The plan's text goes along whole, in the words that hold last; a clause of ours only with a task of its own. */
function copiedClauses<C extends SourceClause>(
  clauses: readonly C[],
  wordings: readonly Wording[],
  withTask: ReadonlySet<number>,
): C[] {
  const inOrder = [...wordings].sort((a, b) => compareDays(a.effectiveOn, b.effectiveOn) || a.id - b.id);
  const newest = new Map(inOrder.map(({ clauseId, text }) => [clauseId, text]));
  return clauses
    .filter(({ id, origin }) => origin !== 'office' || withTask.has(id))
    .map((clause) => ({
      ...clause,
      text: newest.get(clause.id) ?? clause.text,
      origin: clause.origin === 'office' ? 'office' : 'copy',
    }));
}

const hasEndedBefore = ({ validTo }: SourceAgency, start: Day): boolean =>
  validTo !== null && compareDays(validTo, start) < 0;

function leftBehind({ id, name, validTo }: SourceAgency, assignable: readonly SourceAssignment[]) {
  const assignments = assignable.filter(({ agencyId }) => agencyId === id).length;
  return validTo === null || assignments === 0 ? [] : [{ name, endsOn: validTo, assignments }];
}
