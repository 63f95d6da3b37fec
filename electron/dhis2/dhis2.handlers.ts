import type { dhis2Contract } from '../../shared/dhis2/dhis2.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { gatherDhis2 } from './gather-dhis2.ts';
import { writeDhis2 } from './write-dhis2.ts';

export const dhis2Handlers = (context: Context): Handlers<typeof dhis2Contract> => ({
  summary: async (choice) => {
    const { set, leftOut, registrations, waiting } = await gatherDhis2(context, choice);
    return {
      period: set.period.id,
      values: set.values.length,
      nothings: set.values.filter(({ isNothing }) => isNothing).length,
      units: new Set(set.values.map(({ orgUnit }) => orgUnit)).size,
      leftOut,
      registrations: [...registrations],
      waiting: [...waiting],
    };
  },
  write: writeDhis2(context),
});
