import { z } from 'zod';
import { query } from '../ipc/contract.ts';

/** `name` is what people call it: 'E:' or the name of the stick. */
export const Drive = z.strictObject({ folder: z.string(), name: z.string() });
export type Drive = z.infer<typeof Drive>;

export const drivesContract = {
  /**
   * Drives that can be taken away and are there now; looks at the list of drives only, never into one. `isThere` answers for
   * the folder asked about, null when none was.
   */
  list: query(
    z.strictObject({ folder: z.string().nullable() }),
    z.strictObject({ drives: z.array(Drive), isThere: z.boolean().nullable() }),
  ),
};
