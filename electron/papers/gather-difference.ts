import type { Comparison } from '../../shared/explain/explain.contract.ts';
import type { DifferenceFacts } from '../../shared/papers/difference-paper.ts';
import type { Context } from '../context.ts';
import { explainDifference } from '../explain/explain-difference.ts';
import { gatherHead } from './gather-head.ts';

export const gatherDifference = async (context: Context, comparison: Comparison): Promise<DifferenceFacts> => ({
  head: await gatherHead(context),
  difference: await explainDifference(context, comparison),
});
