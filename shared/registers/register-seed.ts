import { z } from 'zod';
import { ElementCode } from '../ids.ts';

/** 'counts-only': an entry gives numbers alone, because anything more could point to a person or a case. */
export const RegisterSensitivity = z.enum(['normal', 'counts-only']);
export type RegisterSensitivity = z.infer<typeof RegisterSensitivity>;

/** A register the plan asks for or implies; an element it feeds is derived from its entries. */
export const RegisterSeed = z.strictObject({
  number: z.number().int().positive(),
  code: z.string().min(1),
  name: z.string().min(1),
  clauses: z.array(z.string().min(1)).min(1),
  feeds: z.array(ElementCode),
  sensitivity: RegisterSensitivity,
  origin: z.literal('proposed'),
});
export type RegisterSeed = z.infer<typeof RegisterSeed>;
