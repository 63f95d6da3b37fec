import { sql } from 'kysely';
import { z } from 'zod';
import { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import { IndicatorCode } from '../../shared/ids.ts';
import { IndicatorExpr, IndicatorOrigin, IndicatorPresentation } from '../../shared/indicators/indicator-seed.ts';
import type { IndicatorTarget } from '../../shared/indicators/read-draft.ts';
import { TargetOperator } from '../../shared/plan/plan-seed.ts';
import type { Database, Tx } from '../database/open.ts';

export const expression = (text: string): IndicatorExpr => IndicatorExpr.parse(JSON.parse(text));

/** Version rows of all indicators, oldest first within a code. */
const versions = (db: Database | Tx) => db.selectFrom('indicator').selectAll().orderBy('code').orderBy('fromYear');

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

const versionOf = ({ retired, numerator, denominator, ...row }: Row) => ({
  ...row,
  code: IndicatorCode.parse(row.code),
  presentation: IndicatorPresentation.parse(row.presentation),
  coverage: CoverageKind.parse(row.coverage),
  origin: IndicatorOrigin.parse(row.origin),
  retired: retired === 1,
  numerator: expression(numerator),
  denominator: denominator === null ? null : expression(denominator),
});
export type IndicatorVersion = ReturnType<typeof versionOf>;

/** The version of each indicator that holds in the year; of one that begins later its first, to be looked at only. */
export async function versionsOfYear(db: Database | Tx, year: number): Promise<IndicatorVersion[]> {
  const byCode = Map.groupBy(await versions(db).execute(), ({ code }) => code);
  return [...byCode.values()]
    .flatMap((rows) => rows.findLast(({ fromYear }) => fromYear <= year) ?? rows[0] ?? [])
    .map(versionOf)
    .toSorted((a, b) => a.seq - b.seq);
}

/** Undefined where the indicator is not there, or only from a later year on. */
export async function versionInYear(tx: Tx, code: IndicatorCode, year: number): Promise<IndicatorVersion | undefined> {
  const row = await tx
    .selectFrom('indicator')
    .selectAll()
    .where('code', '=', code)
    .where('fromYear', '<=', year)
    .orderBy('fromYear', 'desc')
    .executeTakeFirst();
  return row === undefined ? undefined : versionOf(row);
}

/** Years of the plans that use the version, each once. */
export async function yearsUsing(tx: Tx, indicatorId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom('target as t')
    .innerJoin('plan as p', 'p.id', 't.planId')
    .select('p.year')
    .where('t.indicatorId', '=', indicatorId)
    .distinct()
    .orderBy('p.year')
    .execute();
  return rows.map(({ year }) => year);
}

export type VersionContent = Omit<IndicatorVersion, 'id'>;

const columnsOf = ({ numerator, denominator, retired, ...content }: VersionContent) => ({
  ...content,
  numerator: JSON.stringify(numerator),
  denominator: denominator === null ? null : JSON.stringify(denominator),
  retired: retired ? (1 as const) : (0 as const),
});

/** A row taken back leaves its history: the id of one that has any is never given again. */
const freshId = sql<number>`max(ifnull((SELECT max(id) FROM indicator), 0),
  ifnull((SELECT max(entity_id) FROM change_log WHERE entity = 'indicator'), 0)) + 1`;

export async function insertVersion(tx: Tx, content: VersionContent): Promise<number> {
  const { id } = await tx
    .insertInto('indicator')
    .values({ id: freshId, ...columnsOf(content) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export const updateVersion = (tx: Tx, id: number, content: VersionContent) =>
  tx.updateTable('indicator').set(columnsOf(content)).where('id', '=', id).execute();

/** Plans of the years from `years.from` to `years.to` that use one version use the other from now on. */
export const repoint = (
  tx: Tx,
  ids: { readonly from: number; readonly to: number },
  years: { readonly from: number; readonly to: number },
) =>
  tx
    .updateTable('target')
    .set({ indicatorId: ids.to })
    .where('indicatorId', '=', ids.from)
    .where('planId', 'in', (eb) =>
      eb.selectFrom('plan').select('id').where('year', '>=', years.from).where('year', '<=', years.to),
    )
    .execute();

export const nextIndicatorSeq = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('indicator')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst();
  return z.number().parse(row?.seq ?? 0) + 1;
};

export const indicatorCodes = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom('indicator').select('code').distinct().execute()).map(({ code }) => code);

export interface PlanTarget {
  readonly id: number;
  /** Of the indicator. */
  readonly code: IndicatorCode;
  readonly clauseId: number | null;
  readonly indicatorId: number | null;
  readonly title: string;
  readonly target: IndicatorTarget | null;
}

/** The plan's lines that use some version of an indicator, in the plan's order. */
export async function planTargets(db: Database | Tx, planId: number): Promise<PlanTarget[]> {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('indicator as i', 'i.id', 't.indicatorId')
    .select(['t.id', 'i.code', 't.clauseId', 't.indicatorId', 't.title', 't.operator', 't.value', 't.scale'])
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .execute();
  return rows.map(({ operator, value, scale, code, ...row }) => ({
    ...row,
    code: IndicatorCode.parse(code),
    target: targetOf({ operator, value, scale }),
  }));
}

export const targetOf = ({
  operator,
  value,
  scale,
}: {
  readonly operator: string | null;
  readonly value: number | null;
  readonly scale: number | null;
}): IndicatorTarget | null =>
  operator === null || value === null || scale === null
    ? null
    : { operator: TargetOperator.parse(operator), value, scale };

export interface TargetLine {
  readonly clauseId: number | null;
  readonly indicatorId: number;
  readonly title: string;
  readonly target: IndicatorTarget | null;
}

const targetColumns = ({ target, ...line }: TargetLine) => ({
  ...line,
  operator: target?.operator ?? null,
  value: target?.value ?? null,
  scale: target?.scale ?? null,
});

export const updateTarget = (tx: Tx, id: number, line: TargetLine) =>
  tx.updateTable('target').set(targetColumns(line)).where('id', '=', id).execute();

/** After the plan's other lines. */
export async function insertTarget(tx: Tx, planId: number, code: IndicatorCode, line: TargetLine): Promise<void> {
  const last = await tx
    .selectFrom('target')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('planId', '=', planId)
    .executeTakeFirst();
  const seq = z.number().parse(last?.seq ?? 0) + 1;
  await tx
    .insertInto('target')
    .values({ code, planId, scope: '', seq, ...targetColumns(line) })
    .execute();
}

/** Clauses of the plan by label. */
export async function clauseIds(db: Database | Tx, planId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('clause').select(['id', 'label']).where('planId', '=', planId).execute();
  return new Map(rows.map(({ id, label }) => [label, id]));
}

export interface IndicatorChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export async function logIndicator(
  tx: Tx,
  entityId: number,
  changes: readonly IndicatorChange[],
  at: string,
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({ entity: 'indicator', entityId, source: 'hand', at, ...change }));
  await tx.insertInto('changeLog').values(rows).execute();
}
