import { sql } from 'kysely';
import { Day } from '../../shared/calendar/day.ts';
import { AgencyId, AssignmentId, TaskId } from '../../shared/ids.ts';
import { holdsOn } from '../../shared/tasks/task-state.ts';
import type { Assignment, TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { Database } from '../database/open.ts';

/** Every task of the plan in the plan's order as of today, with the assignments that hold in the order of the headings. */
export async function taskRows(db: Database, planId: number, today: Day): Promise<TaskRow[]> {
  const tasks = await taskLines(db, planId);
  const assignments = Map.groupBy(await assignmentsOf(db, planId, today), ({ taskId }) => taskId);
  const wordings = new Map((await wordingsUntil(db, planId, today)).map((wording) => [wording.taskId, wording]));
  return tasks.map((task) => ({
    ...task,
    ...wordingOf(task, wordings.get(task.id)),
    id: TaskId.parse(task.id),
    section: task.section ?? '',
    sectionTitle: task.sectionTitle ?? '',
    endedOn: optionalDay(task.endedOn),
    assignments: (assignments.get(task.id) ?? []).map(({ taskId: _task, ...assignment }) => assignment),
  }));
}

const optionalDay = (text: string | null): Day | null => (text === null ? null : Day.parse(text));

const taskLines = (db: Database, planId: number) =>
  db
    .selectFrom('task as t')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .leftJoin('section as s', 's.id', 'c.sectionId')
    .select([
      't.id',
      'c.label as clause',
      's.code as section',
      's.title as sectionTitle',
      't.title',
      'c.text',
      'c.origin as textOrigin',
      't.origin',
      't.endedOn',
    ])
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .execute();

/** Words that took the place of a clause's by this day, the ones that hold last. */
export const wordingsUntil = (db: Database, planId: number, day: Day) =>
  db
    .selectFrom('amendment')
    .select(['taskId', 'text', 'documentNumber', 'reason', 'effectiveOn'])
    .where('planId', '=', planId)
    .where('kind', '=', 'supersede')
    .where('effectiveOn', '<=', day)
    .orderBy('effectiveOn')
    .orderBy('id')
    .execute();
type Wording = Awaited<ReturnType<typeof wordingsUntil>>[number];

function wordingOf(
  task: Pick<TaskRow, 'text' | 'textOrigin'>,
  wording: Wording | undefined,
): Pick<TaskRow, 'text' | 'textOrigin' | 'superseded'> {
  if (wording === undefined) return { text: task.text, textOrigin: task.textOrigin, superseded: null };
  const { documentNumber, reason, effectiveOn } = wording;
  const superseded = { text: task.text, documentNumber, reason, effectiveOn: Day.parse(effectiveOn) };
  return { text: wording.text, textOrigin: 'office', superseded };
}

async function assignmentsOf(
  db: Database,
  planId: number,
  today: Day,
): Promise<(Assignment & { readonly taskId: number })[]> {
  const results = new Map((await resultLines(db, planId)).map((line) => [line.assignmentId, line]));
  const evidence = new Map((await evidenceLines(db, planId)).map((line) => [line.assignmentId, line.count]));
  const lines = await assignmentLines(db, planId);
  return lines
    .filter(({ endedOn }) => holdsOn({ endedOn: optionalDay(endedOn) }, today))
    .map(({ endedOn: _ended, ...line }) => {
      const result = results.get(line.id);
      return {
        ...line,
        id: AssignmentId.parse(line.id),
        agencyId: AgencyId.parse(line.agencyId),
        agencyEndsOn: optionalDay(line.agencyEndsOn),
        results: result?.count ?? 0,
        lastResult: result === undefined ? null : { on: Day.parse(result.on), text: result.text },
        evidence: evidence.get(line.id) ?? 0,
      };
    });
}

/** CROSS JOIN keeps SQLite from starting at the inner tables: with one plan in the database it would read all of them. */
const assignmentLines = (db: Database, planId: number) =>
  db
    .selectFrom('task as t')
    .crossJoin('assignment as x')
    .innerJoin('agency as a', 'a.id', 'x.agencyId')
    .select([
      'x.id',
      'x.taskId',
      'x.agencyId',
      'a.name as agency',
      'a.shortName as agencyShort',
      'x.role',
      'x.basis',
      'x.progress',
      'x.note',
      'x.percent',
      'x.endedOn',
      'a.binding',
      'a.validTo as agencyEndsOn',
    ])
    .whereRef('x.taskId', '=', 't.id')
    .where('t.planId', '=', planId)
    .orderBy('a.seq')
    .orderBy('x.id')
    .execute();

/** How many notes, and the newest: SQLite takes the other columns from the row that holds the maximum. */
const resultLines = (db: Database, planId: number) =>
  db
    .selectFrom('task as t')
    .crossJoin('assignment as x')
    .crossJoin('resultNote as r')
    .select(({ fn }) => [
      'r.assignmentId',
      'r.onDay as on',
      'r.text',
      fn.countAll<number>().as('count'),
      sql<string>`max(${sql.ref('r.onDay')} || printf('%012d', ${sql.ref('r.id')}))`.as('newest'),
    ])
    .whereRef('x.taskId', '=', 't.id')
    .whereRef('r.assignmentId', '=', 'x.id')
    .where('t.planId', '=', planId)
    .groupBy('x.id')
    .execute();

const evidenceLines = (db: Database, planId: number) =>
  db
    .selectFrom('task as t')
    .crossJoin('assignment as x')
    .crossJoin('evidence as e')
    .select(({ fn }) => ['e.assignmentId', fn.countAll<number>().as('count')])
    .whereRef('x.taskId', '=', 't.id')
    .whereRef('e.assignmentId', '=', 'x.id')
    .where('t.planId', '=', planId)
    .groupBy('x.id')
    .execute();
