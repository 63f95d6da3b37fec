import type { Generated } from 'kysely';

/** What files brought into the registers, and what is kept beside their entries. */

export interface RegisterImportTable {
  id: Generated<number>;
  registerId: number;
  sha256: string;
  fileName: string;
  bytes: number;
  appliedAt: string;
  created: number;
  same: number;
  refused: number;
  /** `RegisterReading` as JSON: by which its rows are explained. */
  reading: string;
  /** Null: it stands. */
  undoneAt: Generated<string | null>;
  undoneReason: Generated<string>;
}

export interface RegisterImportEntryTable {
  entryId: number;
  importId: number;
  sheet: string;
  rowNumber: number;
}

export interface RegisterLayoutTable {
  id: Generated<number>;
  registerId: number;
  /** Columns with what they hold, as JSON. */
  definition: string;
  /** The file it was pointed at in. */
  sha256: string;
  savedAt: string;
}

export interface RegisterEvidenceTable {
  id: Generated<number>;
  entryId: number;
  fileName: string;
  sha256: string;
  bytes: number;
  at: string;
}

/** Sums of whole numbers by month and place; kept by triggers, written by nobody else. */
export interface RegisterSumTable {
  registerId: number;
  field: string;
  month: string;
  placeId: number;
  sum: number;
}
