import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PlaceId } from '../ids.ts';
import { query } from '../ipc/contract.ts';
import { PlaceLevel } from './place-seed.ts';

export const Place = z.strictObject({
  id: PlaceId,
  code: z.string(),
  name: z.string(),
  type: z.string(),
  level: PlaceLevel,
  parentId: PlaceId.nullable(),
  aliases: z.array(z.string()),
});
export type Place = z.infer<typeof Place>;

export const placesContract = {
  /** Places valid on the day, in the list's own order: province, then each district followed by its communes. */
  list: query(z.strictObject({ on: Day }), z.array(Place)),
};
