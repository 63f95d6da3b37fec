import type { FindingsFacts } from '../../shared/papers/findings-paper.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { findInPeriod } from '../checks/find-in-period.ts';
import type { Context } from '../context.ts';
import { guardedElements } from '../forms/guarded-elements.ts';
import { gatherHead } from './gather-head.ts';

type Asked = Extract<Paper, { readonly kind: 'findings' }>;

export const gatherFindings = async (context: Context, { period, audience }: Asked): Promise<FindingsFacts> => ({
  head: await gatherHead(context),
  period,
  audience,
  findings: await findInPeriod(context, period),
  guardedElements: [...(await guardedElements(context))],
});
