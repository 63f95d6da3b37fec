import { z } from 'zod';
import { ElementMapping } from '../forms/element-mapping.ts';
import { Origin } from '../forms/form-seed.ts';
import { ElementCode, Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { MissingChoices } from './effective.ts';
import { SetKind } from './indicator-set.ts';
import { SetProblem } from './set-problem.ts';

export const NamedThing = z.strictObject({ code: z.string(), name: z.string() });
export type NamedThing = z.infer<typeof NamedThing>;

export const ChangedThing = NamedThing.extend({
  fields: z.array(z.strictObject({ field: z.string(), before: z.array(z.string()), after: z.array(z.string()) })),
});
export type ChangedThing = z.infer<typeof ChangedThing>;

/** `absent`: in force but not in the file; they end with this plan year where `ends` says so. */
export const KindDifference = z.strictObject({
  kind: SetKind,
  added: z.array(NamedThing),
  changed: z.array(ChangedThing),
  absent: z.array(NamedThing),
  ends: z.boolean(),
  same: z.number().int(),
});
export type KindDifference = z.infer<typeof KindDifference>;

export const SetDifference = z.array(KindDifference);
export type SetDifference = z.infer<typeof SetDifference>;

const head = { name: z.string(), basis: z.string(), origin: Origin, year: z.number().int() };

export const SetPreview = z.strictObject({
  fileName: z.string(),
  sha256: Sha256,
  /** What was stored when this was shown; taking the set in is refused once it is otherwise. */
  stored: Sha256,
  /** Null where the file could not be understood. */
  head: z.strictObject(head).nullable(),
  /** Name, basis or origin of the set differ. */
  renamed: z.boolean(),
  differences: SetDifference,
  /** With any of them nothing can be taken in; the first 200. */
  problems: z.array(SetProblem),
  problemCount: z.number().int(),
  /** Reporting regimes of the plan whose form would end. */
  regimes: z.array(z.strictObject({ regime: z.string(), form: z.string() })),
});
export type SetPreview = z.infer<typeof SetPreview>;

export const SetInForce = z.strictObject({
  ...head,
  /** The plan year from which it is in force; null: since the beginning, as it came with the program. */
  fromYear: z.number().int().nullable(),
  fileName: z.string().nullable(),
  counts: z.array(
    z.strictObject({
      kind: SetKind,
      count: z.number().int(),
      origins: z.array(z.strictObject({ origin: Origin, count: z.number().int() })),
    }),
  ),
  mappings: z.array(ElementMapping.extend({ oldName: z.string(), newName: z.string() })),
  /** Every element there ever was, for choosing the two sides of a mapping. */
  elements: z.array(NamedThing.extend({ code: ElementCode, inForce: z.boolean() })),
});
export type SetInForce = z.infer<typeof SetInForce>;

const changed = z.strictObject({ changed: z.number().int() });
const file = z.string().min(1);

/** Forms, elements, rules, indicators and targets of a plan year as one file. */
export const setsContract = {
  inForce: query(z.strictObject({}), SetInForce),
  /** XLSX for people, JSON for machines; written whole, under a name that nothing bears yet. */
  exportFile: command(
    z.strictObject({ format: z.enum(['xlsx', 'json']), folder: z.string().min(1) }),
    z.strictObject({ fileName: z.string(), path: z.string() }),
  ),
  /** What the file would change; nothing is stored. */
  preview: query(z.strictObject({ file, missing: MissingChoices }), SetPreview),
  /** The file as it was previewed, whole or not at all, as one step that can be taken back. */
  apply: command(
    z.strictObject({ file, missing: MissingChoices, sha256: Sha256, stored: Sha256 }),
    z.strictObject({ changed: z.number().int(), problems: z.array(SetProblem) }),
  ),
  addMapping: command(ElementMapping, z.strictObject({ changed: z.number().int(), problems: z.array(SetProblem) })),
  removeMapping: command(z.strictObject({ old: ElementCode, new: ElementCode }), changed),
};
