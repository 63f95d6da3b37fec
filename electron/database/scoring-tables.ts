import type { Generated } from 'kysely';

export interface ScoringSheetTable {
  version: number;
  /** `ScoringSheet` as JSON. */
  content: string;
  /** Null: as it came with the program. */
  madeAt: string | null;
}

export interface CommuneScoreTable {
  id: Generated<number>;
  placeId: number;
  year: number;
  version: number;
  onDay: string;
  /** Points by criterion, document, note, as JSON. */
  content: string;
  /** Its line in the register; the officer may have removed it there. */
  entryId: number;
}

export interface InspectionRuleTable {
  id: number;
  /** `InspectionRules` as JSON. */
  content: string;
}
