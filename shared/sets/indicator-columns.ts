import type { ElementCatalog } from '../indicators/expression/catalog.ts';
import { parseExpression } from '../indicators/expression/parse.ts';
import { expressionText } from '../indicators/expression/words.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import {
  type CellContent,
  type Column,
  choiceColumn,
  listColumn,
  misread,
  noteColumn,
  type ReadCell,
  textColumn,
  textOf,
} from './column.ts';
import type { SetIndicator } from './indicator-set.ts';
import { coverageNames, originNames, presentationNames } from './wording.ts';

/** Expressions are read against the elements they may name. */
export const indicatorColumns = (catalog: ElementCatalog): readonly Column<SetIndicator>[] => [
  textColumn(['code', 'Mã', 9], ({ code }) => code),
  textColumn(['name', 'Tên chỉ tiêu', 56], ({ name }) => name),
  noteColumn(['clause', 'Mục của kế hoạch', 12], ({ clause }) => clause),
  choiceColumn(['presentation', 'Cách thể hiện', 13], presentationNames, ({ presentation }) => presentation),
  expression('numerator', 'Tử số', catalog, ({ numerator }) => numerator),
  optional(expression('denominator', 'Mẫu số', catalog, ({ denominator }) => denominator)),
  choiceColumn(['coverage', 'Cách tính kỳ', 17], coverageNames, ({ coverage }) => coverage),
  listColumn(['parts', 'Các phần kèm theo', 16], ({ parts }) => parts ?? [], true),
  choiceColumn(['origin', 'Nguồn', 18], originNames, ({ origin }) => origin),
  noteColumn(['note', 'Ghi chú', 60], ({ note }) => note),
];

const expression = (
  field: string,
  header: string,
  catalog: ElementCatalog,
  get: (indicator: SetIndicator) => IndicatorExpr | null,
): Column<SetIndicator> => ({
  field,
  header,
  width: 32,
  write: (indicator) => {
    const expr = get(indicator);
    return expr === null ? null : expressionText(expr);
  },
  read: (cell) => readExpression(cell, catalog),
});

function readExpression(cell: CellContent, catalog: ElementCatalog): ReadCell {
  const parsed = parseExpression(textOf(cell), catalog);
  return parsed.ok ? parsed : misread('not-an-expression', parsed.problem.kind);
}

const optional = (column: Column<SetIndicator>): Column<SetIndicator> => ({
  ...column,
  read: (cell) => (textOf(cell) === '' ? { ok: true, value: null } : column.read(cell)),
});

/** No parts at all where the cell is empty. */
export function indicatorFrom({ parts, ...row }: Readonly<Record<string, unknown>>): unknown {
  return { ...row, ...(Array.isArray(parts) && parts.length > 0 ? { parts } : {}) };
}
