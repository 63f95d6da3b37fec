import { z } from 'zod';

/** A number (0 included), không phát sinh, không áp dụng. The fourth, chưa có số liệu, is the absence of a figure. */
export const FigureState = z.enum(['number', 'none', 'not-applicable']);
export type FigureState = z.infer<typeof FigureState>;

export const Figure = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('number'), value: z.number().int() }),
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('not-applicable') }),
]);
export type Figure = z.infer<typeof Figure>;
