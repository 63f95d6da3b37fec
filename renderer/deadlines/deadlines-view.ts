import { z } from 'zod';

/** As it stands in the address, so that a notice can lead to a view. */
export const DeadlinesView = z.enum(['viec', 'nam', 'thang', 'che-do', 'lich']);
export type DeadlinesView = z.infer<typeof DeadlinesView>;

export const deadlinesSearch = z.object({ xem: DeadlinesView.optional() });
