import type { Day } from '../../../shared/calendar/day.ts';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import { isTooLarge } from '../../../shared/imports/layout/table.ts';
import { type IsMoneyCell, personalColumns } from '../../../shared/imports/personal-data.ts';
import { meaningOf, stepMeaning } from '../../../shared/imports/registers/column-meaning.ts';
import { type PlannedRow, planRows, type StoredCase } from '../../../shared/imports/registers/plan-rows.ts';
import {
  blankLayout,
  type ProposedLayout,
  proposeRegisterLayout,
} from '../../../shared/imports/registers/propose-layout.ts';
import { readRegisterRows } from '../../../shared/imports/registers/read-rows.ts';
import type { RegisterNeed } from '../../../shared/imports/registers/register-files.contract.ts';
import type { RegisterLayout, RegisterReading } from '../../../shared/imports/registers/register-layout.ts';
import { registerLimits, sheetsInSight } from '../../../shared/imports/registers/register-table.ts';
import { entryFinder, type NamedEntry } from '../../../shared/imports/registers/row-entry.ts';
import type { Sheet, Workbook } from '../../../shared/imports/sheet.ts';
import type { RegisterField } from '../../../shared/registers/register-field.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { stepColumns } from '../../../shared/registers/step-columns.ts';
import type { Context } from '../../context.ts';
import type { Database, Tx } from '../../database/open.ts';
import { allPlaces } from '../../places/places.repository.ts';
import { entriesBetween } from '../../registers/entries.repository.ts';
import { stepsOfEntries } from '../../registers/steps.repository.ts';
import { pointedEntries } from './pointed-entries.ts';
import { learnedLayouts } from './register-files.repository.ts';

export interface LaidOut {
  readonly problems: readonly FileProblem[];
  readonly layout: RegisterLayout | null;
  readonly sheet: Sheet | undefined;
  readonly needs: readonly RegisterNeed[];
  readonly rows: readonly PlannedRow[];
  /** By id, what the entries that rows may point at are called. */
  readonly names: ReadonlyMap<number, string>;
}

interface Known {
  readonly id: number;
  readonly content: RegisterContent;
}

/** The file over the register as it stands at this moment; data on persons outrank every other reason to refuse it. */
export async function layOutFile(
  context: Context,
  db: Database | Tx,
  { id, content }: Known,
  workbook: Workbook,
  reading: RegisterReading,
): Promise<LaidOut> {
  const proposed =
    proposeRegisterLayout(workbook, content, await learnedLayouts(db, id)) ?? blankLayout(workbook, content);
  const layout = reading.layout ?? proposed?.layout ?? null;
  const sheet = workbook.sheets.find(({ name }) => name === layout?.sheet);
  const problems = problemsOf(workbook, content, proposed);
  if (problems.length > 0 || layout === null || sheet === undefined)
    return { problems, layout: null, sheet: undefined, needs: [], rows: [], names: new Map() };
  const places = await allPlaces(db);
  const entries = await pointedEntries(context, db, content);
  const pointed = new Map([...entries].map(([field, own]) => [field, entryFinder(own, places)]));
  const ground = { content, places, pointed, today: context.clock.today() };
  const read = readRegisterRows(sheet, layout, reading, ground);
  const days = read.flatMap((row) => (row.kind === 'entry' ? row.entry.on : [])).toSorted();
  const stored = await storedAround(db, id, days, content.life !== undefined);
  const rows = planRows(read, stored);
  return { problems, layout, sheet, needs: needsOf(layout, reading, proposed, rows), rows, names: namesOf(entries) };
}

const namesOf = (entries: ReadonlyMap<string, readonly NamedEntry[]>): ReadonlyMap<number, string> =>
  new Map([...entries.values()].flatMap((own) => own.map(({ id, name }) => [id, name] as const)));

async function storedAround(
  db: Database | Tx,
  id: number,
  days: readonly Day[],
  isCase: boolean,
): Promise<StoredCase[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const entries = await entriesBetween(db, id, first, last);
  const ids = entries.map((entry) => entry.id);
  const steps = Map.groupBy(isCase ? await stepsOfEntries(db, ids) : [], ({ entry }) => entry);
  return entries.map((entry) => ({ entry, steps: steps.get(entry.id) ?? [] }));
}

function problemsOf(workbook: Workbook, content: RegisterContent, proposed: ProposedLayout | undefined): FileProblem[] {
  const personal = personalColumns(workbook, moneyCells(content, proposed?.layout));
  if (personal.length > 0) return personal;
  const tooLarge = sheetsInSight(workbook).find((sheet) => isTooLarge(sheet, registerLimits));
  if (proposed === undefined && tooLarge !== undefined)
    return [{ kind: 'unreadable', refusal: { reason: 'content-limit', which: 'rows', sheet: tooLarge.name } }];
  return proposed === undefined ? [{ kind: 'unreadable', refusal: { reason: 'no-rows' } }] : [];
}

/** Nine digits under the head of a sum of money, by our own reading of the head: nobody can say so of another column. */
function moneyCells({ fields, life }: RegisterContent, layout: RegisterLayout | undefined): IsMoneyCell {
  const isMoney = (field: RegisterField | undefined) => field?.kind === 'money';
  const money = new Set([
    ...fields.filter(isMoney).map(meaningOf),
    ...stepColumns(life).flatMap(({ step, field }) => (isMoney(field) ? [stepMeaning(step, field)] : [])),
  ]);
  const columns = new Set(
    layout?.columns.flatMap(({ column, meaning }) => (meaning !== null && money.has(meaning) ? [column] : [])),
  );
  return (sheet, { column }) => sheet.name === layout?.sheet && columns.has(column);
}

function needsOf(
  { columns }: RegisterLayout,
  reading: RegisterReading,
  proposed: ProposedLayout | undefined,
  rows: readonly PlannedRow[],
): RegisterNeed[] {
  const said = new Set(columns.map(({ meaning }) => meaning));
  const hasPlace = said.has('place') || said.has('placeCode') || said.has('district');
  const isAmbiguous = rows.some(
    (row) => row.kind === 'refused' && row.problems.some(({ kind }) => kind === 'ambiguous-number'),
  );
  return [
    ...(reading.layout === null && proposed?.isSure !== true ? (['layout'] as const) : []),
    ...(said.has('day') || reading.day !== null ? [] : (['day'] as const)),
    ...(hasPlace || reading.place !== null ? [] : (['place'] as const)),
    ...(isAmbiguous ? (['mark'] as const) : []),
  ];
}
