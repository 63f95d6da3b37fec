import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { periodNumber } from '../../shared/calendar/period.ts';
import { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import type { Regime, RegimeDraft } from '../../shared/deadlines/deadlines.contract.ts';
import type { Occurrence } from '../../shared/deadlines/occurrences.ts';
import { DueRule, RegimeFrequency, RegimeReporters } from '../../shared/deadlines/regime-seed.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { RegimeCode, TaskId } from '../../shared/ids.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';

const jsonText = z.string().transform((text): unknown => JSON.parse(text));

const RegimeRow = z.object({
  id: z.number(),
  code: RegimeCode,
  name: z.string(),
  reporters: RegimeReporters,
  agencies: jsonText.pipe(z.array(z.string())),
  receiver: z.string(),
  frequency: RegimeFrequency,
  coverage: CoverageKind,
  due: jsonText.pipe(DueRule),
  form: z.string().nullable(),
  clause: z.string(),
  legalBasis: z.string(),
  dueBasis: z.enum(['text', 'office']),
  note: z.string(),
  warnDays: z.number(),
  taskId: TaskId.nullable(),
  startsOn: Day.nullable(),
  endedOn: Day.nullable(),
  receiverName: z.string().nullable(),
});
export type RegimeRow = z.infer<typeof RegimeRow>;

const regimeQuery = (db: Database | Tx, planId: number) =>
  db
    .selectFrom('regime as r')
    .leftJoin('form', 'form.id', 'r.formId')
    .leftJoin('agency as a', 'a.code', 'r.receiver')
    .select([
      'r.id',
      'r.code',
      'r.name',
      'r.reporters',
      'r.agencies',
      'r.receiver',
      'r.frequency',
      'r.coverage',
      'r.due',
      'form.code as form',
      'r.clause',
      'r.legalBasis',
      'r.dueBasis',
      'r.note',
      'r.warnDays',
      'r.taskId',
      'r.startsOn',
      'r.endedOn',
      'a.name as receiverName',
    ])
    .where('r.planId', '=', planId)
    .orderBy('r.code');

export const regimeRows = async (db: Database | Tx, planId: number): Promise<RegimeRow[]> =>
  z.array(RegimeRow).parse(await regimeQuery(db, planId).execute());

export const regimeByCode = async (
  db: Database | Tx,
  planId: number,
  code: string,
): Promise<Readonly<RegimeRow> | undefined> => (await regimesByCode(db, planId)).get(code);

const regimesByCode = untilWritten(
  async (db, planId: number): Promise<ReadonlyMap<string, RegimeRow>> =>
    new Map((await regimeRows(db, planId)).map((row) => [row.code, row])),
);

export const asRegime = (
  { id: _id, taskId, receiverName, ...row }: RegimeRow,
  derived: Pick<Regime, 'bodies' | 'nextDates'>,
): Regime => ({ ...row, task: taskId, receiverName: receiverName ?? row.receiver, ...derived });

const columnsOf = (draft: RegimeDraft, formId: number | null) => ({
  name: draft.name,
  reporters: draft.reporters,
  agencies: JSON.stringify(draft.agencies),
  receiver: draft.receiver,
  frequency: draft.frequency,
  coverage: draft.coverage,
  due: JSON.stringify(draft.due),
  formId,
  clause: draft.clause,
  legalBasis: draft.legalBasis,
  dueBasis: draft.dueBasis,
  note: draft.note,
  warnDays: draft.warnDays,
  taskId: draft.task,
});

/** The newest version of a form. */
async function formIdOf(tx: Tx, code: string | null): Promise<number | null> {
  if (code === null) return null;
  const form = await tx
    .selectFrom('form')
    .select('id')
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (form === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: code });
  return form.id;
}

