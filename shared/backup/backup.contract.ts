import { z } from 'zod';
import { Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

export const Backup = z.strictObject({
  fileName: z.string(),
  folder: z.string(),
  madeAt: z.string(),
  bytes: z.number().int(),
  sha256: Sha256,
});
export type Backup = z.infer<typeof Backup>;

export const backupContract = {
  /** Makes a copy, opens and checks it, and only then gives it its name. */
  make: command(z.strictObject({}), Backup),
  list: query(z.strictObject({}), z.array(Backup)),
};
