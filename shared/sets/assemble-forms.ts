import { fold } from '../text/fold.ts';
import { pathText, type SetCell, type SetProblem } from './set-problem.ts';
import { problemAt, type TableRow } from './sheet-table.ts';

export interface AssembledForms {
  readonly forms: readonly unknown[];
  readonly cells: ReadonlyMap<string, SetCell>;
  readonly problems: readonly SetProblem[];
}

/** Two sheets make the forms: one has their names, the other a row for each group of each block. */
export function assembleForms(forms: readonly TableRow[], groups: readonly TableRow[]): AssembledForms {
  const codes = new Set(forms.map(({ values }) => codeKey(values.code)));
  const strangers = groups.filter(({ values }) => 'form' in values && !codes.has(codeKey(values.form)));
  const parts = forms.map((form, index) => assembleForm(form, index, groups));
  return {
    forms: parts.map(({ form }) => form),
    cells: new Map(parts.flatMap(({ cells }) => cells)),
    problems: [
      ...strangers.map(({ values, first }) => problemAt('unknown-form', first, { found: String(values.form) })),
      ...parts.flatMap(({ problems }) => problems),
    ],
  };
}

const codeKey = (code: unknown): string => fold(typeof code === 'string' ? code : '');

interface Assembled {
  readonly form: unknown;
  readonly cells: readonly (readonly [string, SetCell])[];
  readonly problems: readonly SetProblem[];
}

function assembleForm(row: TableRow, index: number, groups: readonly TableRow[]): Assembled {
  const own = groups.filter(({ values }) => codeKey(values.form) === codeKey(row.values.code));
  const blocks = [...Map.groupBy(own, ({ values }) => Number(values.block))].toSorted(([a], [b]) => a - b);
  const at = (...path: (string | number)[]) => pathText(['forms', index, ...path]);
  return {
    form: {
      ...row.values,
      blocks: blocks.map(([, rows]) => ({ rows: rows[0]?.values.rows, groups: rows.map(groupOf) })),
    },
    cells: [
      [at(), row.first],
      ...[...row.cells].map(([field, cell]) => [at(field), cell] as const),
      ...blocks.flatMap(([, rows], block) =>
        rows.flatMap(({ cells, first }, group) => [
          ...(group === 0 ? [[at('blocks', block), first] as const] : []),
          [at('blocks', block, 'groups', group), first] as const,
          ...[...cells].map(([field, cell]) => [at('blocks', block, 'groups', group, field), cell] as const),
        ]),
      ),
    ],
    problems: blocks.flatMap(([, rows]) =>
      rows
        .filter(({ values }) => values.rows !== rows[0]?.values.rows)
        .map(({ cells, first }) => problemAt('rows-differ', cells.get('rows') ?? first)),
    ),
  };
}

function groupOf({ values: { title, elements, agencies } }: TableRow): unknown {
  return { title, elements, ...(Array.isArray(agencies) && agencies.length > 0 ? { agencies } : {}) };
}
