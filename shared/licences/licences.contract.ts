import { z } from 'zod';
import { query } from '../ipc/contract.ts';

/** A work of others that is shipped with the program, under its licence. */
export const Component = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  licence: z.string().min(1),
  text: z.string().min(1),
});
export type Component = z.infer<typeof Component>;

export const licencesContract = {
  list: query(z.strictObject({}), z.array(Component)),
};
