import { z } from 'zod';

/** What the process is asked; it watches its own processor time and memory, and says so when one is used up. */
export const ReadRequest = z.strictObject({
  kind: z.enum(['workbook', 'document']),
  path: z.string(),
  cpuMilliseconds: z.number(),
  megabytes: z.number(),
});
export type ReadRequest = z.infer<typeof ReadRequest>;
