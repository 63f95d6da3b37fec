import { z } from 'zod';
import { PeriodKind } from '../../shared/calendar/period.ts';
import { inForce, type PlanYears } from '../../shared/calendar/plan-years.ts';
import { ElementKind, ElementLevel, Origin, ValueType } from '../../shared/forms/form-seed.ts';
import type { DataElement, Form, FormBlock } from '../../shared/forms/forms.contract.ts';
import { ElementCode, FormCode } from '../../shared/ids.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';
import { currentPlan } from '../plan/plan.repository.ts';

const Options = z.array(z.string());

export type StoredElement = DataElement &
  PlanYears & {
    readonly id: number;
    readonly levels: readonly ElementLevel[];
    readonly guarded: boolean;
  };

/** Every data element in the order of the forms, or the only one asked for; ended ones too, for their figures stay. */
export async function elementRows(db: Database | Tx, only?: ElementCode): Promise<readonly StoredElement[]> {
  const all = await everyElement(db, null);
  return only === undefined ? all : all.filter(({ code }) => code === only);
}

const everyElement = untilWritten(async (db): Promise<readonly StoredElement[]> => {
  const rows = await db.selectFrom('dataElement').selectAll().orderBy('seq').execute();
  const levels = Map.groupBy(
    await db.selectFrom('dataElementLevel').selectAll().execute(),
    ({ elementId }) => elementId,
  );
  return rows.map((row) => ({
    id: row.id,
    code: ElementCode.parse(row.code),
    name: row.name,
    shortName: row.shortName,
    kind: ElementKind.parse(row.kind),
    valueType: ValueType.parse(row.valueType),
    unit: row.unit,
    scale: row.scale,
    min: row.min,
    max: row.max,
    options: Options.parse(JSON.parse(row.options)),
    guarded: row.smallCountGuard === 1,
    fromYear: row.fromYear,
    toYear: row.toYear,
    levels: (levels.get(row.id) ?? []).map(({ level }) => ElementLevel.parse(level)),
  }));
});

/** What is counted in a plan year: for checks and whatever else asks for new figures. */
export const elementsInForce = async (db: Database | Tx, year: number): Promise<StoredElement[]> =>
  (await elementRows(db)).filter((element) => inForce(element, year));

function publicElement(element: StoredElement): DataElement {
  const { id: _id, levels: _levels, guarded: _guarded, fromYear: _from, toYear: _to, ...rest } = element;
  return rest;
}

/** Of every form the newest version in force in a plan year (where none is given, that of the plan in use). */
async function formsInForce(db: Database | Tx, ofYear: number | null) {
  const year = ofYear ?? (await currentPlan(db)).year;
  const versions = await db.selectFrom('form').selectAll().orderBy('code').orderBy('version').execute();
  return [...new Map(versions.filter((form) => inForce(form, year)).map((form) => [form.code, form])).values()];
}

/** The forms of a plan year (where none is given, of the plan in use), with their blocks, groups and elements. */
export const formRows = (db: Database | Tx, ofYear?: number): Promise<readonly StoredForm[]> =>
  everyForm(db, ofYear ?? null);

type StoredForm = Form & { readonly id: number };

const everyForm = untilWritten(async (db, ofYear: number | null): Promise<readonly StoredForm[]> => {
  const forms = await formsInForce(db, ofYear);
  const elements = new Map((await elementRows(db)).map((element) => [element.id, publicElement(element)]));
  const kinds = await db.selectFrom('formPeriodKind').selectAll().execute();
  const cells = await db
    .selectFrom('formElement')
    .selectAll()
    .orderBy('formId')
    .orderBy('block')
    .orderBy('seq')
    .execute();
  return forms.map((form) => ({
    id: form.id,
    code: FormCode.parse(form.code),
    version: form.version,
    name: form.name,
    reporter: z.enum(['district', 'agency']).parse(form.reporter),
    origin: Origin.parse(form.origin),
    periodKinds: PeriodKind.options.filter((kind) => kinds.some((row) => row.formId === form.id && row.kind === kind)),
    blocks: blocksOf(
      cells.filter(({ formId }) => formId === form.id),
      elements,
    ),
  }));
});

interface FormCell {
  readonly block: number;
  readonly rows: string;
  readonly groupTitle: string;
  readonly elementId: number;
}

function blocksOf(cells: readonly FormCell[], elements: ReadonlyMap<number, DataElement>): FormBlock[] {
  return [...Map.groupBy(cells, ({ block }) => block).values()].map((inBlock) => ({
    rows: z.enum(['communes', 'district', 'agency']).parse(inBlock[0]?.rows),
    groups: [...Map.groupBy(inBlock, ({ groupTitle }) => groupTitle)].map(([title, inGroup]) => ({
      title,
      elements: inGroup.flatMap(({ elementId }) => elements.get(elementId) ?? []),
    })),
  }));
}

/** For each element the kinds of period in which a form of the year (else of the plan in use) brings it, the finest first. */
export const periodKindsOfElements = (db: Database | Tx, { year }: { readonly year?: number } = {}) =>
  kindsOfElements(db, year ?? null);

const kindsOfElements = untilWritten(
  async (db, year: number | null): Promise<ReadonlyMap<number, readonly PeriodKind[]>> => {
    const forms = (await formsInForce(db, year)).map(({ id }) => id);
    const rows = await db
      .selectFrom('formElement as e')
      .innerJoin('formPeriodKind as k', 'k.formId', 'e.formId')
      .select(['e.elementId', 'k.kind'])
      .where('e.formId', 'in', forms)
      .distinct()
      .execute();
    const byElement = Map.groupBy(rows, ({ elementId }) => elementId);
    return new Map(
      [...byElement].map(([id, kinds]) => [
        id,
        PeriodKind.options.filter((kind) => kinds.some((row) => row.kind === kind)),
      ]),
    );
  },
);
