import { z } from 'zod';
import { PlaceLevel } from '../places/place-seed.ts';
import { Feed } from './feed.ts';
import { RegisterField } from './register-field.ts';
import { RegisterLife } from './register-life.ts';

/** 'counts-only': an entry gives numbers alone, because anything more could point to a person or a case. */
export const RegisterSensitivity = z.enum(['normal', 'counts-only']);
export type RegisterSensitivity = z.infer<typeof RegisterSensitivity>;

/** What the office may change of a register. Every entry has besides its fields a day, a place, a document and a note. */
export const registerContent = {
  name: z.string().trim().min(1).max(200),
  keeper: z.string().trim().min(1).max(200),
  clauses: z.array(z.string().min(1)).min(1),
  /** Of the places its entries are about; an entry may also stand for a whole higher unit. */
  level: PlaceLevel,
  fields: z.array(RegisterField).min(1).max(40),
  feeds: z.array(Feed),
  sensitivity: RegisterSensitivity,
  /** Of a register whose entries go on: a case is an entry and the dated steps that followed. */
  life: RegisterLife.optional(),
} as const;

/** A register the plan asks for or implies; an element it feeds can be derived from its entries. */
export const RegisterSeed = z.strictObject({
  number: z.number().int().positive(),
  code: z.string().min(1),
  ...registerContent,
  origin: z.literal('proposed'),
});
export type RegisterSeed = z.infer<typeof RegisterSeed>;
