import { z } from 'zod';
import { command } from '../ipc/contract.ts';

export const HandoverFile = z.strictObject({
  fileName: z.string(),
  path: z.string(),
  bytes: z.number().int(),
  /** Original and evidence files in the pack, and those the database names but the folder no longer has. */
  files: z.number().int(),
  missing: z.array(z.string()),
});
export type HandoverFile = z.infer<typeof HandoverFile>;

export const handoverContract = {
  /** One archive: a verified copy of the data, the kept files, the printed list. No secrets. */
  write: command(z.strictObject({ folder: z.string().min(1) }), HandoverFile),
};
