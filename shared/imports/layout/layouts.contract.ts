import { z } from 'zod';
import { PeriodCode } from '../../calendar/period.ts';
import { ElementCode, FormCode, ImportLayoutId, PlaceId, Sha256 } from '../../ids.ts';
import { command, query } from '../../ipc/contract.ts';
import { FigureState } from '../../numbers/figure.ts';
import { FileNote } from '../file-note.ts';
import { FileProblem } from '../file-problem.ts';
import { Layout, LayoutColumn, LayoutPlaces } from './layout.ts';

const file = z.strictObject({ path: z.string(), sha256: Sha256 });
const name = z.string().trim().normalize('NFC').min(1).max(120);

/** The upper left part of a sheet, as text, for somebody to point at. */
export const SheetView = z.strictObject({
  name: z.string(),
  /** How far the sheet goes, within what is shown. */
  lastRow: z.number().int(),
  lastColumn: z.number().int(),
  /** Rows and columns that were cut off. */
  isCut: z.boolean(),
  cells: z.array(z.strictObject({ row: z.number().int(), column: z.number().int(), text: z.string() })),
  /** Columns that may be about persons: what stands in them is not shown. `told`: words of our own list, or a letter. */
  suspects: z.array(z.strictObject({ column: z.number().int(), told: z.string() })),
});
export type SheetView = z.infer<typeof SheetView>;

export const LayoutProposal = z.strictObject({
  sheets: z.array(SheetView),
  /** Null where nothing looks like a table. */
  layout: Layout.nullable(),
  confidence: z.number().min(0).max(1),
});
export type LayoutProposal = z.infer<typeof LayoutProposal>;

const candidate = z.strictObject({ id: PlaceId, label: z.string() });

/** A row of the table as it is understood; `row` as in `Layout`. */
export const TrialRow = z.strictObject({
  row: z.number().int(),
  text: z.string(),
  kind: z.enum(['place', 'total', 'skip', 'text', 'hidden', 'unclear']),
  place: candidate.nullable(),
  candidates: z.array(candidate),
});
export type TrialRow = z.infer<typeof TrialRow>;

export const TrialValue = z.strictObject({
  place: z.string(),
  element: ElementCode,
  sheet: z.string(),
  cell: z.string(),
  state: FigureState,
  value: z.number().int(),
});
export type TrialValue = z.infer<typeof TrialValue>;

/** What would be read with a layout; nothing is stored. */
export const LayoutTrial = z.strictObject({
  /** Null while form, sender or period is not known: nothing is read then. */
  period: PeriodCode.nullable(),
  rows: z.array(TrialRow),
  values: z.array(TrialValue),
  blank: z.number().int(),
  problems: z.array(FileProblem),
  notes: z.array(FileNote),
});
export type LayoutTrial = z.infer<typeof LayoutTrial>;

export const SavedLayout = z.strictObject({
  id: ImportLayoutId,
  name,
  place: z.string(),
  sha256: Sha256,
  savedAt: z.string(),
  layout: Layout,
});
export type SavedLayout = z.infer<typeof SavedLayout>;

/** The table somebody points at: what follows from it (heads, elements) is worked out anew. */
export const PointedTable = z.strictObject({
  sheet: z.string(),
  across: z.boolean(),
  form: FormCode,
  head: z.strictObject({ first: z.number().int().min(1), last: z.number().int().min(1) }),
  places: LayoutPlaces,
});
export type PointedTable = z.infer<typeof PointedTable>;

/** Operations of `imports` on tables that are none of our forms. */
export const layoutsContract = {
  /** What the file holds and the best layout for it; nothing is stored. */
  proposeLayout: query(file, LayoutProposal),
  /** The columns under a head that was pointed at, each with the element it says. */
  layoutColumns: query(file.extend({ pointed: PointedTable }), z.array(LayoutColumn)),
  /** What would be read with this layout; nothing is stored. */
  tryLayout: query(file.extend({ layout: Layout }), LayoutTrial),
  /** Learned for the sender, with the places that were named as spellings of theirs; one step that can be taken back. */
  saveLayout: command(file.extend({ layout: Layout, name: name.optional() }), z.strictObject({ id: ImportLayoutId })),
  layouts: query(z.strictObject({}), z.array(SavedLayout)),
  /** Another name, or other elements under the same heads. */
  changeLayout: command(
    z.strictObject({ id: ImportLayoutId, name, elements: z.array(ElementCode.nullable()).max(1000) }),
    z.strictObject({ changed: z.number().int() }),
  ),
  removeLayout: command(z.strictObject({ id: ImportLayoutId }), z.strictObject({ changed: z.number().int() })),
  /** All of them as JSON, with official codes, under a name that nothing bears yet. */
  exportLayouts: command(
    z.strictObject({ folder: z.string().min(1) }),
    z.strictObject({ fileName: z.string(), path: z.string() }),
  ),
};
