import type { Handlers } from '../../shared/ipc/contract.ts';
import type { filtersContract } from '../../shared/tasks/filters.contract.ts';
import type { Context } from '../context.ts';
import { notBuilt } from '../not-built.ts';

export const filtersHandlers = (_context: Context): Handlers<typeof filtersContract> => ({
  list: notBuilt,
  save: notBuilt,
  remove: notBuilt,
});
