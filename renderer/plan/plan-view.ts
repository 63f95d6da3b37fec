import { z } from 'zod';

/** As it stands in the address, so that a notice can lead to a view. */
export const PlanView = z.enum(['nguyen-van', 'sua-doi', 'so-sanh', 'sang-nam-moi']);
export type PlanView = z.infer<typeof PlanView>;

export const planSearch = z.object({ xem: PlanView.optional() });
