import type { indicatorsContract } from '../../shared/indicators/indicators.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { indicatorTable, indicatorTrend } from './indicator-table.ts';
import { traceIndicator } from './trace-indicator.ts';

export const indicatorsHandlers = (context: Context): Handlers<typeof indicatorsContract> => ({
  table: ({ period }) => indicatorTable(context, period),
  trace: ({ indicator, period }) => traceIndicator(context, indicator, period),
  trend: ({ indicator }) => indicatorTrend(context, indicator),
});
