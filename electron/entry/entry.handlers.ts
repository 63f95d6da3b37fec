import type { entryContract } from '../../shared/entry/entry.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';

const notBuilt = async (): Promise<never> => {
  throw new Error('not built yet');
};

export const entryHandlers = (_context: Context): Handlers<typeof entryContract> => ({
  sheet: notBuilt,
  record: notBuilt,
  detail: notBuilt,
  saveNote: notBuilt,
  saveControlTotal: notBuilt,
  locks: notBuilt,
  lock: notBuilt,
  unlock: notBuilt,
});
