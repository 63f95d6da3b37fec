import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { AgencyId } from '../../shared/ids.ts';
import type { Role } from '../../shared/tasks/task-seed.ts';
import type { Progress } from '../../shared/tasks/tasks.contract.ts';
import type { Database, Tx } from '../database/open.ts';

/** The assignments with these ids, each once; one that is not there fails the whole. */
export async function knownAssignments(db: Database | Tx, ids: readonly number[]) {
  const rows = await db
    .selectFrom('assignment')
    .select(['id', 'progress', 'percent', 'note', 'addedOn', 'endedOn'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const found = new Set(rows.map(({ id }) => id));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown !== undefined) throw new AppFailure({ code: 'not-found', entity: 'assignment', id: String(unknown) });
  return rows;
}

interface AssignmentFields {
  readonly progress: Progress;
  readonly percent: number | null;
  readonly note: string;
  readonly endedOn: Day | null;
}

/** What is undefined stays as it is. */
export const setOnAssignments = (
  tx: Tx,
  ids: readonly number[],
  change: { readonly [Field in keyof AssignmentFields]?: AssignmentFields[Field] | undefined },
) => tx.updateTable('assignment').set(change).where('id', 'in', ids).execute();

/** A body that can be given work from this day on. */
export async function requireAgency(tx: Tx, id: AgencyId, from: Day) {
  const agency = await tx
    .selectFrom('agency')
    .select(['id', 'name', 'validTo'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (agency === undefined) throw new AppFailure({ code: 'not-found', entity: 'agency', id: String(id) });
  if (agency.validTo !== null && agency.validTo < from) {
    throw new AppFailure({ code: 'agency-ended', agency: agency.name, endedOn: Day.parse(agency.validTo) });
  }
  return agency;
}

export const assignmentOf = (tx: Tx, taskId: number, agencyId: number, role: Role) =>
  tx
    .selectFrom('assignment')
    .select(['id', 'endedOn'])
    .where('taskId', '=', taskId)
    .where('agencyId', '=', agencyId)
    .where('role', '=', role)
    .executeTakeFirst();

/** What the office assigns rests on the office, not on the words of the plan. */
export async function insertAssignment(
  tx: Tx,
  given: { taskId: number; agencyId: number; role: Role; addedOn: Day },
): Promise<number> {
  const id = await unusedId(tx);
  await tx
    .insertInto('assignment')
    .values({ id, ...given, basis: 'office' })
    .execute();
  return id;
}

/** Never the id of an assignment that was taken back: its lines in the history would seem to be of this one. */
async function unusedId(tx: Tx): Promise<number> {
  const { stored } = await tx
    .selectFrom('assignment')
    .select(({ fn }) => fn.max('id').as('stored'))
    .executeTakeFirstOrThrow();
  const { logged } = await tx
    .selectFrom('changeLog')
    .select(({ fn }) => fn.max('entityId').as('logged'))
    .where('entity', '=', 'assignment')
    .executeTakeFirstOrThrow();
  return Math.max(stored ?? 0, logged ?? 0) + 1;
}
