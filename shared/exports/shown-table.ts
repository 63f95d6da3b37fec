import { z } from 'zod';
import { Day } from '../calendar/day.ts';

/** A table as it stands on the screen: what is filtered out is not in it, and its rows are in the order that is seen. */

const Text = z.string().max(20_000);

/** `text` is what the screen shows; beside it what the text says, where it is one number or one day. */
export const ShownCell = z.strictObject({
  text: Text,
  value: z.strictObject({ value: z.number().int(), scale: z.number().int().min(0).max(9) }).optional(),
  day: Day.optional(),
  /** The guarded count that it says: while it is small it does not leave the office. */
  count: z.number().int().optional(),
  /** It follows from the counts of its row (a rate, how a target is met) and is hidden with any of them. */
  follows: z.literal(true).optional(),
});
export type ShownCell = z.infer<typeof ShownCell>;

export const ShownColumn = z.strictObject({
  align: z.enum(['left', 'center', 'right']),
  /** Its part of the width, in any unit common to the table. */
  share: z.number().positive(),
});
export type ShownColumn = z.infer<typeof ShownColumn>;

export const ShownHead = z.strictObject({
  text: Text,
  columns: z.number().int().min(1),
  rows: z.number().int().min(1),
});
export type ShownHead = z.infer<typeof ShownHead>;

export const ShownRow = z.strictObject({
  kind: z.enum(['plain', 'total', 'section']),
  cells: z.array(ShownCell),
});
export type ShownRow = z.infer<typeof ShownRow>;

const mostColumns = 120;
const mostRows = 20_000;

/** Every plain row has a cell for each column; a section row has one cell that spans them all. */
export const ShownTable = z
  .strictObject({
    title: z.string().trim().min(1).max(300),
    /** Which slice the screen says it shows. */
    slice: Text,
    columns: z.array(ShownColumn).min(1).max(mostColumns),
    head: z.array(z.array(ShownHead)).max(6),
    rows: z.array(ShownRow).max(mostRows),
    /** 'KPS: không phát sinh', in the words of the screen. */
    legend: z.array(Text).max(100),
  })
  .refine(({ rows, columns }) =>
    rows.every(({ kind, cells }) => cells.length === (kind === 'section' ? 1 : columns.length)),
  );
export type ShownTable = z.infer<typeof ShownTable>;
