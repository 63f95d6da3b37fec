import type { explainContract } from '../../shared/explain/explain.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { explainDifference } from './explain-difference.ts';
import { explainSubject } from './explain-subject.ts';
import { sourceOfFigure } from './source-of-figure.ts';

export const explainHandlers = (context: Context): Handlers<typeof explainContract> => ({
  indicator: ({ period, ...subject }) => explainSubject(context, { kind: 'indicator', ...subject }, period),
  element: ({ period, ...subject }) => explainSubject(context, { kind: 'element', ...subject }, period),
  source: sourceOfFigure(context),
  difference: (comparison) => explainDifference(context, comparison),
});
