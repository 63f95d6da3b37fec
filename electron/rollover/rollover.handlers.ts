import type { Handlers } from '../../shared/ipc/contract.ts';
import type { rolloverContract } from '../../shared/rollover/rollover.contract.ts';
import type { Context } from '../context.ts';
import { proposeRollover } from './propose-rollover.ts';
import { runRollover } from './run-rollover.ts';

export const rolloverHandlers = (context: Context): Handlers<typeof rolloverContract> => ({
  propose: proposeRollover(context),
  run: runRollover(context),
});
