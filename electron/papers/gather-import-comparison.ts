import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ImportComparisonFacts } from '../../shared/papers/import-comparison.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { compareImports } from '../imports/compare-imports.ts';
import { gatherHead } from './gather-head.ts';

type Asked = Extract<Paper, { readonly kind: 'import-comparison' }>;

/** The screen has shown why, where one of the files cannot be read again: there is nothing to print then. */
export async function gatherImportComparison(
  context: Context,
  { before, after }: Asked,
): Promise<ImportComparisonFacts> {
  const comparison = await compareImports(context)({ before, after });
  if (comparison.kind === 'unreadable') {
    throw new AppFailure({ code: 'not-found', entity: 'import', id: String(comparison.id) });
  }
  return {
    head: await gatherHead(context),
    comparison,
    elements: new Map((await elementRows(context.db)).map((element) => [element.code, element])),
  };
}
