import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { EntryId, PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { EntryDocument } from '../registers/entry.ts';
import { Points } from './commune-score.ts';
import { ScoringSheet } from './scoring-sheet.ts';

const Version = z.number().int().positive();
const Year = z.number().int().min(2000).max(2100);

export const SheetVersion = z.strictObject({
  version: Version,
  /** Null: as it came with the program. */
  madeAt: z.string().nullable(),
  sheet: ScoringSheet,
  /** How many communes were scored by it. */
  scores: z.number().int(),
});
export type SheetVersion = z.infer<typeof SheetVersion>;

/** What a commune got in a year. The day decides the period in which the register's entry counts. */
export const ScoreContent = z.strictObject({
  on: Day,
  /** Of the sheet it was made under. */
  version: Version,
  points: Points,
  document: EntryDocument,
  note: z.string().trim().max(500),
});
export type ScoreContent = z.infer<typeof ScoreContent>;

/** Whether the line in the register still says what the score says. */
export const EntryAgreement = z.enum(['same', 'changed', 'removed']);
export type EntryAgreement = z.infer<typeof EntryAgreement>;

export const CommuneScore = ScoreContent.extend({
  total: z.number().int(),
  className: z.string(),
  entry: EntryAgreement,
});
export type CommuneScore = z.infer<typeof CommuneScore>;

export const ScoredCommune = z.strictObject({
  place: PlaceId,
  name: z.string(),
  /** 'xã', 'phường', 'thị trấn' */
  type: z.string(),
  districtId: PlaceId.nullable(),
  district: z.string(),
  score: CommuneScore.nullable(),
});
export type ScoredCommune = z.infer<typeof ScoredCommune>;

const ofYear = z.strictObject({ place: PlaceId, year: Year });

export const scoringContract = {
  /** Newest first; the newest is the one by which communes are scored. */
  sheets: query(z.strictObject({}), z.array(SheetVersion)),
  /** A new version; scores made before keep theirs. Class names that are new are added to the register and to the form. */
  saveSheet: command(z.strictObject({ basedOn: Version, sheet: ScoringSheet }), z.strictObject({ version: Version })),
  /** Every commune there is at the end of the year, by district and name. */
  communes: query(z.strictObject({ year: Year }), z.array(ScoredCommune)),
  /** Total and class go into the register of scores as one entry, which a later score of the year changes. */
  score: command(ofYear.extend({ score: ScoreContent }), z.strictObject({ entry: EntryId })),
  /** The entry in the register goes with it. */
  remove: command(ofYear, z.strictObject({ place: PlaceId })),
};
