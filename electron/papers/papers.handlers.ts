import type { Handlers } from '../../shared/ipc/contract.ts';
import type { papersContract } from '../../shared/papers/papers.contract.ts';
import type { Context } from '../context.ts';
import { notBuilt } from '../not-built.ts';

export const papersHandlers = (_context: Context): Handlers<typeof papersContract> => ({
  preview: notBuilt,
  write: notBuilt,
  lastMeeting: notBuilt,
  recordMeeting: notBuilt,
});
