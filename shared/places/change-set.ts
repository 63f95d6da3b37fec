import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PlaceSeed, PlaceType } from './place-seed.ts';

const line = z.string().trim().normalize('NFC').max(200);
const name = line.min(1);
const code = PlaceSeed.shape.code;

/** A unit as the document or the file names it; code and name bear each other out. */
export const UnitRef = z
  .strictObject({ code: code.exactOptional(), name: name.exactOptional(), type: line.exactOptional() })
  .refine((unit) => unit.code !== undefined || unit.name !== undefined, { error: 'code or name' });
export type UnitRef = z.infer<typeof UnitRef>;

/** `parent` is the code of a unit in force from the effective day on, an older one or one of the same set. */
export const NewUnit = z.strictObject({ code, name, type: PlaceType, parent: code });
export type NewUnit = z.infer<typeof NewUnit>;

const most = 100;
const units = z.array(UnitRef).min(1).max(most);

/**
 * One change of one document. Whatever happens to a unit, the old one ends and a new one begins (identity is code and
 * first day), so nothing of the past is ever rewritten. `partsOf`: units that give a part and go on.
 */
export const PlaceChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), from: units, partsOf: units.exactOptional(), into: NewUnit }),
  z.strictObject({ kind: z.literal('split'), from: UnitRef, into: z.array(NewUnit).min(2).max(most) }),
  z.strictObject({ kind: z.literal('rename'), unit: UnitRef, name }),
  z.strictObject({ kind: z.literal('retype'), unit: UnitRef, type: PlaceType }),
  z.strictObject({ kind: z.literal('recode'), unit: UnitRef, code }),
  z.strictObject({ kind: z.literal('move'), unit: UnitRef, parent: code }),
  z.strictObject({ kind: z.literal('end'), unit: UnitRef }),
  /** Goes on although the catalogue lets it end the day before: such an end is only approximate. */
  z.strictObject({ kind: z.literal('continue'), unit: UnitRef }),
]);
export type PlaceChange = z.infer<typeof PlaceChange>;

/** A province has some 200 communes; ten times as much is no set of one document. */
export const mostChanges = 2000;

export const ChangeSet = z.strictObject({
  name,
  document: z.strictObject({ number: line.min(1).max(60), issuedOn: Day.nullable() }),
  effectiveOn: Day,
  /** What of it nobody has compared with the document yet. */
  unverified: z.array(name).exactOptional(),
  changes: z.array(PlaceChange).min(1).max(mostChanges),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

/** Why a set cannot be applied; `change` is its place in the list (0 …), null for the set as a whole. */
export const ChangeProblem = z.strictObject({
  kind: z.enum([
    'unknown-place',
    'ambiguous-place',
    'already-ended',
    'already-changed',
    'not-begun',
    'listed-twice',
    'code-taken',
    'wrong-level',
    'no-parent',
    'left-without-parent',
    'no-change',
    'not-ending',
  ]),
  change: z.number().int().nullable(),
  unit: z.string(),
  on: Day.nullable(),
});
export type ChangeProblem = z.infer<typeof ChangeProblem>;
