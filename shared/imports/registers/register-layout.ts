import { z } from 'zod';
import { Day } from '../../calendar/day.ts';
import { PlaceId } from '../../ids.ts';
import { ColumnMeaning } from './column-meaning.ts';

const position = z.number().int().min(1).max(20_000);

/** A column of the table: its head as the file has it, and what it holds. Null: bỏ qua, it is never read. */
export const RegisterColumn = z.strictObject({
  column: position,
  header: z.string().max(500),
  meaning: ColumnMeaning.nullable(),
});
export type RegisterColumn = z.infer<typeof RegisterColumn>;

/** Where the entries of a register stand in a file: one row each, below its heads. */
export const RegisterLayout = z.strictObject({
  sheet: z.string().max(200),
  head: z.strictObject({ first: position, last: position }),
  columns: z.array(RegisterColumn).max(200),
});
export type RegisterLayout = z.infer<typeof RegisterLayout>;

/** What a row calls a place, with the district it names beside it, and which place the officer says it is. */
export const Spelling = z.strictObject({ district: z.string().max(500), text: z.string().max(500), place: PlaceId });
export type Spelling = z.infer<typeof Spelling>;

/** All that the officer says of one file. Null: the file says it itself. */
export const RegisterReading = z.strictObject({
  layout: RegisterLayout.nullable(),
  /** Of rows that name no place; a district also tells which communes are meant. */
  place: PlaceId.nullable(),
  /** Of rows that name no day. */
  day: Day.nullable(),
  mark: z.enum([',', '.']).nullable(),
  spellings: z.array(Spelling).max(2000),
});
export type RegisterReading = z.infer<typeof RegisterReading>;

export const nothingSaid: RegisterReading = { layout: null, place: null, day: null, mark: null, spellings: [] };
