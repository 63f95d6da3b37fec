import { z } from 'zod';
import { Day } from '../calendar/day.ts';

export const AgencyKind = z.enum([
  'department',
  'force',
  'district',
  'customs',
  'bank',
  'front',
  'justice',
  'press',
  'committee',
  'other',
]);
export type AgencyKind = z.infer<typeof AgencyKind>;

/** The word a letter to this body uses: yêu cầu (requires) or đề nghị (requests). */
export const Binding = z.enum(['yeu-cau', 'de-nghi']);
export type Binding = z.infer<typeof Binding>;

export const AgencySeed = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  shortName: z.string().min(1).max(16),
  kind: AgencyKind,
  binding: Binding,
  /** Code of the district whose committee this is. */
  place: z.string().nullable(),
  /** Code of the heading that gives it work; null where the plan names it only in passing. */
  section: z.string().nullable(),
  seq: z.int().positive(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** A name for many bodies at once: it has no address a letter could go to. */
  collective: z.boolean(),
  aliases: z.array(z.string().min(1)),
  note: z.string(),
});
export type AgencySeed = z.infer<typeof AgencySeed>;

export const AgenciesSeed = z.strictObject({
  plan: z.string().min(1),
  note: z.string(),
  agencies: z.array(AgencySeed).min(1),
});
export type AgenciesSeed = z.infer<typeof AgenciesSeed>;
