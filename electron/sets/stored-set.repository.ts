import { z } from 'zod';
import { PeriodKind } from '../../shared/calendar/period.ts';
import { inForce, type PlanYears } from '../../shared/calendar/plan-years.ts';
import { DataElementSeed } from '../../shared/forms/form-seed.ts';
import { type SetElement, SetForm, SetTarget } from '../../shared/sets/indicator-set.ts';
import type { Database, Tx } from '../database/open.ts';

type Reader = Database | Tx;

const Texts = z.array(z.string());
const textsOf = (json: string): string[] => Texts.parse(JSON.parse(json));

export type ElementInYears = SetElement & PlanYears & { readonly id: number };

/** Every element there ever was, as a set has it. */
export async function setElements(db: Reader): Promise<ElementInYears[]> {
  const rows = await db.selectFrom('dataElement').selectAll().orderBy('seq').orderBy('code').execute();
  const levels = await db.selectFrom('dataElementLevel').selectAll().execute();
  return rows.map(({ id, fromYear, toYear, options, clauses, smallCountGuard, ...row }) => ({
    ...DataElementSeed.parse({
      ...row,
      options: textsOf(options),
      clauses: textsOf(clauses),
      smallCountGuard: smallCountGuard === 1,
      levels: levels.filter(({ elementId }) => elementId === id).map(({ level }) => level),
    }),
    id,
    fromYear,
    toYear,
  }));
}

/** The newest version in force in the year of every form, as a set has it. */
export async function setForms(db: Reader, year: number): Promise<SetForm[]> {
  const versions = await db.selectFrom('form').selectAll().orderBy('code').orderBy('version').execute();
  const forms = new Map(versions.filter((one) => inForce(one, year)).map((one) => [one.code, one]));
  const kinds = await db.selectFrom('formPeriodKind').selectAll().execute();
  const cells = await formCells(db);
  return [...forms.values()].map(({ id, code, name, reporter, origin }) =>
    SetForm.parse({
      code,
      name,
      reporter,
      origin,
      periodKinds: PeriodKind.options.filter((kind) => kinds.some((row) => row.formId === id && row.kind === kind)),
      blocks: blocksOf(cells.filter(({ formId }) => formId === id)),
    }),
  );
}

const formCells = (db: Reader) =>
  db
    .selectFrom('formElement as f')
    .innerJoin('dataElement as e', 'e.id', 'f.elementId')
    .select(['f.formId', 'f.block', 'f.rows', 'f.groupTitle', 'f.agencies', 'e.code'])
    .orderBy('f.formId')
    .orderBy('f.block')
    .orderBy('f.seq')
    .execute();

type FormCell = Awaited<ReturnType<typeof formCells>>[number];

const blocksOf = (cells: readonly FormCell[]) =>
  [...Map.groupBy(cells, ({ block }) => block).values()].map((inBlock) => ({
    rows: inBlock[0]?.rows,
    groups: [...Map.groupBy(inBlock, ({ groupTitle }) => groupTitle)].map(([title, inGroup]) => ({
      title,
      elements: inGroup.map(({ code }) => code),
      ...agenciesOf(inGroup),
    })),
  }));

function agenciesOf([first]: readonly FormCell[]) {
  const agencies = textsOf(first?.agencies ?? '[]');
  return agencies.length === 0 ? {} : { agencies };
}

/** What the plan aims at, as a set has it. */
export async function setTargets(db: Reader, planId: number): Promise<SetTarget[]> {
  const rows = await db
    .selectFrom('target as t')
    .leftJoin('clause as c', 'c.id', 't.clauseId')
    .leftJoin('indicator as i', 'i.id', 't.indicatorId')
    .select(['t.code', 'c.label as clause', 't.title', 'i.code as indicator', 't.operator', 't.value', 't.scale'])
    .select(['t.scope', 't.seq'])
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .execute();
  return rows.map(({ value, scale, ...row }) =>
    SetTarget.parse({ ...row, value: value === null || scale === null ? null : { n: value, scale } }),
  );
}

export async function planClauses(db: Reader, planId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('clause').select(['id', 'label']).where('planId', '=', planId).execute();
  return new Map(rows.map(({ id, label }) => [label, id]));
}

export const agencyCodes = async (db: Reader): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('agency').select('code').execute()).map(({ code }) => code));

/** Regimes of the plan that ask for a form, by its code. */
export async function regimesWithForm(db: Reader, planId: number): Promise<{ regime: string; form: string }[]> {
  return db
    .selectFrom('regime as r')
    .innerJoin('form as f', 'f.id', 'r.formId')
    .select(['r.name as regime', 'f.code as form'])
    .where('r.planId', '=', planId)
    .where('r.endedOn', 'is', null)
    .orderBy('r.code')
    .execute();
}

/** The set last taken in for the year or an earlier one. */
export const loadedSet = (db: Reader, year: number) =>
  db
    .selectFrom('loadedSet')
    .selectAll()
    .where('year', '<=', year)
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
