import type { handoverContract } from '../../shared/handover/handover.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { writeHandover } from './write-handover.ts';

export const handoverHandlers = (context: Context): Handlers<typeof handoverContract> => ({
  write: writeHandover(context),
});