export async function insertRegime(
  tx: Tx,
  given: { readonly planId: number; readonly code: string; readonly startsOn: Day | null },
  draft: RegimeDraft,
): Promise<number> {
  const formId = await formIdOf(tx, draft.form);
  const { id } = await tx
    .insertInto('regime')
    .values({ ...given, endedOn: null, ...columnsOf(draft, formId) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export const updateRegime = async (tx: Tx, id: number, draft: RegimeDraft, startsOn: Day) =>
  tx
    .updateTable('regime')
    .set({ startsOn, ...columnsOf(draft, await formIdOf(tx, draft.form)) })
    .where('id', '=', id)
    .execute();

export const setRegimeEnd = (tx: Tx, id: number, endedOn: Day) =>
  tx.updateTable('regime').set({ endedOn }).where('id', '=', id).execute();

/** Every change of a rule is in the log, the rule as text before and after. */
export const logRegime = (tx: Tx, entityId: number, before: string | null, after: string | null, at: string) =>
  tx
    .insertInto('changeLog')
    .values({ entity: 'regime', entityId, field: 'rule', before, after, source: 'hand', at })
    .execute();

/** Occurrences nothing rests on: no receipt, no decision, no letter. Only these give way when a rule changes. */
const untouched = `NOT EXISTS (SELECT 1 FROM receipt x WHERE x.obligation_id = obligation.id)
  AND NOT EXISTS (SELECT 1 FROM obligation_change x WHERE x.obligation_id = obligation.id)
  AND NOT EXISTS (SELECT 1 FROM letter_obligation x WHERE x.obligation_id = obligation.id)`;

/** Removes the untouched occurrences of a rule that are cut off on or after a day; answers how many. Requests stay. */
export const removeUntouched = (handle: Sqlite.Database, regimeId: number, from: Day): number =>
  handle
    .prepare(`DELETE FROM obligation WHERE regime_id = ? AND cut_off >= ? AND request_id IS NULL AND ${untouched}`)
    .run(regimeId, from).changes;

export const countObligations = (handle: Sqlite.Database, regimeId: number): number =>
  Number(handle.prepare('SELECT count(*) FROM obligation WHERE regime_id = ?').pluck().get(regimeId));

interface RedatedOccurrence extends Occurrence {
  readonly regimeId: number;
  readonly startsOn: Day | null;
}

/** Gives the untouched obligations of one occurrence that have not fallen due its dates; answers how many changed. */
export function dueDateMover(handle: Sqlite.Database, today: Day): (one: RedatedOccurrence) => number {
  const statement = handle.prepare(
    `UPDATE obligation SET cut_off = ?, due_on = ?
      WHERE regime_id = ? AND period = ? AND request_id IS NULL AND due_on <> ? AND due_on >= ? AND cut_off >= ?
        AND ${untouched}`,
  );
  return ({ cutOff, dueOn, regimeId, period, startsOn }) =>
    statement.run(cutOff, dueOn, regimeId, periodNumber(period), dueOn, today, startsOn ?? '').changes;
}

export const plansWithRules = (handle: Sqlite.Database): number[] =>
  z.array(z.number()).parse(handle.prepare('SELECT DISTINCT plan_id FROM regime ORDER BY plan_id').pluck().all());

const AgencyRow = z.object({
  id: z.number(),
  code: z.string(),
  kind: z.string(),
  section: z.string().nullable(),
  collective: z.number(),
  name: z.string(),
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
});
export type ReporterRow = z.infer<typeof AgencyRow>;

export const reporterRows = (handle: Sqlite.Database): ReporterRow[] =>
  z.array(AgencyRow).parse(handle.prepare(agenciesWithPlaces).all());

/** A district's committee ends with its district, whichever of the two days was written down. */
const agenciesWithPlaces = `
  SELECT a.id, a.code, a.kind, a.section, a.collective, a.name,
         nullif(max(ifnull(a.valid_from, ''), ifnull(p.valid_from, '')), '') AS valid_from,
         nullif(min(ifnull(a.valid_to, '9999'), ifnull(p.valid_to, '9999')), '9999') AS valid_to
    FROM agency a LEFT JOIN place p ON p.id = a.place_id ORDER BY a.seq`;

/** Who leads the task now: a rule on its work is theirs. */
export const leadsOf = (handle: Sqlite.Database, taskId: number): number[] =>
  z
    .array(z.number())
    .parse(
      handle
        .prepare(
          "SELECT agency_id FROM assignment WHERE task_id = ? AND role = 'lead' AND ended_on IS NULL ORDER BY id",
        )
        .pluck()
        .all(taskId),
    );

export const knownIdentities = (handle: Sqlite.Database, planId: number): ReadonlySet<unknown> =>
  new Set(
    handle
      .prepare('SELECT identity FROM obligation WHERE regime_id IN (SELECT id FROM regime WHERE plan_id = ?)')
      .pluck()
      .all(planId),
  );

export interface NewObligation extends Occurrence {
  readonly identity: string;
  readonly regimeId: number;
  readonly agencyId: number;
  readonly requestId: number | null;
}

/** Answers the new row's id. */
export function obligationWriter(handle: Sqlite.Database): (one: NewObligation) => number {
  const columns = ['identity', 'regime_id', 'agency_id', 'period', 'cut_off', 'due_on', 'request_id'];
  const write = rowWriter(handle, 'obligation', columns);
  return (one) =>
    write([one.identity, one.regimeId, one.agencyId, periodNumber(one.period), one.cutOff, one.dueOn, one.requestId]);
}

const PlanRow = z.object({ code: z.string(), year: z.number() });

export const planOf = (handle: Sqlite.Database, planId: number): z.infer<typeof PlanRow> =>
  PlanRow.parse(handle.prepare('SELECT code, year FROM plan WHERE id = ?').get(planId));

const Rule = RegimeRow.pick({
  id: true,
  code: true,
  reporters: true,
  receiver: true,
  frequency: true,
  coverage: true,
}).extend({
  agencies: RegimeRow.shape.agencies,
  due: RegimeRow.shape.due,
  task_id: z.number().nullable(),
  starts_on: Day.nullable(),
  ended_on: Day.nullable(),
});
export type Rule = z.infer<typeof Rule>;

/** The plan's rules, as plain rows: making occurrences is bulk work on the bare handle. */
export const rulesOf = (handle: Sqlite.Database, planId: number): Rule[] =>
  z.array(Rule).parse(
    handle
      .prepare(
        `SELECT id, code, reporters, agencies, receiver, frequency, coverage, due, task_id, starts_on, ended_on
           FROM regime WHERE plan_id = ? ORDER BY id`,
      )
      .all(planId),
  );

export async function insertRequest(
  tx: Tx,
  given: { regimeId: number; askedOn: Day; dueOn: Day; subject: string; documentNumber: string; at: string },
): Promise<{ id: number; number: number }> {
  const { last } = await tx
    .selectFrom('request')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('regimeId', '=', given.regimeId)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  const { id } = await tx
    .insertInto('request')
    .values({ ...given, number })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, number };
}
