import { DataElementSeed } from '../forms/form-seed.ts';
import { personalColumns } from '../imports/personal-data.ts';
import type { Sheet, Workbook } from '../imports/sheet.ts';
import type { ElementCatalog, KnownElement } from '../indicators/expression/catalog.ts';
import { fold } from '../text/fold.ts';
import { assembleForms } from './assemble-forms.ts';
import type { Column } from './column.ts';
import { elementColumns } from './element-columns.ts';
import { formColumns, groupColumns } from './form-columns.ts';
import { headCells } from './head-cells.ts';
import { indicatorColumns, indicatorFrom } from './indicator-columns.ts';
import type { SetKind } from './indicator-set.ts';
import { type ParsedSet, parseSet } from './parse-set.ts';
import { ruleColumns, ruleFrom } from './rule-columns.ts';
import { type Locate, type Path, pathText, type SetCell, type SetProblem } from './set-problem.ts';
import { problemAt, type ReadTable, readTable, type TableRow } from './sheet-table.ts';
import { mappingColumns, targetColumns } from './target-columns.ts';
import { sheetNames } from './wording.ts';

export type ReadSet = ParsedSet & { readonly locate: Locate };

const nowhere: Locate = () => undefined;

/** A set as a workbook, read into its value; `known`: elements an expression may name beside those of the file. */
export function readSetWorkbook(workbook: Workbook, known: ElementCatalog): ReadSet {
  const personal = personalColumns(workbook, () => false).flatMap(({ sheet, columns }) =>
    columns.map((found) => problemAt('personal', { sheet, cell: 'A1' }, { found })),
  );
  if (personal.length > 0) return refused(personal);
  const sheets = new Map(workbook.sheets.map((sheet) => [fold(sheet.name), sheet]));
  const missing = Object.values(sheetNames).filter((name) => !sheets.has(fold(name)));
  if (missing.length === Object.keys(sheetNames).length) return refused([problemAt('not-a-set', first(workbook))]);
  if (missing.length > 0) {
    return refused(missing.map((expected) => problemAt('missing-sheet', first(workbook), { expected })));
  }
  return readSheets((name) => sheets.get(fold(sheetNames[name])), known);
}

const refused = (problems: readonly SetProblem[]): ReadSet => ({ ok: false, problems, locate: nowhere });

const first = ({ sheets }: Workbook): SetCell => ({ sheet: sheets[0]?.name ?? '', cell: 'A1' });

type SheetOf = (name: keyof typeof sheetNames) => Sheet | undefined;

function readSheets(sheetOf: SheetOf, known: ElementCatalog): ReadSet {
  const table = <T>(name: keyof typeof sheetNames, columns: readonly Column<T>[]): ReadTable => {
    const sheet = sheetOf(name);
    return sheet === undefined ? { rows: [], problems: [] } : readTable(sheet, columns);
  };
  const head = headCells(sheetOf('guide'));
  const elements = table('elements', elementColumns);
  const [forms, groups] = [table('forms', formColumns), table('groups', groupColumns)];
  const rules = table('rules', ruleColumns);
  const indicators = table('indicators', indicatorColumns(catalogWith(elements.rows, known)));
  const [targets, mappings] = [table('targets', targetColumns), table('mappings', mappingColumns)];
  const assembled = assembleForms(forms.rows, groups.rows);
  const tables = [elements, forms, groups, rules, indicators, targets, mappings];
  const problems = [...head.problems, ...tables.flatMap((each) => each.problems), ...assembled.problems];
  if (problems.length > 0) return refused(problems);
  const cells = new Map([
    ...head.cells,
    ...assembled.cells,
    ...rowCells('elements', elements.rows),
    ...rowCells('rules', rules.rows),
    ...rowCells('indicators', indicators.rows),
    ...rowCells('targets', targets.rows),
    ...rowCells('mappings', mappings.rows),
  ]);
  const locate = locator(cells);
  const valuesOf = ({ rows }: ReadTable) => rows.map(({ values }) => values);
  const raw = {
    ...head.values,
    elements: valuesOf(elements),
    forms: assembled.forms,
    rules: valuesOf(rules).map(ruleFrom),
    indicators: valuesOf(indicators).map(indicatorFrom),
    targets: valuesOf(targets),
    mappings: valuesOf(mappings),
  };
  return { ...parseSet(raw, locate), locate };
}

/** Elements of the file stand before those that are stored. */
function catalogWith(rows: readonly TableRow[], known: ElementCatalog): ElementCatalog {
  const own = rows.flatMap(({ values }): KnownElement[] => {
    const element = DataElementSeed.safeParse(values).data;
    return element === undefined ? [] : [{ ...element, asked: true }];
  });
  return new Map([...known, ...own.map((element) => [element.code, element] as const)]);
}

const rowCells = (kind: SetKind, rows: readonly TableRow[]): [string, SetCell][] =>
  rows.flatMap(({ cells, first: at }, index) => [
    [pathText([kind, index]), at] as [string, SetCell],
    ...[...cells].map(([field, cell]): [string, SetCell] => [pathText([kind, index, field]), cell]),
  ]);

/** The place of the nearest thing around the path that has one. */
const locator =
  (cells: ReadonlyMap<string, SetCell>): Locate =>
  (path: Path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = cells.get(pathText(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return undefined;
  };
