import { z } from 'zod';
import { PeriodKind } from '../../shared/calendar/period.ts';
import { ElementKind, ElementLevel, ValueType } from '../../shared/forms/form-seed.ts';
import type { DataElement, Form, FormBlock } from '../../shared/forms/forms.contract.ts';
import { ElementCode, FormCode } from '../../shared/ids.ts';
import type { Database } from '../database/open.ts';

const Options = z.array(z.string());

export type StoredElement = DataElement & {
  readonly id: number;
  readonly levels: readonly ElementLevel[];
  readonly guarded: boolean;
};

/** Every data element in the order of the forms, or the only one asked for. */
export async function elementRows(db: Database, only?: ElementCode): Promise<StoredElement[]> {
  const all = db.selectFrom('dataElement').selectAll().orderBy('seq');
  const rows = await (only === undefined ? all : all.where('code', '=', only)).execute();
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
    levels: (levels.get(row.id) ?? []).map(({ level }) => ElementLevel.parse(level)),
  }));
}

const publicElement = ({ id: _id, levels: _levels, guarded: _guarded, ...element }: StoredElement): DataElement =>
  element;

/** The newest version of every form, with its blocks, groups and elements. */
export async function formRows(db: Database): Promise<(Form & { readonly id: number })[]> {
  const forms = await db.selectFrom('form').selectAll().orderBy('code').orderBy('version').execute();
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
    origin: form.origin,
    periodKinds: PeriodKind.options.filter((kind) => kinds.some((row) => row.formId === form.id && row.kind === kind)),
    blocks: blocksOf(
      cells.filter(({ formId }) => formId === form.id),
      elements,
    ),
  }));
}

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

/** For each element (or the only one asked for) the kinds of period in which some form brings it, the finest first. */
export async function periodKindsOfElements(
  db: Database,
  only?: number,
): Promise<ReadonlyMap<number, readonly PeriodKind[]>> {
  const rows = await db
    .selectFrom('formElement as e')
    .innerJoin('formPeriodKind as k', 'k.formId', 'e.formId')
    .select(['e.elementId', 'k.kind'])
    .$if(only !== undefined, (rows) => rows.where('e.elementId', '=', only ?? 0))
    .distinct()
    .execute();
  const byElement = Map.groupBy(rows, ({ elementId }) => elementId);
  return new Map(
    [...byElement].map(([id, kinds]) => [
      id,
      PeriodKind.options.filter((kind) => kinds.some((row) => row.kind === kind)),
    ]),
  );
}
