import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { AgencyId, PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { ChangeProblem, ChangeSet } from './change-set.ts';
import { PlaceInTime, SuccessionPart } from './place-in-time.ts';
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

const Unit = z.strictObject({ code: z.string(), type: z.string(), name: z.string() });
const text = z.string().trim().normalize('NFC').min(1).max(200);

/** A body that ends with its unit. */
export const TouchedAgency = z.strictObject({
  agency: AgencyId,
  name: z.string(),
  lastDay: Day,
  /** Obligations cut off later: nothing of them is owed. */
  owedLater: z.number().int(),
});
export type TouchedAgency = z.infer<typeof TouchedAgency>;

/** A body to be added for a unit that begins (by its code), in the place of older ones or as a new one. */
export const NewAgency = z.strictObject({
  unit: z.string(),
  name: text,
  shortName: z.string().trim().normalize('NFC').min(1).max(16),
  follows: z.array(AgencyId).max(100),
});
export type NewAgency = z.infer<typeof NewAgency>;

/** What a change set would do. With problems nothing of it can be applied and the rest is empty. */
export const ChangePreview = z.strictObject({
  problems: z.array(ChangeProblem),
  ended: z.array(Unit),
  begun: z.array(
    Unit.extend({
      parent: z.string(),
      isCarried: z.boolean(),
      from: z.array(Unit.extend({ part: SuccessionPart })),
    }),
  ),
  continued: z.array(Unit),
  lapsing: z.array(Unit),
  agencies: z.array(TouchedAgency),
  /** Bodies that could be added for units that begin: the officer decides. */
  newAgencies: z.array(NewAgency),
  figures: z.strictObject({
    /** Of ended units in periods that end before the change: they roll up where the whole unit went over. */
    before: z.number().int(),
    /** In periods that end later: they stay and count until the new unit has figures of its own. */
    after: z.number().int(),
  }),
  /** Closed periods the change reaches into. */
  closedPeriods: z.array(z.string()),
  /** Forms with rows for the units, and the first month that must go out with the new ones; null: no plan has it. */
  forms: z.array(z.string()),
  firstPeriod: z.string().nullable(),
});
export type ChangePreview = z.infer<typeof ChangePreview>;

export const AppliedChange = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  documentNumber: z.string(),
  documentOn: Day.nullable(),
  effectiveOn: Day,
});
export type AppliedChange = z.infer<typeof AppliedChange>;

/** One unit that came before or after another, nearest first. */
export const PlaceRelation = z.strictObject({
  place: PlaceInTime,
  direction: z.enum(['before', 'after']),
  part: SuccessionPart,
  on: Day,
  change: AppliedChange.nullable(),
});
export type PlaceRelation = z.infer<typeof PlaceRelation>;

/** Why a line of a change file was not understood. */
export const ChangeFileProblem = z.strictObject({
  /** Row of the sheet, or place in the list of a JSON file counted from 1; null: the file as a whole. */
  line: z.number().int().nullable(),
  problem: z.enum([
    'not-utf8',
    'not-json',
    'not-a-change-set',
    'no-head',
    'too-many',
    'no-kind',
    'no-unit',
    'no-new-unit',
    'no-type',
    'no-day',
    'no-document',
  ]),
  found: z.string(),
});
export type ChangeFileProblem = z.infer<typeof ChangeFileProblem>;

const alias = z.strictObject({ place: PlaceId, alias: text });

export const placesContract = {
  /** Places valid on the day, in the list's own order: province, then each district followed by its communes. */
  list: query(z.strictObject({ on: Day }), z.array(Place)),
  /** Every unit there ever was, with its days and what it was made of. */
  inTime: query(z.strictObject({}), z.array(PlaceInTime)),
  /** Units before and after one, over any number of changes. */
  history: query(z.strictObject({ place: PlaceId }), z.array(PlaceRelation)),
  /** Change sets that were applied, newest first. */
  changes: query(z.strictObject({}), z.array(AppliedChange)),
  /** Where the first list of units comes from, and what of it nobody has verified. */
  catalogue: query(
    z.strictObject({}),
    z.strictObject({ asOf: Day, source: z.string(), note: z.string(), unverified: z.array(z.string()) }),
  ),
  preview: query(z.strictObject({ set: ChangeSet }), ChangePreview),
  /** All of it in one step, or nothing. Bodies of ended units end with them; those given are added. */
  apply: command(
    z.strictObject({ set: ChangeSet, agencies: z.array(NewAgency).max(200) }),
    z.strictObject({ ended: z.number().int(), begun: z.number().int(), obligations: z.number().int() }),
  ),
  /** Reads a change set from a .json or .xlsx file; stores nothing. */
  importFile: query(
    z.strictObject({ file: z.string() }),
    z.strictObject({ set: ChangeSet.nullable(), problems: z.array(ChangeFileProblem) }),
  ),
  saveAlias: command(alias, z.strictObject({ changed: z.number().int() })),
  removeAlias: command(alias, z.strictObject({ changed: z.number().int() })),
};
