import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { LetterId, ObligationId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

/** đôn đốc, thông báo trả lại, cảm ơn/xác nhận đủ, yêu cầu báo cáo đột xuất */
export const LetterKind = z.enum(['reminder', 'returned', 'thanks', 'request']);
export type LetterKind = z.infer<typeof LetterKind>;

/** `{co_quan}` and the like stand for what the program knows; an unknown one cannot be saved. */
export const LetterTemplate = z.strictObject({
  kind: LetterKind,
  subject: z.string().trim().normalize('NFC').min(1).max(300),
  body: z.string().trim().normalize('NFC').min(1).max(6000),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;

/** One letter for each body, or one for all of them with a table. */
export const LetterOrder = z.strictObject({
  kind: LetterKind,
  obligations: z.array(ObligationId).min(1).max(500),
  shape: z.enum(['each', 'joint']),
});
export type LetterOrder = z.infer<typeof LetterOrder>;

export const LetterFile = z.strictObject({
  id: LetterId,
  agencies: z.array(z.string()),
  fileName: z.string(),
  path: z.string(),
  pages: z.number().int().nullable(),
});
export type LetterFile = z.infer<typeof LetterFile>;

/** A letter as it is logged; number and day are recorded after it was signed. */
export const LoggedLetter = z.strictObject({
  id: LetterId,
  kind: LetterKind,
  madeAt: z.string(),
  subject: z.string(),
  agencies: z.array(z.strictObject({ name: z.string(), nth: z.number().int() })),
  obligations: z.number().int(),
  fileName: z.string(),
  number: z.string(),
  issuedOn: Day.nullable(),
});
export type LoggedLetter = z.infer<typeof LoggedLetter>;

export const lettersContract = {
  /** In use, and as the program came with them. */
  templates: query(z.strictObject({}), z.array(z.strictObject({ current: LetterTemplate, original: LetterTemplate }))),
  /** What the template names without the program knowing it; then nothing is saved. */
  saveTemplate: command(
    z.strictObject({ template: LetterTemplate }),
    z.strictObject({ saved: z.boolean(), unknown: z.array(z.string()) }),
  ),
  /** All letters of the order, and one of them (counted from 0) as a page of our own scheme. */
  preview: query(
    z.strictObject({ order: LetterOrder, show: z.number().int().min(0) }),
    z.strictObject({
      letters: z.array(z.strictObject({ agencies: z.array(z.string()), nth: z.number().int() })),
      /** Obligations of the order that a letter of this kind has nothing to say about. */
      leftOut: z.number().int(),
      /** Null: there is no such letter. */
      url: z.string().nullable(),
    }),
  ),
  /** Writes and logs the letters, all or none; each file is whole. */
  write: command(
    z.strictObject({ order: LetterOrder, format: z.enum(['pdf', 'docx']), folder: z.string().min(1) }),
    z.strictObject({ files: z.array(LetterFile) }),
  ),
  list: query(z.strictObject({}), z.array(LoggedLetter)),
  /** Takes a letter that was never sent out of the log, so that it does not count; its file stays. Not once it is recorded. */
  discard: command(z.strictObject({ letter: LetterId }), z.strictObject({ discarded: z.number().int() })),
  record: command(
    z.strictObject({ letter: LetterId, number: z.string().trim().max(60), issuedOn: Day.nullable() }),
    z.strictObject({ changed: z.number().int() }),
  ),
};
