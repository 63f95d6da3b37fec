import { z } from 'zod';
import { ReportId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { Paper } from '../papers/papers.contract.ts';

/**
 * What can go to the printer: a paper as it stands now, a PDF that this run of the program has written, or a report as it
 * was printed for signature.
 */
export const Printable = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paper'), paper: Paper }),
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1) }),
  z.strictObject({ kind: z.literal('report'), report: ReportId }),
]);
export type Printable = z.infer<typeof Printable>;

export const Sides = z.enum(['one', 'two']);
export type Sides = z.infer<typeof Sides>;

export const mostCopies = 99;

/** 'dialog': the system's own, where everything can still be changed; 'quick': the default printer at once. */
export const PrintOrder = z.strictObject({
  printable: Printable,
  way: z.enum(['dialog', 'quick']),
  copies: z.number().int().min(1).max(mostCopies).default(1),
  sides: Sides.default('one'),
});
export type PrintOrder = z.input<typeof PrintOrder>;

/** 'sent': the printer has taken it; nobody can tell whether there was paper in it. */
export const PrintOutcome = z.strictObject({
  outcome: z.enum(['sent', 'cancelled']),
  /** The name of the printer where the program chose it. */
  printer: z.string().nullable(),
  pages: z.number().int(),
});
export type PrintOutcome = z.infer<typeof PrintOutcome>;

export const Printer = z.strictObject({ name: z.string(), isDefault: z.boolean() });
export type Printer = z.infer<typeof Printer>;

export const printingContract = {
  printers: query(z.strictObject({}), z.array(Printer)),
  print: command(PrintOrder, PrintOutcome),
  /** How many of its pieces of what is being printed to PDF are done, a letter or some forty pages each; null when nothing is. */
  progress: query(z.strictObject({}), z.strictObject({ done: z.number().int(), all: z.number().int() }).nullable()),
  /** Ends it before the next piece; no file of it is written. */
  cancel: command(z.strictObject({}), z.strictObject({ wasRunning: z.boolean() })),
};
