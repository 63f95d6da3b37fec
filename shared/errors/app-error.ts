import type { Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { FigureLock } from '../forms/figure-lock.ts';
import type { ReadOnlyReason } from '../guard/guard.contract.ts';
import type { ReadRefusal } from '../imports/sheet.ts';
import type { DraftProblem } from '../indicators/draft.ts';
import type { DocumentRefusal } from '../plan-reader/document.ts';
import type { CourseFault } from '../registers/case.ts';
import type { DefinitionProblem } from '../registers/definition-problem.ts';
import type { OutlineProblem } from '../reports/outline/outline-problem.ts';
import type { SheetProblem } from '../scoring/scoring-sheet.ts';

/** One thing wrong with an input: the path inside it (dots), and zod's own code for the kind of misfit. */
export interface InputProblem {
  readonly path: string;
  readonly issue: string;
}

/**
 * Everything that can go wrong, as a closed set. The renderer holds one Vietnamese sentence per code
 * (`renderer/messages/errors.ts`); a code without a sentence does not compile.
 */
export type AppError =
  | { readonly code: 'invalid-input'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'unknown-operation'; readonly path: string }
  | { readonly code: 'not-found'; readonly entity: EntityName; readonly id: string }
  | { readonly code: 'stale'; readonly entity: EntityName }
  | { readonly code: 'not-configured' }
  | { readonly code: 'form-not-for-period'; readonly form: string; readonly period: string }
  /** Forms go to districts, and on that day there is none any more. */
  | { readonly code: 'no-districts'; readonly on: Day }
  | { readonly code: 'folder-unusable'; readonly folder: string; readonly reason: FolderReason }
  | { readonly code: 'file-unreadable'; readonly fileName: string; readonly refusal: ReadRefusal }
  | { readonly code: 'document-unreadable'; readonly fileName: string; readonly refusal: DocumentRefusal }
  | { readonly code: 'already-exists'; readonly entity: EntityName; readonly name: string }
  | { readonly code: 'agency-ended'; readonly agency: string; readonly endedOn: Day }
  | { readonly code: 'not-ours'; readonly entity: EntityName }
  | { readonly code: 'attachment-refused'; readonly fileName: string; readonly reason: AttachmentRefusal }
  | { readonly code: 'attachment-missing'; readonly fileName: string }
  | { readonly code: 'figure-locked'; readonly lock: FigureLock }
  | { readonly code: 'indicator-refused'; readonly problems: readonly DraftProblem[] }
  | { readonly code: 'outline-refused'; readonly problems: readonly OutlineProblem[] }
  /** Figures that changed or lost their source since she last looked, and texts with a chip that cannot be read. */
  | { readonly code: 'report-held'; readonly changed: number; readonly lost: number; readonly unreadable: number }
  | { readonly code: 'register-refused'; readonly problems: readonly DefinitionProblem[] }
  /** A step that cannot stand where it would, by its name; nothing of the case is changed. */
  | { readonly code: 'course-refused'; readonly step: string; readonly fault: CourseFault }
  /** Entries of another register point at this one. */
  | { readonly code: 'entry-pointed-at'; readonly register: string; readonly entries: number }
  | { readonly code: 'scoring-sheet-refused'; readonly problems: readonly SheetProblem[] }
  /** The register that keeps scores no longer has the field. */
  | { readonly code: 'scoring-register-unfit'; readonly field: string }
  | { readonly code: 'undo-impossible' }
  | { readonly code: 'print-failed' }
  /** The kept bytes of a print for signature; `reason` 'other': the file given to restore them is not the same. */
  | {
      readonly code: 'kept-print-unusable';
      readonly fileName: string;
      readonly reason: 'missing' | 'altered' | 'other';
    }
  | { readonly code: 'report-step-refused'; readonly reason: ReportStepRefusal }
  | { readonly code: 'no-dhis2-period'; readonly period: PeriodCode }
  | { readonly code: 'no-printer' }
  | { readonly code: 'printer-failed'; readonly printer: string }
  | { readonly code: 'backup-unverified'; readonly folder: string }
  /** A file given as a backup; nothing was changed. */
  | { readonly code: 'backup-refused'; readonly fileName: string; readonly reason: BackupRefusal }
  | { readonly code: 'passphrase-weak' }
  /** Another long work runs. */
  | { readonly code: 'busy' }
  | { readonly code: 'cancelled' }
  /** The window shows a backup of that moment; everything that would write is refused. */
  | { readonly code: 'viewing-past'; readonly madeAt: string }
  /** The screen is locked; nothing was done and nothing is shown. */
  | { readonly code: 'locked' }
  | { readonly code: 'storage'; readonly reason: StorageReason }
  /** Nothing is written; what is stored can still be read and printed. */
  | { readonly code: 'read-only'; readonly reason: ReadOnlyReason }
  | RefusedDatabase
  | { readonly code: 'unexpected'; readonly incident: string };

/** Why nothing was written; what was there before is as it was. */
export type FolderReason = 'missing' | 'read-only' | 'full' | 'in-use' | 'too-long' | 'other-bytes';

export type EntityName =
  | 'plan'
  | 'place'
  | 'form'
  | 'period'
  | 'indicator'
  | 'task'
  | 'section'
  | 'assignment'
  | 'agency'
  | 'evidence'
  | 'result-note'
  | 'saved-filter'
  | 'import'
  | 'report'
  | 'regime'
  | 'obligation'
  | 'receipt'
  | 'letter'
  | 'indicator-set'
  | 'import-layout'
  | 'official-document'
  | 'register'
  | 'register-entry'
  | 'backup'
  | 'register-step'
  | 'scoring-sheet'
  | 'commune-score';
/** Why a file was not taken as evidence; nothing is stored in any of these cases. */
export type AttachmentRefusal = 'too-large' | 'missing' | 'empty' | 'kind';
/** 'state': it is no longer in the state the step begins from. */
export type ReportStepRefusal = 'state' | 'nothing-changed' | 'original-not-signed' | 'correction-open';
export type StorageReason = 'disk-full' | 'busy' | 'corrupt' | 'read-only' | 'constraint';
/** 'locked': it has a passphrase and none was given. */
export type BackupRefusal = 'missing' | 'not-ours' | 'damaged' | 'locked' | 'wrong-passphrase' | 'newer-version';
/** Why a database file was not opened; nothing is written to it in any of these cases. */
export type DatabaseRefusal = 'newer-version' | 'not-ours' | 'empty' | 'missing' | 'damaged' | 'unreadable';

/** `version`: what a newer file asks for. `file` and the newest `backup` beside it are known once the program has looked. */
export interface RefusedDatabase {
  readonly code: 'database-refused';
  readonly reason: DatabaseRefusal;
  readonly version?: number;
  readonly file?: string;
  readonly backup?: string | null;
}

/** Thrown by use cases so that the transaction rolls back; the door turns it into a value. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.name = 'AppFailure';
    this.error = error;
  }
}
