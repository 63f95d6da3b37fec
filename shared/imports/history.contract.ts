import { z } from 'zod';
import { FigureLock } from '../forms/figure-lock.ts';
import { FigureSourceKind } from '../forms/forms.contract.ts';
import { ElementCode, ImportId, PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';
import { FileNote } from './file-note.ts';
import { FileProblem } from './file-problem.ts';
import { Receipt } from './imports.contract.ts';
import { TouchedPrint } from './touched-print.ts';

const Figure = z.strictObject({ state: FigureState, value: z.number().int() });
const about = z.strictObject({ id: ImportId });

/** A file that was taken in, whatever became of it. */
export const ImportEntry = Receipt.omit({ applied: true }).extend({
  bytes: z.number().int(),
  /** Among those of the same form, district and period that stand: the one before it and the one after it. */
  replaces: ImportId.nullable(),
  replacedBy: ImportId.nullable(),
  undone: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
});
export type ImportEntry = z.infer<typeof ImportEntry>;

const which = { element: ElementCode, elementName: z.string(), placeId: PlaceId, place: z.string() };

/** Null: chưa có số liệu. */
export const UndoneFigure = z.strictObject({ ...which, now: Figure.nullable(), before: Figure.nullable() });
export type UndoneFigure = z.infer<typeof UndoneFigure>;

/** Changed since by something else, which therefore stays. */
export const KeptFigure = z.strictObject({
  ...which,
  written: Figure.nullable(),
  now: Figure.nullable(),
  by: z.strictObject({ kind: FigureSourceKind, at: z.string(), fileName: z.string().nullable() }),
});
export type KeptFigure = z.infer<typeof KeptFigure>;

/** What taking a file back would do: restored and kept are together all that it wrote. */
export const ImportUndoPlan = z.strictObject({
  restored: z.array(UndoneFigure),
  kept: z.array(KeptFigure),
  /** Any of these forbids it. */
  locks: z.array(FigureLock),
  prints: z.array(TouchedPrint),
  /** Later files of the same form, district and period that found some of their figures stored already. */
  later: z.array(z.strictObject({ id: ImportId, fileName: z.string(), same: z.number().int() })),
  /** Obligations for which it counts as received. */
  receipts: z.number().int(),
});
export type ImportUndoPlan = z.infer<typeof ImportUndoPlan>;

/** What must be said yes to: figures that stay as something else left them, prints that no longer hold, later files. */
export const UndoConsent = z.enum(['kept', 'prints', 'later']);
export type UndoConsent = z.infer<typeof UndoConsent>;

/** A sheet as the clerk saw it; hidden lines are there and marked. Rows by their number, cells from column 1. */
export const OriginalSheet = z.strictObject({
  name: z.string(),
  isHidden: z.boolean(),
  columns: z.array(z.strictObject({ letter: z.string(), isHidden: z.boolean() })),
  rows: z.array(
    z.strictObject({
      number: z.number().int(),
      isHidden: z.boolean(),
      cells: z.array(
        z.strictObject({
          text: z.string(),
          isNumber: z.boolean(),
          /** A figure was taken from it. */
          isTaken: z.boolean(),
        }),
      ),
    }),
  ),
  /** Beyond what is shown. */
  moreRows: z.number().int(),
  moreColumns: z.number().int(),
});
export type OriginalSheet = z.infer<typeof OriginalSheet>;

export const ImportOriginal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({ kind: z.literal('altered') }),
  z.strictObject({ kind: z.literal('unreadable') }),
  z.strictObject({ kind: z.literal('read'), sheets: z.array(OriginalSheet), notes: z.array(FileNote) }),
]);
export type ImportOriginal = z.infer<typeof ImportOriginal>;

const CellPlace = z.strictObject({ sheet: z.string(), cell: z.string() });

/** Null figure: the cell is blank. Null cell: the form of that file has none for it. */
export const VersionDifference = z.strictObject({
  ...which,
  before: Figure.nullable(),
  after: Figure.nullable(),
  beforeCell: CellPlace.nullable(),
  afterCell: CellPlace.nullable(),
});
export type VersionDifference = z.infer<typeof VersionDifference>;

export const VersionComparison = z.discriminatedUnion('kind', [
  /** One of the two files cannot be read as it was: `id` says which. */
  z.strictObject({ kind: z.literal('unreadable'), id: ImportId, problems: z.array(FileProblem) }),
  z.strictObject({
    kind: z.literal('compared'),
    before: ImportEntry,
    after: ImportEntry,
    differences: z.array(VersionDifference),
    /** Cells that say the same in both, blank ones among them. */
    same: z.number().int(),
  }),
]);
export type VersionComparison = z.infer<typeof VersionComparison>;

/** What was taken in, looked at again and taken back. */
export const importHistoryContract = {
  /** All there ever were, newest first, those taken back too. */
  history: query(z.strictObject({}), z.array(ImportEntry)),
  /** The kept file, read again in a process of its own. */
  original: query(about, ImportOriginal),
  /** Opens a copy of its own with the desktop's program: the original is never handed out. */
  openCopy: query(about, z.strictObject({ opened: z.boolean() })),
  /** Two files of one form, district and period, figure by figure, as they stand in the kept files. */
  compare: query(z.strictObject({ before: ImportId, after: ImportId }), VersionComparison),
  undoPlan: query(about, ImportUndoPlan),
  /**
   * Takes one file back as one step: every figure it wrote holds what was stored before it. Nothing is done (`done` false)
   * while something forbids it or is not consented to; `plan` says what.
   */
  undo: command(
    z.strictObject({
      id: ImportId,
      reason: z.string().trim().min(1).max(500),
      accept: z.array(UndoConsent).max(3).default([]),
    }),
    z.strictObject({ done: z.boolean(), plan: ImportUndoPlan }),
  ),
};
