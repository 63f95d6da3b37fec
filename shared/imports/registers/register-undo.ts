import { z } from 'zod';
import { Day } from '../../calendar/day.ts';
import { FigureLock } from '../../forms/figure-lock.ts';
import { EntryId } from '../../ids.ts';
import { TouchedPrint } from '../touched-print.ts';

/**
 * Why an entry that a file brought stays: it was said again since, a case went on from it, a paper was added to it, or
 * another entry points at it. Somebody saw it there; to drop it would lose what was said.
 */
export const KeptReason = z.enum(['changed', 'continued', 'proved', 'pointed-at']);
export type KeptReason = z.infer<typeof KeptReason>;

export const KeptEntry = z.strictObject({ entry: EntryId, on: Day, place: z.string(), why: KeptReason });
export type KeptEntry = z.infer<typeof KeptEntry>;

/** What taking a register's file back would do: removed, kept and gone are together all that it brought. */
export const RegisterUndoPlan = z.strictObject({
  removed: z.number().int(),
  kept: z.array(KeptEntry),
  /** Removed by somebody already. */
  gone: z.number().int(),
  /** Figures of the register that will be others. */
  figures: z.number().int(),
  /** Any of these forbids it. */
  locks: z.array(FigureLock),
  prints: z.array(TouchedPrint),
});
export type RegisterUndoPlan = z.infer<typeof RegisterUndoPlan>;

/** What must be said yes to: entries that stay, prints that no longer hold. */
export const RegisterUndoConsent = z.enum(['kept', 'prints']);
export type RegisterUndoConsent = z.infer<typeof RegisterUndoConsent>;

export const consentsToUndo = ({ kept, prints }: RegisterUndoPlan): RegisterUndoConsent[] => [
  ...(kept.length > 0 ? (['kept'] as const) : []),
  ...(prints.length > 0 ? (['prints'] as const) : []),
];
