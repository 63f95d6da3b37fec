import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { Comparison } from '../explain/explain.contract.ts';
import { ShownTable } from '../exports/shown-table.ts';
import { AgencyId, ImportId, PlaceId, RegimeCode, RegisterCode, Sha256, TaskId } from '../ids.ts';
import { FileProblem } from '../imports/file-problem.ts';
import { RecognisedFile } from '../imports/imports.contract.ts';
import { command, query } from '../ipc/contract.ts';
import { Audience } from '../paper/audience.ts';
import { EntryFilter } from '../registers/registers.contract.ts';
import { PrintPair } from '../reports/life/life.contract.ts';
import { PlanMoment } from '../tasks/tasks.contract.ts';
import { FigureView, PngText } from '../views/views.contract.ts';

/** Working papers stay in the office, with exact figures, unless something else is said. */
const audience = Audience.default('inside');

/** Of a paper that only sometimes holds guarded counts; not said where it holds none, and then it stays in the office. */
const outsideToo = { audience: Audience.optional() };

/** A file that was not taken in, as the reading found it: nothing is kept of such files, so whoever asks says what it was. */
const ReturnedFile = z.strictObject({
  fileName: z.string().min(1).max(300),
  bytes: z.number().int().nonnegative(),
  sha256: Sha256.nullable(),
  recognised: RecognisedFile.nullable(),
  problems: z.array(FileProblem).min(1),
});

/** A stick holds no more files than that (electron/imports/list-files.ts). */
const mostFiles = 500;

/** The working papers of the office: not official documents of Decree 30, so they carry no number and no signature. */
export const Paper = z.discriminatedUnion('kind', [
  /** Tasks × agencies, landscape; districts folded into one column or all twelve. `tasks` null: all. */
  z.strictObject({
    kind: z.literal('task-matrix'),
    size: z.enum(['A3', 'A4']),
    districts: z.enum(['folded', 'open']),
    tasks: z.array(TaskId).nullable(),
  }),
  z.strictObject({ kind: z.literal('task-list'), tasks: z.array(TaskId).nullable() }),
  /** What one agency has to do, A4 portrait. */
  z.strictObject({ kind: z.literal('agency-sheet'), agency: AgencyId }),
  /** Giao ban, one A4: new since the last meeting, overdue, due in 10 days, figures that moved most. */
  z.strictObject({ kind: z.literal('meeting-sheet'), since: Day, audience }),
  z.strictObject({ kind: z.literal('plan-comparison'), before: PlanMoment, after: PlanMoment }),
  z.strictObject({ kind: z.literal('handover-list') }),
  /** Bodies × periods of one reporting regime, landscape. */
  z.strictObject({ kind: z.literal('timeliness-board'), regime: RegimeCode }),
  /** Whoever is late, one A4 for the wall. */
  z.strictObject({ kind: z.literal('late-list') }),
  /** What the checks of a period have found, accepted or not, across the sheet. */
  z.strictObject({ kind: z.literal('findings'), period: PeriodCode, audience }),
  /** Why a figure differs between two moments, with its sources. */
  z.strictObject({ kind: z.literal('difference'), ...Comparison.shape }),
  /** Two files of one form, district and period, figure by figure. */
  z.strictObject({ kind: z.literal('import-comparison'), before: ImportId, after: ImportId }),
  /** Two prints of a report, or of two reports of one kind. */
  z.strictObject({ kind: z.literal('report-comparison'), ...PrintPair.shape }),
  /** A table of figures as it stands on the screen, with its chart where it has one. */
  z.strictObject({ kind: z.literal('figure-view'), view: FigureView, picture: PngText.nullable() }),
  /** Biên nhận: two copies on a sheet of A4 for each file taken in, then for each that goes back, with how to mend it. */
  z
    .strictObject({
      kind: z.literal('receipts'),
      imports: z.array(ImportId).max(mostFiles),
      returned: z.array(ReturnedFile).max(mostFiles),
      receivedOn: Day,
    })
    .refine(({ imports, returned }) => imports.length + returned.length > 0),
  /** Any other table of the program, as it stands on the screen. */
  z.strictObject({ kind: z.literal('shown-table'), table: ShownTable, ...outsideToo }),
  /** The entries of a register as a list to be signed. */
  z.strictObject({ kind: z.literal('register-list'), register: RegisterCode, filter: EntryFilter, ...outsideToo }),
  /** What a commune got in a year, one page to be signed; not scored yet: the sheet to be filled in by hand. */
  z.strictObject({ kind: z.literal('commune-score'), place: PlaceId, year: z.number().int() }),
  /** The communes of a year by class; districts are ranked only where it is asked. */
  z.strictObject({
    kind: z.literal('score-ranking'),
    year: z.number().int(),
    district: PlaceId.nullable(),
    ranksDistricts: z.boolean(),
  }),
  /** How an encrypted backup is opened; `phrase`: the passphrase the program drew, null where it is written by hand. */
  z.strictObject({
    kind: z.literal('recovery-sheet'),
    fileName: z.string().min(1).max(300),
    madeAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/),
    phrase: z.string().min(1).max(200).nullable(),
  }),
  /** How far a register covers another on a day, as a list to be signed. */
  z.strictObject({
    kind: z.literal('register-cover'),
    register: RegisterCode,
    on: Day,
    district: PlaceId.nullable(),
    ...outsideToo,
  }),
  /** Everything its entries say, to be filled in or changed in a spreadsheet and taken in again. */
  z.strictObject({ kind: z.literal('register-table'), register: RegisterCode, filter: EntryFilter }),
  /** A receipt to be filled in by hand, for one district. */
  z.strictObject({ kind: z.literal('blank-receipt'), district: PlaceId, period: PeriodCode }),
]);
export type Paper = z.infer<typeof Paper>;

export const PaperFormat = z.enum(['pdf', 'xlsx', 'csv']);
export type PaperFormat = z.infer<typeof PaperFormat>;

export const PaperFile = z.strictObject({ fileName: z.string(), path: z.string(), pages: z.number().int().nullable() });
export type PaperFile = z.infer<typeof PaperFile>;

export const papersContract = {
  /** The page that is printed, under our own scheme. */
  preview: query(z.strictObject({ paper: Paper }), z.strictObject({ url: z.string(), title: z.string() })),
  /** PDF, or the paper's tables as a workbook or as plain rows; a file written before is never overwritten. */
  write: command(z.strictObject({ paper: Paper, format: PaperFormat, folder: z.string().min(1) }), PaperFile),
  /** The day of the last giao ban; null before the first. */
  lastMeeting: query(z.strictObject({}), z.strictObject({ on: Day.nullable() })),
  /** The giao ban was held: the next sheet counts from here. */
  recordMeeting: command(z.strictObject({ on: Day }), z.strictObject({ on: Day })),
};
