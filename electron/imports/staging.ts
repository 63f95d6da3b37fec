import type { Sha256 } from '../../shared/ids.ts';
import type { TextReading } from '../../shared/imports/imports.contract.ts';
import { asksOnly } from '../../shared/imports/questions.ts';
import type { AcceptedFile, ExaminedFile } from './examine-file.ts';
import { dropStaged, type StagedFile } from './stage-file.ts';

export interface AcceptedReading {
  readonly file: AcceptedFile;
  readonly text: TextReading;
}

/** What the desk holds of the last scan, by content: applying or answering needs no stick. */
export interface Staging {
  /** Our private copies of all that was accepted or may still be answered. */
  readonly copies: Map<Sha256, StagedFile>;
  /** The last reading of each that was accepted, with the answers it was read with. */
  readonly accepted: Map<Sha256, AcceptedReading>;
  /** Taken in already: nothing is to be decided about them. */
  readonly received: Set<Sha256>;
  /** A backup stands from before the first file of this stick was taken in. */
  isBackedUp: boolean;
}

export const newStaging = (): Staging => ({
  copies: new Map(),
  accepted: new Map(),
  received: new Set(),
  isBackedUp: false,
});

export function clearStaging(staging: Staging): void {
  staging.copies.clear();
  staging.accepted.clear();
  staging.received.clear();
  staging.isBackedUp = false;
}

/** An answer can be given otherwise, so a copy that once asked stays; any other refused file goes. */
export function keepStaged({ copies, accepted }: Staging, staged: StagedFile, examination: ExaminedFile): void {
  const isKept = copies.get(staged.sha256) === staged;
  if (examination.kind === 'accepted') accepted.set(staged.sha256, examination);
  else accepted.delete(staged.sha256);
  if (examination.kind === 'accepted' || asksOnly(examination.problems)) copies.set(staged.sha256, staged);
  else if (!isKept) dropStaged(staged);
}
