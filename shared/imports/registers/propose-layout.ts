import type { RegisterContent } from '../../registers/registers.contract.ts';
import { oneEach } from '../layout/element-likeness.ts';
import { fitColumns } from '../layout/fit-columns.ts';
import type { Table } from '../layout/table.ts';
import { type HeadedColumn, type HeadRows, headedColumns, isOrdinal } from '../layout/table-head.ts';
import { textLikeness } from '../layout/text-likeness.ts';
import type { Workbook } from '../sheet.ts';
import { type ColumnMeaning, meaningOf, type Naming, namingsOf } from './column-meaning.ts';
import type { RegisterColumn, RegisterLayout } from './register-layout.ts';
import { registerTable, sheetsInSight } from './register-table.ts';

export interface ProposedLayout {
  readonly layout: RegisterLayout;
  /** Read without asking: every head is one of ours or was pointed at before. */
  readonly isSure: boolean;
}

/** Heads stand near the top of a sheet, in two rows at most. */
const lowestHead = 40;

/** The table of a file that says most of the register; undefined where no head of it is known. */
export function proposeRegisterLayout(
  workbook: Workbook,
  content: RegisterContent,
  learned: readonly RegisterLayout[],
): ProposedLayout | undefined {
  const scored = headsIn(workbook).map((head) => scoreOf(head, namingsOf(content)));
  const [best] = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  const own = best === undefined ? undefined : ownLayout(best, content);
  return own?.isSure ? own : (learnedLayout(workbook, learned) ?? own);
}

interface Head {
  readonly table: Table;
  readonly head: HeadRows;
  readonly columns: readonly HeadedColumn[];
}

function headsIn(workbook: Workbook): Head[] {
  return sheetsInSight(workbook).flatMap((sheet) => {
    const table = registerTable(sheet);
    const top = table.cells.filter(({ row, value }) => row <= lowestHead && value.kind === 'text');
    const rows = [...Map.groupBy(top, ({ row }) => row)].filter(([, cells]) => cells.length > 1).map(([row]) => row);
    const heads = rows.flatMap((row) => [
      { first: row, last: row },
      ...(rows.includes(row - 1) ? [{ first: row - 1, last: row }] : []),
    ]);
    return heads.flatMap((head) => {
      const columns = headedColumns(table, head, []);
      return columns.length < 2 ? [] : [{ table, head, columns }];
    });
  });
}

interface Scored extends Head {
  readonly pairs: readonly { readonly column: number; readonly meaning: ColumnMeaning; readonly likeness: number }[];
  readonly score: number;
}

function scoreOf(head: Head, namings: readonly Naming[]): Scored {
  const all = head.columns.flatMap(({ column, header }) =>
    namings.flatMap(({ meaning, names, least }) => {
      const likeness = Math.max(...names.map((name) => textLikeness(header, name)));
      return likeness < least ? [] : [{ column, meaning, likeness }];
    }),
  );
  const pairs = oneEach(
    all.toSorted((a, b) => b.likeness - a.likeness || a.column - b.column),
    ({ column }) => column,
    ({ meaning }) => meaning,
  );
  return { ...head, pairs, score: pairs.reduce((sum, { likeness }) => sum + likeness, 0) };
}

function ownLayout({ table, head, columns, pairs }: Scored, content: RegisterContent): ProposedLayout {
  const certain = new Set(pairs.filter(({ likeness }) => likeness === 1).map(({ column }) => column));
  const layout: RegisterLayout = {
    sheet: table.sheet.name,
    head,
    columns: columns.map(({ column, header }) => ({
      column,
      header,
      meaning: pairs.find((pair) => pair.column === column)?.meaning ?? null,
    })),
  };
  const isKnown = columns.every(({ column, header }) => certain.has(column) || isOrdinal(header));
  return { layout, isSure: isKnown && saysAll(layout.columns, content) };
}

/** Day, place and every field that must be there have a column. */
function saysAll(columns: readonly RegisterColumn[], { fields }: RegisterContent): boolean {
  const said = new Set(columns.flatMap(({ meaning }) => meaning ?? []));
  const must = fields.filter(({ required, retired }) => required && retired !== true).map(meaningOf);
  const hasPlace = said.has('place') || said.has('placeCode') || said.has('district');
  return said.has('day') && hasPlace && must.every((meaning) => said.has(meaning));
}

/** Every head of the file was pointed at before, word for word, wherever it stands now. */
function learnedLayout(workbook: Workbook, learned: readonly RegisterLayout[]): ProposedLayout | undefined {
  const heads = headsIn(workbook);
  for (const before of learned) {
    const said = before.columns.map(({ column, header, meaning }) => ({ column, header, element: meaning }));
    for (const { table, head, columns } of heads) {
      const known = new Set(before.columns.map(({ header }) => header));
      if (!columns.every(({ header }) => known.has(header))) continue;
      const fit = fitColumns(table, head, said);
      if (fit.leastLikeness < 1) continue;
      const fitted = fit.columns.map(({ column, header, element }) => ({ column, header, meaning: element }));
      return { layout: { sheet: table.sheet.name, head, columns: fitted }, isSure: true };
    }
  }
  return undefined;
}

/** Where no head says anything of the register: the first table in sight, for somebody to point at. */
export function blankLayout(workbook: Workbook, content: RegisterContent): ProposedLayout | undefined {
  const [first] = headsIn(workbook);
  if (first === undefined) return undefined;
  const at = { sheet: first.table.sheet.name, head: first.head };
  return { layout: { ...at, columns: columnsUnder(workbook, at, content) }, isSure: false };
}

/** The columns under a head that was pointed at, each with what it says best. */
export function columnsUnder(
  workbook: Workbook,
  { sheet: name, head }: Pick<RegisterLayout, 'sheet' | 'head'>,
  content: RegisterContent,
): RegisterColumn[] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) return [];
  const table = registerTable(sheet);
  const columns = headedColumns(table, head, []);
  const scored = scoreOf({ table, head, columns }, namingsOf(content));
  return ownLayout(scored, content).layout.columns;
}
