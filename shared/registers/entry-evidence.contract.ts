import { z } from 'zod';
import { EntryId, RegisterEvidenceId, Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

/** A file that proves an entry. `isThere`: our copy still lies in the data folder, as large as it was. */
export const EntryEvidence = z.strictObject({
  id: RegisterEvidenceId,
  name: z.string(),
  sha256: Sha256,
  bytes: z.number().int(),
  at: z.string(),
  isThere: z.boolean(),
});
export type EntryEvidence = z.infer<typeof EntryEvidence>;

/** Names of files; '' where there was or is none. */
export const EvidenceChange = z.strictObject({ at: z.string(), before: z.string(), after: z.string() });
export type EvidenceChange = z.infer<typeof EvidenceChange>;

const changed = z.strictObject({ changed: z.number().int() });

/** Operations of `registers` on the files that prove an entry. */
export const entryEvidenceContract = {
  evidence: query(
    z.strictObject({ id: EntryId }),
    z.strictObject({ evidence: z.array(EntryEvidence), history: z.array(EvidenceChange) }),
  ),
  /** The file is copied into the data folder, by its content; the one that was pointed at may go. */
  addEvidence: command(z.strictObject({ id: EntryId, file: z.string().min(1) }), changed),
  removeEvidence: command(z.strictObject({ evidence: RegisterEvidenceId }), changed),
  /** Opens a copy in the program the desktop has for such files. */
  openEvidence: query(z.strictObject({ evidence: RegisterEvidenceId }), z.strictObject({ opened: z.boolean() })),
};
