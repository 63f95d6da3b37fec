import type { Handlers } from '../../shared/ipc/contract.ts';
import type { rolloverContract } from '../../shared/rollover/rollover.contract.ts';
import type { Context } from '../context.ts';
import { notBuilt } from '../not-built.ts';

export const rolloverHandlers = (_context: Context): Handlers<typeof rolloverContract> => ({
  propose: notBuilt,
  run: notBuilt,
});
