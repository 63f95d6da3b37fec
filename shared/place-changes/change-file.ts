import type { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { parseVietnameseDay } from '../calendar/day-text.ts';
import type { Cell, Sheet, Workbook } from '../imports/sheet.ts';
import { ChangeSet, mostChanges, type NewUnit, type PlaceChange, type UnitRef } from '../places/change-set.ts';
import { PlaceType } from '../places/place-seed.ts';
import { officialType } from '../places/place-type.ts';
import type { ChangeFileProblem } from '../places/places.contract.ts';
import { changeColumns, changeHeadings, changeKinds, partWord } from '../places/wording.ts';
import { cleanText, fold } from '../text/fold.ts';

export interface ChangeFile {
  readonly set: ChangeSet | null;
  readonly problems: ChangeFileProblem[];
}

type Problem = ChangeFileProblem['problem'];

const refused = (...problems: ChangeFileProblem[]): ChangeFile => ({ set: null, problems });

const about = (line: number | null, problem: Problem, found = ''): ChangeFileProblem => ({
  line,
  problem,
  found: found.slice(0, 64),
});

/** A change set as this program keeps it; keys in English, as in the seed. */
export function readChangeJson(text: string): ChangeFile {
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return refused(about(null, 'not-json'));
  if (countOf(json) > mostChanges) return refused(about(null, 'too-many', String(countOf(json))));
  const set = ChangeSet.safeParse(json);
  return set.success ? { set: set.data, problems: [] } : refused(...firstMisfits(set.error));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const countOf = (json: unknown): number => {
  const changes: unknown = Object(json).changes;
  return Array.isArray(changes) ? changes.length : 0;
};

/** Where in the list, counted from 1; a file that fits nowhere would say so a thousand times. */
const firstMisfits = (error: z.ZodError): ChangeFileProblem[] =>
  error.issues.slice(0, 20).map(({ path }) => {
    const [head, index] = path;
    const line = head === 'changes' && typeof index === 'number' ? index + 1 : null;
    return about(line, 'not-a-change-set', path.join('.'));
  });

/** The first sheet with our columns: the document above the head, one old and one new unit a row below it. */
export function readChangeSheet({ sheets }: Workbook): ChangeFile {
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    const head = rows.findIndex(({ cells }) => fold(cells.get(1)?.text ?? '') === fold(changeColumns[0]));
    const row = rows[head];
    if (row !== undefined) return readRows(rows.slice(0, head), row, rows.slice(head + 1));
  }
  return refused(about(null, 'no-head'));
}

interface SheetRow {
  readonly line: number;
  readonly cells: ReadonlyMap<number, { readonly text: string; readonly day: Day | undefined }>;
}

function rowsOf({ cells }: Sheet): SheetRow[] {
  return [...Map.groupBy(cells, ({ row }) => row)].map(([line, inRow]) => ({
    line,
    cells: new Map(inRow.map((cell) => [cell.column, { text: textOf(cell), day: dayOf(cell) }])),
  }));
}

function textOf({ value }: Cell): string {
  switch (value.kind) {
    case 'number':
      return String(value.value);
    case 'text':
    case 'date':
      return cleanText(value.value);
    case 'boolean':
    case 'error':
      return '';
  }
}

const dayOf = (cell: Cell): Day | undefined =>
  cell.value.kind === 'date' ? Day.safeParse(cell.value.value.slice(0, 10)).data : parseVietnameseDay(textOf(cell));

function readRows(above: readonly SheetRow[], head: SheetRow, below: readonly SheetRow[]): ChangeFile {
  if (below.length > mostChanges) return refused(about(null, 'too-many', String(below.length)));
  const title = readTitle(above);
  const columns = new Map([...head.cells].map(([column, { text }]) => [fold(text), column]));
  const at = (row: SheetRow, index: number) =>
    row.cells.get(columns.get(fold(changeColumns[index] ?? '')) ?? 0)?.text ?? '';
  const read = below
    .filter((row) => [...row.cells.values()].some(({ text }) => text !== ''))
    .map((row) => readRow(row, at));
  const problems = [...title.problems, ...read.flatMap((row) => row.problems)];
  if (problems.length > 0) return refused(...problems);
  const set = ChangeSet.safeParse({ ...title.set, changes: gather(read.flatMap(({ row }) => row ?? [])) });
  return set.success ? { set: set.data, problems: [] } : refused(...firstMisfits(set.error));
}

function readTitle(rows: readonly SheetRow[]) {
  const found = (label: string) =>
    rows.find(({ cells }) => fold(cells.get(1)?.text ?? '') === fold(label))?.cells.get(2);
  const number = found(changeHeadings.number)?.text ?? '';
  const effectiveOn = found(changeHeadings.effectiveOn)?.day;
  const problems = [
    ...(effectiveOn === undefined ? [about(null, 'no-day')] : []),
    ...(number === '' ? [about(null, 'no-document')] : []),
  ];
  const issuedOn = found(changeHeadings.issuedOn)?.day ?? null;
  return {
    problems,
    set: { name: found(changeHeadings.name)?.text || number, document: { number, issuedOn }, effectiveOn },
  };
}

interface ChangeRow {
  readonly kind: PlaceChange['kind'];
  readonly unit: UnitRef;
  readonly isPart: boolean;
  readonly code: string;
  readonly name: string;
  readonly type: PlaceType | undefined;
  readonly parent: string;
}

type At = (row: SheetRow, index: number) => string;

function readRow(row: SheetRow, at: At): { row?: ChangeRow; problems: ChangeFileProblem[] } {
  const [kindText = '', oldCode = '', oldName = '', part = '', code = '', name = '', typeText = '', parent = ''] =
    changeColumns.map((_column, index) => at(row, index));
  const kind = changeKinds.find(([, words]) => fold(words) === fold(kindText))?.[0];
  if (kind === undefined) return { problems: [about(row.line, 'no-kind', kindText)] };
  if (oldCode === '' && oldName === '') return { problems: [about(row.line, 'no-unit')] };
  const type = PlaceType.safeParse(officialType(typeText)).data;
  if (typeText !== '' && type === undefined) return { problems: [about(row.line, 'no-type', typeText)] };
  const unit = {
    ...(oldCode === '' ? {} : { code: fullCode(oldCode) }),
    ...(oldName === '' ? {} : { name: oldName }),
  };
  const isPart = fold(part) === fold(partWord);
  const read = { kind, unit, isPart, code: fullCode(code), name, type, parent: fullCode(parent) };
  return isWhole(read) ? { row: read, problems: [] } : { problems: [about(row.line, 'no-new-unit')] };
}

/** A spreadsheet drops the zero in front of a commune's code. */
const fullCode = (text: string): string => (/^\d{4}$/.test(text) ? `0${text}` : text);

/** Whether the row says all that its kind of change asks for. */
function isWhole({ kind, code, name, type, parent }: ChangeRow): boolean {
  switch (kind) {
    case 'merge':
      return code !== '';
    case 'split':
      return code !== '' && name !== '' && type !== undefined && parent !== '';
    case 'rename':
      return name !== '';
    case 'retype':
      return type !== undefined;
    case 'recode':
      return code !== '';
    case 'move':
      return parent !== '';
    case 'end':
    case 'continue':
      return true;
  }
}

/** Rows of one new unit are one merge, rows of one old unit one split; the rest stand for themselves. */
function gather(rows: readonly ChangeRow[]): unknown[] {
  const merges = Map.groupBy(
    rows.filter(({ kind }) => kind === 'merge'),
    ({ code }) => code,
  );
  const splits = Map.groupBy(
    rows.filter(({ kind }) => kind === 'split'),
    ({ unit }) => JSON.stringify(unit),
  );
  return [
    ...[...merges.values()].map(mergeOf),
    ...[...splits.values()].map((own) => ({ kind: 'split', from: own[0]?.unit, into: own.map(newUnit) })),
    ...rows.flatMap((row) => (row.kind === 'merge' || row.kind === 'split' ? [] : [singleOf(row, row.kind)])),
  ];
}

/** What the new unit is may stand in any of its rows. */
function mergeOf(rows: readonly ChangeRow[]): unknown {
  const parts = rows.filter(({ isPart }) => isPart).map(({ unit }) => unit);
  const first = <K extends keyof NewUnit>(key: K) =>
    rows.find((row) => row[key] !== '' && row[key] !== undefined)?.[key];
  return {
    kind: 'merge',
    from: rows.filter(({ isPart }) => !isPart).map(({ unit }) => unit),
    ...(parts.length > 0 ? { partsOf: parts } : {}),
    into: { code: first('code'), name: first('name'), type: first('type'), parent: first('parent') },
  };
}

const newUnit = ({ code, name, type, parent }: ChangeRow) => ({ code, name, type, parent });

type Single = Exclude<PlaceChange['kind'], 'merge' | 'split'>;

function singleOf({ unit, code, name, type, parent }: ChangeRow, kind: Single): unknown {
  switch (kind) {
    case 'rename':
      return { kind, unit, name };
    case 'retype':
      return { kind, unit, type };
    case 'recode':
      return { kind, unit, code };
    case 'move':
      return { kind, unit, parent };
    case 'end':
    case 'continue':
      return { kind, unit };
  }
}
