import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { DataElement, FigureSourceKind, SourceRegister } from '../forms/forms.contract.ts';
import { ElementCode, ImportId, IndicatorCode, PlaceId } from '../ids.ts';
import { Amount } from '../indicators/indicators.contract.ts';
import { query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';

/**
 * `place` null: the whole province, else a district with its communes or one commune; `own`: only the row that the
 * district fills in for itself; `cumulative`: lũy kế to the period.
 */
const where = { place: PlaceId.nullable(), own: z.literal(true).exactOptional(), cumulative: z.boolean() };

/** What is explained. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indicator'), indicator: IndicatorCode, ...where }),
  z.strictObject({ kind: z.literal('element'), element: ElementCode, ...where }),
]);
export type Subject = z.infer<typeof Subject>;

export const KnownFigure = z.strictObject({ state: FigureState, value: z.number().int() });
export type KnownFigure = z.infer<typeof KnownFigure>;

/**
 * 'counted': it is in the total. 'replaced': it is not, because `by` says the same stretch more finely (a flow) or later
 * (a stock). 'missing': nobody has said anything, and no other period speaks for it.
 */
export const FigureUse = z.enum(['counted', 'replaced', 'missing']);
export type FigureUse = z.infer<typeof FigureUse>;

export const TreeFigure = z.strictObject({
  element: ElementCode,
  /** The older codes it is made of before the element's mappings began; none: it is stored under its own. */
  under: z.array(ElementCode),
  /** The unit that reported it, or owes it. */
  place: PlaceId,
  /** Its name where it is not the place of the line itself but one that went over into it; empty otherwise. */
  unit: z.string(),
  period: PeriodCode,
  figure: KnownFigure.nullable(),
  use: FigureUse,
  /** `unit`: empty for the one that reported the figure itself. */
  by: z.array(z.strictObject({ period: PeriodCode, unit: z.string() })),
});
export type TreeFigure = z.infer<typeof TreeFigure>;

/** A commune, or the row the district has of its own. */
export const TreePlace = z.strictObject({
  place: PlaceId,
  name: z.string(),
  amount: Amount,
  figures: z.array(TreeFigure),
});
export type TreePlace = z.infer<typeof TreePlace>;

export const TreeDistrict = z.strictObject({
  place: PlaceId,
  name: z.string(),
  amount: Amount,
  places: z.array(TreePlace),
});
export type TreeDistrict = z.infer<typeof TreeDistrict>;

export const SideName = z.enum(['numerator', 'denominator']);
export type SideName = z.infer<typeof SideName>;

/** The rows of `districts` add up to `amount`, the rows of a district to its own. */
export const ExplainedSide = z.strictObject({
  side: SideName,
  /** 'CS02', 'KT01 + KT02', 'số xã có TT01 ≥ 1' */
  formula: z.string(),
  unit: z.string(),
  scale: z.number().int(),
  amount: Amount,
  /** What the formula puts together, each with its own amount. */
  terms: z.array(z.strictObject({ formula: z.string(), name: z.string(), amount: Amount })),
  districts: z.array(TreeDistrict),
});
export type ExplainedSide = z.infer<typeof ExplainedSide>;

export const Explanation = z.strictObject({
  title: z.string(),
  /** Of which place; empty: the province. */
  place: z.string(),
  period: PeriodCode,
  /** 'CS02 / CS01 = 412 / 518 = 79,5%' */
  formula: z.string(),
  sides: z.array(ExplainedSide).min(1).max(2),
  /** Per cent with one decimal as an integer; null: nothing to divide. */
  percent: z.number().int().nullable(),
  elements: z.array(DataElement),
});
export type Explanation = z.infer<typeof Explanation>;

/** The change that brought a figure, or took it away. */
export const ChangeSource = z.strictObject({
  change: z.number().int(),
  kind: FigureSourceKind,
  at: z.string(),
  reason: z.string(),
  fileName: z.string().nullable(),
  receivedOn: Day.nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  /** The file that was taken back; file, sheet and cell are then of the figure that holds again. */
  undoneImport: ImportId.nullable(),
  register: SourceRegister.nullable(),
});
export type ChangeSource = z.infer<typeof ChangeSource>;

export const NeighbourCell = z.strictObject({ text: z.string(), isNumber: z.boolean() });
export type NeighbourCell = z.infer<typeof NeighbourCell>;

/** The cells around one cell as they stand in the file, hidden lines left out. */
export const Neighbours = z.strictObject({
  sheet: z.string(),
  cell: z.string(),
  /** Letter and head of each column, number and head of each row; a head is '' where the sheet has none. */
  columns: z.array(z.strictObject({ letter: z.string(), head: z.string(), isAsked: z.boolean() })),
  rows: z.array(
    z.strictObject({
      number: z.number().int(),
      head: z.string(),
      isAsked: z.boolean(),
      cells: z.array(NeighbourCell),
    }),
  ),
});
export type Neighbours = z.infer<typeof Neighbours>;

/** What the kept original says today. In every case the stored trail above it stands. */
export const Original = z.discriminatedUnion('kind', [
  /** Typed by hand or taken back: there is no file. */
  z.strictObject({ kind: z.literal('none') }),
  /** There is a file; it was not asked for. */
  z.strictObject({ kind: z.literal('unread') }),
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({ kind: z.literal('altered') }),
  z.strictObject({ kind: z.literal('unreadable') }),
  z.strictObject({ kind: z.literal('no-cell') }),
  /** `agrees`: the cell still says what was stored. */
  z.strictObject({ kind: z.literal('read'), agrees: z.boolean(), neighbours: Neighbours }),
]);
export type Original = z.infer<typeof Original>;

export const FigureSource = z.strictObject({
  element: DataElement,
  place: z.string(),
  /** Of a commune; empty otherwise. */
  district: z.string(),
  period: PeriodCode,
  /** What the change left; null: chưa có số liệu. */
  figure: KnownFigure.nullable(),
  /** Null: no figure was ever stored here. */
  change: ChangeSource.nullable(),
  original: Original,
});
export type FigureSource = z.infer<typeof FigureSource>;

/** Up to when changes are known: the end of a day, a printed report, or now. The order of changes decides, not the clock. */
export const Moment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('day'), day: Day }),
  z.strictObject({ kind: z.literal('report'), report: z.number().int().positive() }),
]);
export type Moment = z.infer<typeof Moment>;

