import { z } from 'zod';
import { Day } from '../calendar/day.ts';

export const PlaceLevel = z.enum(['province', 'district', 'commune']);
export type PlaceLevel = z.infer<typeof PlaceLevel>;

export const PlaceType = z.enum(['Tỉnh', 'Thành phố', 'Thị xã', 'Huyện', 'Xã', 'Phường', 'Thị trấn']);
export type PlaceType = z.infer<typeof PlaceType>;

/** Of a province: a thành phố under the government itself is another province's business. */
export const levelOfType: Readonly<Record<PlaceType, PlaceLevel>> = {
  Tỉnh: 'province',
  'Thành phố': 'district',
  'Thị xã': 'district',
  Huyện: 'district',
  Xã: 'commune',
  Phường: 'commune',
  'Thị trấn': 'commune',
};

/** A code outlives its unit, so identity is code and `validFrom`; `validTo` is the last day in force. */
export const PlaceSeed = z.strictObject({
  code: z.string().regex(/^\d{2}(\d|\d{3})?$/),
  name: z.string().min(1),
  type: PlaceType,
  level: PlaceLevel,
  parent: z.string().nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  aliases: z.array(z.string().min(1)),
});
export type PlaceSeed = z.infer<typeof PlaceSeed>;

/** Province, then each district followed by its communes: a parent always stands before its children. */
export const PlacesSeed = z.strictObject({
  asOf: Day,
  source: z.string().min(1),
  note: z.string(),
  unverified: z.array(z.string().min(1)),
  places: z.array(PlaceSeed).min(1),
});
export type PlacesSeed = z.infer<typeof PlacesSeed>;
