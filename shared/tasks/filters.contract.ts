import { z } from 'zod';
import { SavedFilterId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { TaskFilter } from './task-filter.ts';

export const SavedFilter = z.strictObject({ id: SavedFilterId, name: z.string(), filter: TaskFilter });
export type SavedFilter = z.infer<typeof SavedFilter>;

/** Named filters of the task list, in the order of their names. */
export const filtersContract = {
  list: query(z.strictObject({}), z.array(SavedFilter)),
  /** A name already in use gets the new filter. */
  save: command(
    z.strictObject({ name: z.string().trim().normalize('NFC').min(1).max(60), filter: TaskFilter }),
    SavedFilter,
  ),
  remove: command(z.strictObject({ filter: SavedFilterId }), z.strictObject({ changed: z.number().int() })),
};
