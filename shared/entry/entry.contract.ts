import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { FedHolder, ReportedFigure } from '../forms/fed-figure-choice.ts';
import { FigureLock } from '../forms/figure-lock.ts';
import { FigureChange, FormBlock, SourceRegister } from '../forms/forms.contract.ts';
import { ElementCode, FormCode, PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';

export const EntryFigure = z.strictObject({ state: FigureState, value: z.number().int() });
export type EntryFigure = z.infer<typeof EntryFigure>;

/** One cell of the grid; no figure: chưa có số liệu. `lock`: why it may not change. */
export const EntryCell = z.strictObject({
  place: PlaceId,
  element: ElementCode,
  figure: EntryFigure.nullable(),
  hasNote: z.boolean(),
  lock: FigureLock.nullable(),
});
export type EntryCell = z.infer<typeof EntryCell>;

/** A form of one district and period as the grid shows it; `rows` of a block are its places in order. */
export const EntrySheet = z.strictObject({
  form: FormCode,
  name: z.string(),
  period: PeriodCode,
  district: z.string(),
  /** Why nothing of the period may change (closed, not begun, another plan's); every cell is locked then. */
  periodLock: FigureLock.nullable(),
  blocks: z.array(FormBlock.extend({ places: z.array(z.strictObject({ id: PlaceId, name: z.string() })) })),
  cells: z.array(EntryCell),
  /** Bottom lines typed from the paper. */
  controlTotals: z.array(z.strictObject({ element: ElementCode, value: z.number().int() })),
});
export type EntrySheet = z.infer<typeof EntrySheet>;

export const GivenCell = z.strictObject({ place: PlaceId, element: ElementCode, figure: EntryFigure.nullable() });
export type GivenCell = z.infer<typeof GivenCell>;

export const CellProblem = z.enum(['too-small', 'too-large', 'not-an-option', 'state-with-value', 'locked', 'unknown']);
export type CellProblem = z.infer<typeof CellProblem>;

export const RefusedCell = z.strictObject({
  place: PlaceId,
  element: ElementCode,
  problem: CellProblem,
  lock: FigureLock.nullable(),
});
export type RefusedCell = z.infer<typeof RefusedCell>;

/** The figure is that of old codes which the element replaces: `counted` of `expected` of them have one. */
export const UnderOldCodes = z.strictObject({
  codes: z.array(ElementCode).min(1),
  counted: z.number().int(),
  expected: z.number().int(),
});
export type UnderOldCodes = z.infer<typeof UnderOldCodes>;

const pastFigure = { figure: EntryFigure.nullable(), underOld: UnderOldCodes.nullable() };
export const PastFigure = z.strictObject(pastFigure);
export type PastFigure = z.infer<typeof PastFigure>;

/** The neighbourhood of one figure, for the panel beside the grid. */
export const FigureDetail = z.strictObject({
  /** The last periods of the same kind, oldest first, this one last. */
  series: z.array(z.strictObject({ period: PeriodCode, label: z.string(), ...pastFigure })).max(13),
  samePeriodLastYear: PastFigure,
  note: z.string(),
  history: z.array(FigureChange.extend({ change: z.number().int(), reason: z.string() })),
  /** Null: no register counts it. `reported`: what the district said itself; `holds`: which of the two the figure is. */
  fed: z
    .strictObject({
      register: SourceRegister,
      /** As entries are sought by. */
      placeName: z.string(),
      fed: z.number().int(),
      reported: ReportedFigure,
      holds: FedHolder,
      choice: z.strictObject({ reason: z.string(), at: z.string() }).nullable(),
    })
    .nullable(),
});
export type FigureDetail = z.infer<typeof FigureDetail>;

const cellKey = { element: ElementCode, place: PlaceId, period: PeriodCode };
const changed = z.strictObject({ changed: z.number().int() });

/** Typing figures: a form as a grid, cell by cell or in blocks. Every write has a source and a history. */
export const entryContract = {
  sheet: query(z.strictObject({ form: FormCode, district: PlaceId, period: PeriodCode }), EntrySheet),
  /**
   * One cell or a pasted block, in one transaction. 'all': one refused cell and nothing is stored; 'fitting': what can be
   * stored is, the rest is answered with its reason.
   */
  record: command(
    z.strictObject({
      period: PeriodCode,
      cells: z.array(GivenCell).min(1).max(20_000),
      mode: z.enum(['all', 'fitting']),
      reason: z.string().trim().max(500),
      /** 'undo': Ctrl+Z or a version put back. */
      source: z.enum(['hand', 'undo']),
    }),
    z.strictObject({ changed: z.number().int(), refused: z.array(RefusedCell) }),
  ),
  detail: query(z.strictObject(cellKey), FigureDetail),
  saveNote: command(z.strictObject({ ...cellKey, text: z.string().trim().normalize('NFC').max(500) }), changed),
  saveControlTotal: command(
    z.strictObject({ element: ElementCode, district: PlaceId, period: PeriodCode, value: z.number().int().nullable() }),
    changed,
  ),
  /** Closed periods of the plan year. */
  locks: query(z.strictObject({}), z.array(z.strictObject({ period: PeriodCode, reason: z.string(), at: z.string() }))),
  /** Chốt số liệu; months of a closed quarter or year are closed with it. */
  lock: command(z.strictObject({ period: PeriodCode, reason: z.string().trim().max(300) }), changed),
  unlock: command(z.strictObject({ period: PeriodCode, reason: z.string().trim().min(1).max(300) }), changed),
};
