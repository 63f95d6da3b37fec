import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { ValueType } from '../forms/form-seed.ts';
import { ElementCode, FormCode, IndicatorCode, PlaceId } from '../ids.ts';
import { IndicatorRow } from '../indicators/indicators.contract.ts';
import { command, query } from '../ipc/contract.ts';
import { Audience } from '../paper/audience.ts';

/** What a view is about. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indicator'), code: IndicatorCode }),
  z.strictObject({ kind: z.literal('element'), code: ElementCode }),
]);
export type Subject = z.infer<typeof Subject>;

/**
 * One figure of a view with its completeness in the parts of its place. 'small': a small count of a guarded element
 * (`value` is what it lies below), 'withheld': hidden so that no small one can be computed; both only in what goes out
 * of the office. In the other states that are no number `value` is 0.
 */
export const ViewFigure = z.strictObject({
  state: z.enum(['number', 'none', 'not-applicable', 'missing', 'small', 'withheld']),
  value: z.number().int(),
  counted: z.number().int(),
  expected: z.number().int(),
});
export type ViewFigure = z.infer<typeof ViewFigure>;

export const Shape = z.strictObject({ valueType: ValueType, scale: z.number().int() });
export type Shape = z.infer<typeof Shape>;

export const SubjectHead = z.strictObject({
  subject: Subject,
  clause: z.string(),
  name: z.string(),
  unit: z.string(),
  isRatio: z.boolean(),
  shape: Shape,
  target: IndicatorRow.shape.target,
  /** Its small counts do not leave the office. */
  isGuarded: z.boolean(),
});
export type SubjectHead = z.infer<typeof SubjectHead>;

const sides = {
  numerator: ViewFigure,
  denominator: ViewFigure.nullable(),
  /** Per cent with one decimal as an integer; null: nothing to divide, or hidden. */
  percent: z.number().int().nullable(),
  status: IndicatorRow.shape.status,
};

/** 'own': what the district fills in for itself, beside its communes. */
export const PlaceLine = z.strictObject({
  place: PlaceId,
  kind: z.enum(['district', 'own', 'commune']),
  name: z.string(),
  ...sides,
});
export type PlaceLine = z.infer<typeof PlaceLine>;

export const TotalLine = z.strictObject(sides);
export type TotalLine = z.infer<typeof TotalLine>;

/** Lines add to the total exactly; the total's completeness counts lines: 11/12 huyện, 21/22 xã. */
export const PlaceTable = z.strictObject({
  head: SubjectHead,
  period: PeriodCode,
  cumulative: z.boolean(),
  /** Null: the districts of the province. */
  district: z.strictObject({ id: PlaceId, name: z.string() }).nullable(),
  lines: z.array(PlaceLine),
  total: TotalLine,
});
export type PlaceTable = z.infer<typeof PlaceTable>;

export const ElementColumn = z.strictObject({
  code: ElementCode,
  name: z.string(),
  shortName: z.string(),
  unit: z.string(),
  shape: Shape,
  /** Its small counts do not leave the office. */
  isGuarded: z.boolean(),
});
export type ElementColumn = z.infer<typeof ElementColumn>;

/** All elements of a form's group × the districts. */
export const ElementTable = z.strictObject({
  form: FormCode,
  group: z.string(),
  period: PeriodCode,
  cumulative: z.boolean(),
  columns: z.array(ElementColumn),
  rows: z.array(z.strictObject({ place: PlaceId, name: z.string(), figures: z.array(ViewFigure) })),
  total: z.array(ViewFigure),
});
export type ElementTable = z.infer<typeof ElementTable>;

export const Step = z.enum(['month', 'quarter', 'year']);
export type Step = z.infer<typeof Step>;

export const SeriesPoint = z.strictObject({ period: PeriodCode, ...sides });
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** A day from which figures are of other units, in words; `before`: the first point it belongs to, by position. */
export const Boundary = z.strictObject({ day: Day, before: z.number().int(), text: z.string() });
export type Boundary = z.infer<typeof Boundary>;

export const Series = z.strictObject({
  head: SubjectHead,
  step: Step,
  place: z.string(),
  points: z.array(SeriesPoint),
  boundaries: z.array(Boundary),
});
export type Series = z.infer<typeof Series>;

/** 'future': the period has not ended. */
export const CompletenessColumn = z.strictObject({ period: PeriodCode, form: FormCode, isFuture: z.boolean() });
export type CompletenessColumn = z.infer<typeof CompletenessColumn>;

