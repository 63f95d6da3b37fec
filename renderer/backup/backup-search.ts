import { z } from 'zod';

/** As it stands in the address: the backup that was opened from outside. */
export const backupSearch = z.object({ tep: z.string().min(1).max(1000).optional() });
