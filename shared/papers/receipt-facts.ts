import type { Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Finding } from '../checks/checks.contract.ts';
import type { ElementCode, ImportId, Sha256 } from '../ids.ts';
import type { FileProblem } from '../imports/file-problem.ts';
import type { FileCounts } from '../imports/imports.contract.ts';
import type { Office } from '../office/office.contract.ts';

export interface ReceiptHead {
  readonly office: Pick<Office, 'governingBody' | 'name' | 'placeForDate'>;
  readonly today: Day;
}

/** A file as its paper names it; what could not be recognised is null. */
export interface FileOnPaper {
  /** 'Huyện Mai Sơn' */
  readonly district: string | null;
  readonly form: { readonly code: string; readonly version: number; readonly name: string } | null;
  readonly periodLabel: string | null;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: Sha256 | null;
  readonly receivedOn: Day;
}

export interface ReceivedFile {
  readonly kind: 'received';
  readonly number: ImportId;
  readonly file: FileOnPaper;
  readonly counts: FileCounts;
  /** What does not fit among the figures of the form as they are stored, errors first. */
  readonly findings: readonly Finding[];
}

/** Nothing of it was stored: it goes back with its reasons. */
export interface ReturnedFile {
  readonly kind: 'returned';
  readonly file: FileOnPaper;
  readonly problems: readonly FileProblem[];
}

export interface ReceiptsFacts {
  readonly head: ReceiptHead;
  readonly files: readonly (ReceivedFile | ReturnedFile)[];
  /** Data elements whose small counts do not leave the office. */
  readonly guardedElements: readonly ElementCode[];
}

/** A receipt to be filled in by hand where the computer is not at hand. */
export interface BlankReceiptFacts {
  readonly head: ReceiptHead;
  readonly district: string;
  readonly period: PeriodCode;
  readonly forms: readonly { readonly code: string; readonly name: string }[];
}
