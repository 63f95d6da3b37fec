import { z } from 'zod';
import { PeriodCode } from '../../calendar/period.ts';
import { ElementCode, FormCode, PlaceId } from '../../ids.ts';

/**
 * Where the figures of a table stand that is none of our forms, as somebody points at it. Everything is told as if places
 * went down and elements across: a table that lies the other way is looked at turned (`across` false), so that `column` is
 * then a row of the sheet and `row` a column of it.
 */
const position = z.number().int().min(1).max(20_000);
const text = z.string().max(500);

/** A column of the table: its head as the file has it, and what it counts. Null: bỏ qua, it is never read. */
export const LayoutColumn = z.strictObject({ column: position, header: text, element: ElementCode.nullable() });
export type LayoutColumn = z.infer<typeof LayoutColumn>;

/** What the one row that is read is called in the file. */
const header = text.exactOptional();

/** Whose the figures are: a column of names or codes, one place for the whole sheet, or each sheet a place by its name. */
export const LayoutPlaces = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('column'), column: position, codes: position.nullable() }),
  z.strictObject({ kind: z.literal('one'), row: position, place: PlaceId.nullable(), header }),
  z.strictObject({ kind: z.literal('sheets'), row: position, header }),
]);
export type LayoutPlaces = z.infer<typeof LayoutPlaces>;

/**
 * `cell` is read anew in every file, as it lies in the sheet (never turned); `heads`: the heads of the columns name periods,
 * and those of this one are read; `fixed` holds for the one file it was said of.
 */
export const LayoutPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), row: position, column: position }),
  z.strictObject({ kind: z.literal('heads'), period: PeriodCode }),
  z.strictObject({ kind: z.literal('fixed'), period: PeriodCode }),
]);
export type LayoutPeriod = z.infer<typeof LayoutPeriod>;

/** What somebody said of a row that could not be told by itself; `text` is what the row is called, so that it is found again. */
export const LayoutRow = z.strictObject({
  row: position,
  text,
  as: z.enum(['place', 'total', 'skip']),
  place: PlaceId.nullable(),
});
export type LayoutRow = z.infer<typeof LayoutRow>;

export const Layout = z.strictObject({
  sheet: z.string().max(200),
  form: FormCode,
  /** Null while nobody knows whose file it is. */
  district: PlaceId.nullable(),
  across: z.boolean(),
  /** Rows with the heads of the columns. */
  head: z.strictObject({ first: position, last: position }),
  places: LayoutPlaces,
  period: LayoutPeriod.nullable(),
  columns: z.array(LayoutColumn).max(1000),
  rows: z.array(LayoutRow).max(2000),
});
export type Layout = z.infer<typeof Layout>;
