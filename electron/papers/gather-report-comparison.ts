import type { ReportComparisonFacts } from '../../shared/papers/report-comparison.ts';
import type { Context } from '../context.ts';
import { comparePrints } from '../reports/life/compare-prints.ts';
import { gatherHead } from './gather-head.ts';

export const gatherReportComparison = async (
  context: Context,
  pair: { readonly before: number; readonly after: number },
): Promise<ReportComparisonFacts> => ({
  head: await gatherHead(context),
  comparison: await comparePrints(context, pair),
});
