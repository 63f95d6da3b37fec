import { z } from 'zod';
import { RegisterCode } from '../ids.ts';

/**
 * What a field can hold; 'entry' points at an entry of another register. There is none for a person: no kind takes a name,
 * an identity number, a birth date or a phone.
 */
export const FieldKind = z.enum(['text', 'count', 'money', 'day', 'yes-no', 'choice', 'agency', 'entry']);
export type FieldKind = z.infer<typeof FieldKind>;

export const FieldCode = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,29}$/)
  .brand<'FieldCode'>();
export type FieldCode = z.infer<typeof FieldCode>;

/** One column of a register. Its kind never changes and it is retired, not removed: entries made before stay readable. */
export const RegisterField = z.strictObject({
  code: FieldCode,
  name: z.string().trim().min(1).max(120),
  kind: FieldKind,
  /** Of counts and money. */
  unit: z.string().trim().min(1).max(40).optional(),
  /** Of choices, in their order. */
  options: z.array(z.string().trim().min(1).max(120)).min(2).max(40).optional(),
  /** Of entries: the register they are in. */
  of: RegisterCode.optional(),
  required: z.boolean(),
  prints: z.boolean(),
  retired: z.literal(true).optional(),
});
export type RegisterField = z.infer<typeof RegisterField>;

/** Money in đồng; both are whole numbers. */
export const isNumeric = ({ kind }: Pick<RegisterField, 'kind'>): boolean => kind === 'count' || kind === 'money';
