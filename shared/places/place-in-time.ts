import { z } from 'zod';
import { compareDays, Day } from '../calendar/day.ts';
import { PlaceId } from '../ids.ts';
import { PlaceLevel } from './place-seed.ts';

/** 'whole': all of the older unit is in the newer one, so its figures roll up; 'part' never does. */
export const SuccessionPart = z.enum(['whole', 'part']);
export type SuccessionPart = z.infer<typeof SuccessionPart>;

/** A unit with its days (both included; null: no day is known, or none is set) and the units it was made of. */
export const PlaceInTime = z.strictObject({
  id: PlaceId,
  code: z.string(),
  name: z.string(),
  type: z.string(),
  level: PlaceLevel,
  parentId: PlaceId.nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** False: the end stands in the catalogue only, no document of a change set says so. */
  endIsKnown: z.boolean(),
  predecessors: z.array(z.strictObject({ id: PlaceId, part: SuccessionPart })),
});
export type PlaceInTime = z.infer<typeof PlaceInTime>;

type Span = Pick<PlaceInTime, 'validFrom' | 'validTo'>;

export const isValidOn = ({ validFrom, validTo }: Span, day: Day): boolean =>
  (validFrom === null || compareDays(validFrom, day) <= 0) && (validTo === null || compareDays(validTo, day) >= 0);

export const placeName = ({ type, name }: Pick<PlaceInTime, 'type' | 'name'>): string => `${type} ${name}`;

export const wholePredecessors = ({ predecessors }: PlaceInTime): PlaceId[] =>
  predecessors.filter(({ part }) => part === 'whole').map(({ id }) => id);

/** By code, as every official list goes; units of one code by their days. */
export const inListOrder = <P extends Pick<PlaceInTime, 'code' | 'validFrom'>>(places: readonly P[]): P[] =>
  places.toSorted((a, b) => compareText(a.code, b.code) || compareText(a.validFrom ?? '', b.validFrom ?? ''));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
