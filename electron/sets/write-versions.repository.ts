import { inForce, type PlanYears } from '../../shared/calendar/plan-years.ts';
import type { SetForm, SetRule } from '../../shared/sets/indicator-set.ts';
import type { Tx } from '../database/open.ts';

/** The last year of a version that begins in `year`: that of the version it replaces, or the one before the next begins. */
function lastYearOf(versions: readonly PlanYears[], year: number): number | null {
  const replaced = versions.find((one) => inForce(one, year));
  if (replaced !== undefined) return replaced.toYear;
  const later = versions.flatMap(({ fromYear }) => (fromYear !== null && fromYear > year ? [fromYear] : []));
  return later.length === 0 ? null : Math.min(...later) - 1;
}

/** A form is never changed: what was issued and taken in under a version stays readable by it. */
export async function keepForm(tx: Tx, form: SetForm, elements: ReadonlyMap<string, number>, year: number) {
  const { code, name, reporter, origin } = form;
  const versions = await tx.selectFrom('form').selectAll().where('code', '=', code).execute();
  const toYear = lastYearOf(versions, year);
  await endForm(tx, code, year);
  const { id } = await tx
    .insertInto('form')
    .values({
      code,
      version: Math.max(0, ...versions.map(({ version }) => version)) + 1,
      name,
      reporter,
      origin,
      fromYear: year,
      toYear,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('formPeriodKind')
    .values(form.periodKinds.map((kind) => ({ formId: id, kind })))
    .execute();
  await tx
    .insertInto('formElement')
    .values(cellsOf(form, id, elements))
    .execute();
}

const cellsOf = ({ blocks }: SetForm, formId: number, elements: ReadonlyMap<string, number>) =>
  blocks.flatMap(({ rows, groups }, block) =>
    groups
      .flatMap((group) => group.elements.map((code) => ({ group, code })))
      .map(({ group, code }, seq) => ({
        formId,
        block,
        rows,
        seq,
        groupTitle: group.title,
        elementId: idOf(elements, code),
        agencies: JSON.stringify(group.agencies ?? []),
      })),
  );

function idOf(elements: ReadonlyMap<string, number>, code: string): number {
  const id = elements.get(code);
  if (id === undefined) throw new Error(`form names element ${code}, which does not exist`);
  return id;
}

/** The year before is the last of the version in force. */
export async function endForm(tx: Tx, code: string, year: number): Promise<void> {
  const versions = await tx.selectFrom('form').selectAll().where('code', '=', code).execute();
  for (const { id } of versions.filter((one) => inForce(one, year))) {
    await tx
      .updateTable('form')
      .set({ toYear: year - 1 })
      .where('id', '=', id)
      .execute();
  }
}

/** Changed in place where it begins in the year; otherwise a version of its own, so that earlier years are checked as they were. */
export async function keepRule(tx: Tx, { code, severity, note, ...definition }: SetRule, year: number): Promise<void> {
  const versions = await tx.selectFrom('validationRule').selectAll().where('code', '=', code).execute();
  const content = { severity, note, definition: JSON.stringify(definition), toYear: lastYearOf(versions, year) };
  const own = versions.find(({ fromYear }) => fromYear === year);
  if (own !== undefined) {
    await tx.updateTable('validationRule').set(content).where('id', '=', own.id).execute();
    return;
  }
  await endRule(tx, code, year);
  await tx
    .insertInto('validationRule')
    .values({ ...content, code, fromYear: year })
    .execute();
}

export async function endRule(tx: Tx, code: string, year: number): Promise<void> {
  const versions = await tx.selectFrom('validationRule').selectAll().where('code', '=', code).execute();
  for (const { id } of versions.filter((one) => inForce(one, year))) {
    await tx
      .updateTable('validationRule')
      .set({ toYear: year - 1 })
      .where('id', '=', id)
      .execute();
  }
}
