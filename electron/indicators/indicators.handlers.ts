import type { indicatorsContract } from '../../shared/indicators/indicators.contract.ts';
import { tryOut } from '../../shared/indicators/try-out.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { indicatorEntries, knownToDrafts } from './indicator-entries.ts';
import { indicatorTable, indicatorTrend, indicatorTrends } from './indicator-table.ts';
import { retireIndicator } from './retire-indicator.ts';
import { saveIndicator } from './save-indicator.ts';

export const indicatorsHandlers = (context: Context): Handlers<typeof indicatorsContract> => ({
  table: ({ period }) => indicatorTable(context, period),
  definitions: () => indicatorEntries(context),
  save: (draft) => inOneStep(context, 'indicators.save', (tx) => saveIndicator(tx, context, draft)),
  retire: ({ code, retired }) =>
    inOneStep(context, 'indicators.retire', async (tx) => {
      await retireIndicator(tx, context, { code, retired });
      return { code };
    }),
  tryOut: async ({ draft, values }) => tryOut(draft, values, await knownToDrafts(context.db)),
  trend: ({ indicator }) => indicatorTrend(context, indicator),
  trends: () => indicatorTrends(context),
});
