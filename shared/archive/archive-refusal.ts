import { z } from 'zod';

/** Why any file from outside was not read, whatever it was meant to be. Each kind of file adds reasons of its own. */
export const archiveRefusals = [
  z.strictObject({ reason: z.literal('missing') }),
  z.strictObject({ reason: z.literal('empty') }),
  z.strictObject({ reason: z.literal('too-large') }),
  z.strictObject({ reason: z.literal('truncated') }),
  z.strictObject({ reason: z.literal('encrypted') }),
  z.strictObject({ reason: z.literal('xml-forbidden') }),
  z.strictObject({
    reason: z.literal('archive-limit'),
    which: z.enum(['entries', 'unpacked', 'ratio', 'overlap', 'name']),
  }),
  z.strictObject({ reason: z.literal('timeout') }),
  z.strictObject({ reason: z.literal('memory') }),
  z.strictObject({ reason: z.literal('crashed') }),
] as const;
