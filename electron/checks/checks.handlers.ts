import type { checksContract } from '../../shared/checks/checks.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';

const notBuilt = async (): Promise<never> => {
  throw new Error('not built yet');
};

export const checksHandlers = (_context: Context): Handlers<typeof checksContract> => ({
  period: notBuilt,
  district: notBuilt,
  accept: notBuilt,
});
