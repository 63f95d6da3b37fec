import type { handoverContract } from '../../shared/handover/handover.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { notBuilt } from '../not-built.ts';

export const handoverHandlers = (_context: Context): Handlers<typeof handoverContract> => ({
  write: notBuilt,
});
