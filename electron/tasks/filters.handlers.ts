import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { filtersContract } from '../../shared/tasks/filters.contract.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { deleteFilter, savedFilters, saveFilter } from './filters.repository.ts';

export const filtersHandlers = (context: Context): Handlers<typeof filtersContract> => ({
  list: () => savedFilters(context.db),
  save: ({ name, filter }) => inOneStep(context, 'filters.save', (tx) => saveFilter(tx, name, filter)),
  remove: ({ filter }) =>
    inOneStep(context, 'filters.remove', async (tx) => {
      const removed = await deleteFilter(tx, filter);
      if (removed === undefined)
        throw new AppFailure({ code: 'not-found', entity: 'saved-filter', id: String(filter) });
      return { changed: 1 };
    }),
});