export const ComparedAt = z.strictObject({ period: PeriodCode, at: Moment });
export type ComparedAt = z.infer<typeof ComparedAt>;

/**
 * 'new': nothing before, a figure now. 'corrected', 'withdrawn': as they say. 'period': it lies in the period of one of the
 * two only. 'replaced': the figure is the same, but a finer or later period speaks for it in one of the two. 'boundary':
 * the place is there in one of the two only, or a unit it merged into or was made of speaks for it in one of the two.
 */
export const ContributionKind = z.enum(['new', 'corrected', 'withdrawn', 'period', 'replaced', 'boundary']);
export type ContributionKind = z.infer<typeof ContributionKind>;

/** A figure that counted in one of the two; of a place that is only counted as one, the figure that decided. */
export const ComparedFigure = z.strictObject({ period: PeriodCode, figure: KnownFigure.nullable() });
export type ComparedFigure = z.infer<typeof ComparedFigure>;

export const ContributionLine = z.strictObject({
  kind: ContributionKind,
  /** Null where places are counted, whatever they reported. */
  element: ElementCode.nullable(),
  /** The unit that reported the figure. */
  placeId: PlaceId,
  place: z.string(),
  district: z.string(),
  before: ComparedFigure.nullable(),
  after: ComparedFigure.nullable(),
  delta: z.number().int(),
  source: ChangeSource.nullable(),
  /** The code of the change in `source`: an older one before the element's mappings began. */
  storedUnder: ElementCode.nullable(),
});
export type ContributionLine = z.infer<typeof ContributionLine>;

/** Subtotals of the groups add up to `delta`, and that is `after` less `before`, to the unit. */
export const ComparedSide = z.strictObject({
  side: SideName,
  formula: z.string(),
  unit: z.string(),
  scale: z.number().int(),
  before: Amount,
  after: Amount,
  delta: z.number().int(),
  groups: z.array(
    z.strictObject({ kind: ContributionKind, delta: z.number().int(), lines: z.array(ContributionLine) }),
  ),
  /** Figures that changed without moving the total: không phát sinh for nothing, 0 for không phát sinh. */
  silent: z.number().int(),
  /** 'Tăng 12 (từ 164 lên 176): 9 do số liệu mới, 4 do sửa, −1 do rút lại.' */
  sentence: z.string(),
});
export type ComparedSide = z.infer<typeof ComparedSide>;

export const ComparedMoment = z.strictObject({
  period: PeriodCode,
  /** 'tháng 8 năm 2023, theo số liệu đến hết ngày 31/08/2023' */
  label: z.string(),
  /** Number of the last change known then; 0: none yet. */
  change: z.number().int(),
  percent: z.number().int().nullable(),
});
export type ComparedMoment = z.infer<typeof ComparedMoment>;

export const Difference = z.strictObject({
  title: z.string(),
  place: z.string(),
  left: ComparedMoment,
  right: ComparedMoment,
  sides: z.array(ComparedSide).min(1).max(2),
  elements: z.array(DataElement),
});
export type Difference = z.infer<typeof Difference>;

export const Comparison = z.strictObject({ subject: Subject, left: ComparedAt, right: ComparedAt });
export type Comparison = z.infer<typeof Comparison>;

/** Where a number comes from, and why it is no longer what it was. */
export const explainContract = {
  indicator: query(z.strictObject({ indicator: IndicatorCode, ...where, period: PeriodCode }), Explanation),
  element: query(z.strictObject({ element: ElementCode, ...where, period: PeriodCode }), Explanation),
  /**
   * The change that brought a figure (`change` null: the last one), and the cells around it in the kept original, unless
   * `trailOnly`: a file takes a moment to read, the trail does not.
   */
  source: query(
    z.strictObject({
      element: ElementCode,
      place: PlaceId,
      period: PeriodCode,
      change: z.number().int().positive().nullable().default(null),
      trailOnly: z.boolean().default(false),
    }),
    FigureSource,
  ),
  difference: query(Comparison, Difference),
};
