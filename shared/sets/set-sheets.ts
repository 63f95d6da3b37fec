import type { ElementCatalog } from '../indicators/expression/catalog.ts';
import type { CellContent, Column } from './column.ts';
import { elementColumns } from './element-columns.ts';
import { formColumns, groupColumns, groupRowsOf } from './form-columns.ts';
import { headFields } from './head-cells.ts';
import { indicatorColumns } from './indicator-columns.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { ruleColumns } from './rule-columns.ts';
import { mappingColumns, targetColumns } from './target-columns.ts';
import { guideLines, headLabels, sheetNames } from './wording.ts';

export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly choices: readonly string[];
}

/** A sheet of one kind of thing, a row for each. */
export interface SetSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** What stands on the first sheet: a title, label and value pairs, and what the reader should know. */
export interface GuideSheet {
  readonly name: string;
  readonly title: string;
  readonly pairs: readonly (readonly [label: string, value: CellContent, choices: readonly string[]])[];
  readonly lines: readonly string[];
}

export const guideSheetOf = (set: IndicatorSet): GuideSheet => ({
  name: sheetNames.guide,
  title: headLabels.mark,
  pairs: headFields.map(({ header, write, choices = [] }) => [header, write(set), choices]),
  lines: guideLines,
});

/** No expression is read here, so no element need be known. */
const nothingKnown: ElementCatalog = new Map();

export const setSheetsOf = (set: IndicatorSet): SetSheet[] => [
  sheetOf(sheetNames.elements, elementColumns, set.elements),
  sheetOf(sheetNames.forms, formColumns, set.forms),
  sheetOf(sheetNames.groups, groupColumns, set.forms.flatMap(groupRowsOf)),
  sheetOf(sheetNames.rules, ruleColumns, set.rules),
  sheetOf(sheetNames.indicators, indicatorColumns(nothingKnown), set.indicators),
  sheetOf(sheetNames.targets, targetColumns, set.targets),
  sheetOf(sheetNames.mappings, mappingColumns, set.mappings),
];

const sheetOf = <T>(name: string, columns: readonly Column<T>[], things: readonly T[]): SetSheet => ({
  name,
  columns: columns.map(({ header, width, choices = [] }) => ({ header, width, choices })),
  rows: things.map((thing) => columns.map(({ write }) => write(thing))),
});
