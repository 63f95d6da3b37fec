import { searchQuery } from '../../shared/tasks/search-query.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { findTasks } from './search.repository.ts';
import { refreshIndex } from './search-index.repository.ts';

/** In a transaction of its own, so that it never sees half of another one. */
export const searchTasks =
  ({ db, handle, clock }: Context) =>
  async ({ text }: { text: string }) => {
    const query = searchQuery(text);
    if (query === undefined) return { tasks: [], evidence: [] };
    return db.transaction().execute(async (tx) => {
      refreshIndex(handle, (await currentPlan(tx)).id, clock.today());
      return findTasks(handle, query);
    });
  };
