import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { ElementCode, FormCode, ImportId, PlaceId, Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';
import { FileAnswers, noAnswers } from './file-answer.ts';
import { FileNote } from './file-note.ts';
import { FileProblem } from './file-problem.ts';
import { FileQuestion } from './file-question.ts';
import { Inspection } from './inspection.ts';
import { layoutsContract } from './layout/layouts.contract.ts';
import { registerFilesContract } from './registers/register-files.contract.ts';
import { ColumnConversion, PlainText } from './sheet.ts';
import { TouchedPrint } from './touched-print.ts';

const Figure = z.strictObject({ state: FigureState, value: z.number().int() });

export const RecognisedFile = z.strictObject({
  form: FormCode,
  formVersion: z.number().int(),
  placeId: PlaceId,
  place: z.string(),
  period: PeriodCode,
  periodLabel: z.string(),
});
export type RecognisedFile = z.infer<typeof RecognisedFile>;

/**
 * new + changed + same + blank = input cells of the form, so nothing can vanish between file and summary. Changed includes
 * stored figures that a blank cell erases; blank includes cells that an answer left out.
 */
export const FileCounts = z.strictObject({
  created: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  blank: z.number().int(),
});
export type FileCounts = z.infer<typeof FileCounts>;

/**
 * new: first figures of this district and period; correction: changes stored ones; same: its figures are stored already,
 * taking it in records that the district sent it; received: this very file was taken in before; ask: waits for answers;
 * refused: see problems, nothing can be stored; not-opened: not a kind of file we read.
 */
export const FileOutcome = z.enum(['new', 'correction', 'same', 'received', 'ask', 'refused', 'not-opened']);
export type FileOutcome = z.infer<typeof FileOutcome>;

/** How the text of a file was read: columns that were not Unicode, and for plain text the encoding of it all. */
export const TextReading = z.strictObject({
  conversions: z.array(ColumnConversion),
  plainText: PlainText.nullable(),
});
export type TextReading = z.infer<typeof TextReading>;

/** Nothing was converted, or nothing was read. */
export const noText: TextReading = { conversions: [], plainText: null };

/** An import of the same form, district and period that was taken in before. */
export const EarlierImport = z.strictObject({ id: ImportId, fileName: z.string(), receivedOn: Day });
export type EarlierImport = z.infer<typeof EarlierImport>;

/** Why figures that were accepted change, and the document that says so (số, ký hiệu). */
export const Correction = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  document: z.string().trim().min(1).max(100),
});
export type Correction = z.infer<typeof Correction>;

export const ScannedFile = z.strictObject({
  path: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  modifiedOn: Day,
  sha256: Sha256.nullable(),
  outcome: FileOutcome,
  recognised: RecognisedFile.nullable(),
  counts: FileCounts.nullable(),
  problems: z.array(FileProblem),
  /** Open ones (they are among the problems) and answered ones. */
  questions: z.array(FileQuestion),
  /** Blank cells that stand against a stored figure, which stays unless the answers have blanks erased. */
  storedBlanks: z.number().int(),
  /** Taking it in changes what this one brought: it needs a reason and a document. */
  corrects: EarlierImport.nullable(),
  /** What is worth knowing of it although it may be taken in. */
  notes: z.array(FileNote),
  text: TextReading,
  /** How sure it is that a table of the sender's own is read as it was meant, from 0 to 1; null for everything else. */
  confidence: z.number().min(0).max(1).nullable(),
});
export type ScannedFile = z.infer<typeof ScannedFile>;

/** A file of a stick before it is read: what the folder itself says of it. */
export const Candidate = z.strictObject({
  path: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  modifiedOn: Day,
});
export type Candidate = z.infer<typeof Candidate>;

export const FigureDifference = z.strictObject({
  element: ElementCode,
  elementName: z.string(),
  placeId: PlaceId,
  place: z.string(),
  sheet: z.string(),
  cell: z.string(),
  before: Figure.nullable(),
  after: Figure.nullable(),
});
export type FigureDifference = z.infer<typeof FigureDifference>;

export const Receipt = z.strictObject({
  id: ImportId,
  fileName: z.string(),
  sha256: Sha256,
  recognised: RecognisedFile,
  counts: FileCounts,
  receivedOn: Day,
  appliedAt: z.string(),
  /** False when the very same file had been taken in before: nothing was done again, and `fileName` is that of this time. */
  applied: z.boolean(),
  correction: Correction.nullable(),
  /** By which its figures are explained. */
  answers: FileAnswers,
});
export type Receipt = z.infer<typeof Receipt>;

const givenFile = { path: z.string(), sha256: Sha256, answers: FileAnswers.default(noAnswers) };

export const importsContract = {
  ...layoutsContract,
  ...registerFilesContract,
  /** Copies, hashes, reads and compares every file of a folder; stores nothing. */
  scan: query(
    z.strictObject({ folder: z.string().min(1) }),
    z.strictObject({ folder: z.string(), files: z.array(ScannedFile) }),
  ),
  /** The files of a folder as it lists them, forgetting what was read before; whoever goes on asks `read` for each. */
  list: query(
    z.strictObject({ folder: z.string().min(1) }),
    z.strictObject({ folder: z.string(), files: z.array(Candidate) }),
  ),
  /** Copies, hashes, reads and compares one file; stores nothing. */
  read: query(z.strictObject({ path: z.string().min(1) }), ScannedFile),
  /** What any one file is, for scripts; stores nothing. */
  inspect: query(z.strictObject({ file: z.string().min(1) }), Inspection),
  /** What one scanned file would change, read with the answers. */
  preview: query(z.strictObject(givenFile), z.array(FigureDifference)),
  /** The scanned file read once more with the answers; what they leave open still asks. Stores nothing. */
  answer: query(z.strictObject(givenFile), ScannedFile),
  /** Printed reports whose figures it would change. */
  touchedPrints: query(z.strictObject(givenFile), z.array(TouchedPrint)),
  /**
   * Each file in one transaction of its own; what cannot be taken is in `refused`, the receipts of the others come back all
   * the same. A file that is no longer the one that was looked at is refused, and so is one that brings errors (rules of
   * the set, with what is stored) unless each of them is in `confirmed`: the keys of its findings (`findingKey`). What still
   * asks when read with the answers is refused, and so is a change of what an earlier file brought without its `correction`.
   */
  apply: command(
    z.strictObject({
      files: z
        .array(
          z.strictObject({
            ...givenFile,
            correction: Correction.nullable().default(null),
            confirmed: z.array(z.string().max(200)).max(20_000).default([]),
          }),
        )
        .min(1)
        .max(500),
      receivedOn: Day,
    }),
    z.strictObject({
      receipts: z.array(Receipt),
      refused: z.array(z.strictObject({ fileName: z.string(), problems: z.array(FileProblem) })),
    }),
  ),
  receipts: query(z.strictObject({ period: PeriodCode.optional() }), z.array(Receipt)),
};