/**
 * For each column the figures there are and those the place owes, 0 where it owes none: two lists of numbers, for there
 * are hundreds of places. 'district': the whole of it, 'own': its own rows alone.
 */
export const CompletenessRow = z.strictObject({
  place: PlaceId,
  district: PlaceId,
  kind: z.enum(['district', 'own', 'commune']),
  name: z.string(),
  present: z.array(z.number().int()),
  expected: z.array(z.number().int()),
});
export type CompletenessRow = z.infer<typeof CompletenessRow>;

export const Completeness = z.strictObject({
  columns: z.array(CompletenessColumn),
  rows: z.array(CompletenessRow),
});
export type Completeness = z.infer<typeof Completeness>;

export const StripState = z.enum(['some', 'none', 'missing', 'future']);
export type StripState = z.infer<typeof StripState>;

export const StripRow = z.strictObject({
  /** Null: the province. */
  place: PlaceId.nullable(),
  name: z.string(),
  cells: z.array(z.strictObject({ state: StripState, figure: ViewFigure })),
});
export type StripRow = z.infer<typeof StripRow>;

/** Month by month, each quarter after its months. */
export const Strip = z.strictObject({ head: SubjectHead, periods: z.array(PeriodCode), rows: z.array(StripRow) });
export type Strip = z.infer<typeof Strip>;

const window = { period: PeriodCode, cumulative: z.boolean() };
const subject = { subject: Subject };
/** What goes out of the office hides small counts of guarded elements. */
const audience = { audience: Audience };
const year = z.number().int().min(1990).max(2100);

export const PlaceTableInput = z.strictObject({ ...subject, ...window, district: PlaceId.nullable(), ...audience });
export const ElementTableInput = z.strictObject({
  form: FormCode,
  group: z.string().nullable(),
  ...window,
  ...audience,
});
/** `from` and `to` are plan years, both included. */
export const SeriesInput = z.strictObject({
  ...subject,
  step: Step,
  from: year,
  to: year,
  district: PlaceId.nullable(),
  ...audience,
});
/** Null: all forms of the districts. */
export const CompletenessInput = z.strictObject({ form: FormCode.nullable() });
export const StripInput = z.strictObject({ indicator: IndicatorCode });

/** A view as it is put on paper. */
export const FigureView = z.discriminatedUnion('view', [
  z.strictObject({ view: z.literal('indicators'), period: PeriodCode, ...audience }),
  PlaceTableInput.extend({ view: z.literal('by-place') }),
  ElementTableInput.extend({ view: z.literal('elements') }),
  SeriesInput.extend({ view: z.literal('series') }),
  CompletenessInput.extend({ view: z.literal('completeness') }),
  StripInput.extend({ view: z.literal('strip') }),
]);
export type FigureView = z.infer<typeof FigureView>;

/** Bytes of a PNG in base64; some 100 KB for a chart. */
export const PngText = z
  .string()
  .max(8_000_000)
  .regex(/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/);

export const viewsContract = {
  /** What can be looked at: indicators of the plan and elements that can be added up, with the groups they stand in. */
  subjects: query(
    z.strictObject({}),
    z.strictObject({
      indicators: z.array(
        z.strictObject({ code: IndicatorCode, clause: z.string(), name: z.string(), isStrip: z.boolean() }),
      ),
      elements: z.array(z.strictObject({ code: ElementCode, name: z.string(), group: z.string() })),
      groups: z.array(z.strictObject({ form: FormCode, group: z.string() })),
      /** Plan years of which figures are stored, oldest first; the plan's own year is always among them. */
      years: z.array(z.number().int()),
    }),
  ),
  byPlace: query(PlaceTableInput, PlaceTable),
  elements: query(ElementTableInput, ElementTable),
  series: query(SeriesInput, Series),
  completeness: query(CompletenessInput, Completeness),
  strip: query(StripInput, Strip),
  /** Puts a chart on the clipboard as a picture. */
  copyPicture: query(z.strictObject({ png: PngText }), z.strictObject({ copied: z.boolean() })),
  writePicture: command(
    z.strictObject({ png: PngText, stem: z.string().regex(/^[a-z0-9_-]{1,80}$/i), folder: z.string().min(1) }),
    z.strictObject({ fileName: z.string(), path: z.string() }),
  ),
};
