import { z } from 'zod';
import { Day } from '../../calendar/day.ts';
import { EntryId, PlaceId, RegisterCode, RegisterImportId, Sha256 } from '../../ids.ts';
import { command, query } from '../../ipc/contract.ts';
import { FileProblem } from '../file-problem.ts';
import { RegisterColumn, RegisterLayout, RegisterReading } from './register-layout.ts';
import { RegisterUndoConsent, RegisterUndoPlan } from './register-undo.ts';
import { RowProblem } from './row-problem.ts';

/** rows = created + same + refused + passed, so nothing can vanish between file and summary. */
export const RegisterCounts = z.strictObject({
  rows: z.number().int(),
  created: z.number().int(),
  same: z.number().int(),
  refused: z.number().int(),
  /** No entries: sums, hidden rows, rows that hold nothing under the heads that are read. */
  passed: z.number().int(),
});
export type RegisterCounts = z.infer<typeof RegisterCounts>;

export const ShownRow = z.strictObject({
  row: z.number().int(),
  outcome: z.enum(['new', 'same', 'refused', 'passed']),
  on: Day.nullable(),
  place: z.string(),
  /** One for each field of the register. */
  texts: z.array(z.string()),
  /** The steps that come in with a case, each with its day. */
  steps: z.array(z.string()),
  problems: z.array(RowProblem),
});
export type ShownRow = z.infer<typeof ShownRow>;

const candidate = z.strictObject({ id: PlaceId, label: z.string() });

/** A spelling that somebody must explain, with how many rows wait for it. */
export const AskedSpelling = z.strictObject({
  district: z.string(),
  text: z.string(),
  rows: z.number().int(),
  candidates: z.array(candidate),
});
export type AskedSpelling = z.infer<typeof AskedSpelling>;

/** What somebody must say before the file can be taken in. */
export const RegisterNeed = z.enum(['layout', 'day', 'place', 'mark']);
export type RegisterNeed = z.infer<typeof RegisterNeed>;

/** A file as it would be taken in; nothing is stored by looking. */
export const RegisterFile = z.strictObject({
  fileName: z.string(),
  sha256: Sha256.nullable(),
  /** Of the file as a whole: while there is one, nothing of it is shown or stored. */
  problems: z.array(FileProblem),
  /** This very content was taken in before. */
  receivedAt: z.string().nullable(),
  sheets: z.array(z.string()),
  layout: RegisterLayout.nullable(),
  /** By column of the layout, the first few things that stand under its head. */
  samples: z.array(z.array(z.string())),
  /** Heads that seem to say steps of cases and are not read: only the heads of our own table say a step beyond doubt. */
  stepHeads: z.array(z.string()),
  needs: z.array(RegisterNeed),
  spellings: z.array(AskedSpelling),
  counts: RegisterCounts,
  /** Refused ones first; not all of a long list. */
  rows: z.array(ShownRow),
});
export type RegisterFile = z.infer<typeof RegisterFile>;

const file = { register: RegisterCode, path: z.string().min(1) };

export const RegisterImport = z.strictObject({
  id: RegisterImportId,
  fileName: z.string(),
  appliedAt: z.string(),
  created: z.number().int(),
  same: z.number().int(),
  refused: z.number().int(),
  undone: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
});
export type RegisterImport = z.infer<typeof RegisterImport>;

/** Operations of `imports` on lists that go into a register. */
export const registerFilesContract = {
  /** Copied, hashed, read in a process of its own, laid over the register; stores nothing. */
  readRegisterFile: query(z.strictObject({ ...file, reading: RegisterReading }), RegisterFile),
  /** The columns under a head that was pointed at, each with what it says best. */
  registerColumns: query(
    z.strictObject({ ...file, pointed: RegisterLayout.pick({ sheet: true, head: true }) }),
    z.array(RegisterColumn),
  ),
  /** Files of a stick that may hold a list, none of them opened. */
  registerFilesOn: query(
    z.strictObject({ folder: z.string().min(1) }),
    z.array(z.strictObject({ path: z.string(), fileName: z.string() })),
  ),
  /**
   * All new rows or none, in one step. `leaveOut`: refused rows may stay out; otherwise one of them keeps everything out.
   */
  applyRegisterFile: command(
    z.strictObject({ ...file, sha256: Sha256, reading: RegisterReading, leaveOut: z.boolean() }),
    z.strictObject({ import: RegisterImportId.nullable(), counts: RegisterCounts, changed: z.number().int() }),
  ),
  registerImports: query(z.strictObject({ register: RegisterCode }), z.array(RegisterImport)),
  registerUndoPlan: query(z.strictObject({ id: RegisterImportId }), RegisterUndoPlan),
  /** Takes one file back as one step. Nothing is done (`done` false) while something forbids it or is not consented to. */
  undoRegisterImport: command(
    z.strictObject({
      id: RegisterImportId,
      reason: z.string().trim().min(1).max(500),
      accept: z.array(RegisterUndoConsent).max(2).default([]),
    }),
    z.strictObject({ done: z.boolean(), plan: RegisterUndoPlan, changed: z.number().int() }),
  ),
  /** The file, sheet and row that brought an entry; null: it was typed. */
  entrySource: query(
    z.strictObject({ id: EntryId }),
    z.strictObject({ fileName: z.string(), sheet: z.string(), row: z.number().int(), at: z.string() }).nullable(),
  ),
};
