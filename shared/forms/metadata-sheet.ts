import type { CellRange } from './cell-name.ts';
import { absoluteRange } from './cell-name.ts';
import { elementsOf, type FormIssue, placesOf } from './form-issue.ts';
import type { DataElement, Form } from './forms.contract.ts';
import { type FormMetadata, metadataKeys, metadataSheetName, productMark } from './metadata.ts';
import { textCell } from './sheet-cells.ts';
import type { LayoutCell, SheetLayout } from './sheet-layout.ts';

const firstListColumn = 4;

export function metadataSheet(issue: FormIssue): SheetLayout {
  const rows = [...identityRows(issue), ...blockRows(issue)];
  const cells = [
    ...rows.flatMap((texts, index) => texts.map((text, at) => textCell(index + 1, at + 1, 'plain', text))),
    ...codeLists(issue.form).flatMap((element, index) => listCells(element, firstListColumn + index)),
  ];
  return {
    name: metadataSheetName,
    visibility: 'very-hidden',
    orientation: 'portrait',
    columns: [],
    rows: [],
    cells,
    checks: [],
    repeated: undefined,
    frozen: { rows: 0, columns: 0 },
    printed: undefined,
    footer: '',
  };
}

function identityRows({ form, plan, province, reporter, period, madeOn }: FormIssue): string[][] {
  const metadata: FormMetadata = {
    product: productMark,
    form: form.code,
    version: String(form.version),
    plan,
    province,
    district: reporter.code,
    period,
    'made-on': madeOn,
  };
  return metadataKeys.map((key) => [key, metadata[key]]);
}

/** What each sheet was given with, for whoever must mend a file whose own marks are lost. */
const blockRows = (issue: FormIssue): string[][] =>
  issue.form.blocks.map((block, index) => [
    `block-${index + 1}`,
    elementsOf(block)
      .map(({ code }) => code)
      .join(' '),
    placesOf(block, issue)
      .map(({ code }) => code)
      .join(' '),
  ]);

function codeLists({ blocks }: Form): DataElement[] {
  const lists = blocks.flatMap(elementsOf).filter(({ valueType }) => valueType === 'code-list');
  return [...new Map(lists.map((element) => [element.code, element])).values()];
}

const listCells = ({ code, options }: DataElement, column: number): LayoutCell[] =>
  [code, ...options].map((text, index) => textCell(index + 1, column, 'plain', text));

/** Answers may hold commas, which a list written into the check itself cannot. */
export function codeListSource(form: Form, { code, options }: DataElement): string {
  const column = firstListColumn + codeLists(form).findIndex((element) => element.code === code);
  const range: CellRange = { first: { row: 2, column }, last: { row: options.length + 1, column } };
  return `'${metadataSheetName}'!${absoluteRange(range)}`;
}
