import type { Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Coverage } from '../calendar/period-coverage.ts';
import type { ElementCode, IndicatorCode, PlaceId } from '../ids.ts';
import type { Amount, IndicatorRow } from '../indicators/indicators.contract.ts';
import type { InspectionTable } from '../inspections/inspection-table.ts';
import type { Office, Signatory } from '../office/office.contract.ts';
import type { Audience } from '../paper/audience.ts';
import type { TaskMatrixFacts } from '../papers/task-matrix.ts';
import type { TimelinessBoard } from '../submissions/submissions.contract.ts';
import type { GuardedSeries } from './guard-series.ts';
import type { ReportWriting } from './outline/outline.ts';
import type { ReportRecipient, ReportRequest } from './report-choice.ts';

/** Everything a report says is decided by these facts; the same facts always make the same document. */
export interface ReportFacts {
  readonly office: Pick<
    Office,
    'governingBody' | 'name' | 'abbreviation' | 'placeForDate' | 'recipients' | 'draftedBy'
  >;
  /** The office's name as running text writes it: 'Sở Lao động - Thương binh và Xã hội'. */
  readonly officeInText: string;
  readonly signatory: Signatory;
  /** To whom the office reports: 'Ủy ban nhân dân tỉnh Sơn La'. */
  readonly addressee: string;
  readonly plan: PlanFacts;
  readonly period: PeriodCode;
  readonly coverage: Coverage;
  /** First day of the plan year: lũy kế counts from here. */
  readonly yearStart: Day;
  /** Month and year of the date line; the day stays blank. */
  readonly issuedIn: { readonly year: number; readonly month: number };
  readonly isDraft: boolean;
  readonly submissions: SubmissionFacts;
  readonly tasks: TaskFacts;
  readonly topics: readonly Topic[];
  readonly indicators: readonly IndicatorRow[];
  readonly recipient: ReportRecipient;
  readonly audience: Audience;
  /** Who asked for it; null: it is due by a regime. */
  readonly request: ReportRequest | null;
  /** Data elements whose small counts do not leave the office. */
  readonly guardedElements: readonly ElementCode[];
  readonly summedIndicators: readonly IndicatorElements[];
  /** Guarded counts from 1 to one less than this are not printed for readers outside. */
  readonly smallCountBelow: number;
  /** Of the guarded elements what all reports of the year tell, and of the year before, which comparisons speak of. */
  readonly series: { readonly now: readonly GuardedSeries[]; readonly lastYear: readonly GuardedSeries[] };
  readonly districtTable: DistrictTable;
  /** The outline the report follows, with her own words. */
  readonly writing: ReportWriting;
  /** What stands behind the text, in its order. */
  readonly annexes: readonly AnnexFacts[];
  /** Changes of units within the plan year so far, a sentence each, for the foot of the table. */
  readonly breaks?: readonly string[];
}

/** What an annex is made of that the report does not know anyhow. */
export type AnnexFacts =
  | { readonly kind: 'targets'; readonly months: MonthTable }
  | { readonly kind: 'districts' }
  | { readonly kind: 'inspections'; readonly table: InspectionTable }
  | { readonly kind: 'timeliness'; readonly boards: readonly TimelinessBoard[]; readonly asOf: Day }
  | { readonly kind: 'tasks'; readonly matrix: TaskMatrixFacts }
  | { readonly kind: 'sources'; readonly sources: ReportSources };

/** A few figures month by month, as far as the report's period goes; no guarded ones among them. */
export interface MonthTable {
  readonly columns: readonly DistrictColumn[];
  readonly rows: readonly { readonly period: PeriodCode; readonly amounts: readonly Amount[] }[];
}

/** Where the report's figures come from: how many stored figures, never which. */
export interface ReportSources {
  readonly elements: readonly ElementSources[];
  readonly files: readonly FileSource[];
}

export interface ElementSources {
  readonly code: ElementCode;
  readonly name: string;
  readonly group: string;
  /** Figures of places and periods that a file brought. */
  readonly fromFiles: number;
  readonly files: number;
  readonly byHand: number;
  /** Days on which the files were received; null without any. */
  readonly received: { readonly first: Day; readonly last: Day } | null;
}

export interface FileSource {
  readonly place: string;
  readonly form: string;
  readonly period: PeriodCode;
  readonly fileName: string;
  readonly receivedOn: Day;
  readonly figures: number;
}

/** An indicator whose sides are made of figures of data elements. */
export interface IndicatorElements {
  readonly code: IndicatorCode;
  /** Sides that are the last period's figures, not what has added up. */
  readonly lastRead: readonly ('numerator' | 'denominator')[];
  readonly numerator: readonly ElementCode[];
  /** Empty: the indicator is a count. */
  readonly denominator: readonly ElementCode[];
}

export interface PlanFacts {
  /** 'phòng, chống mại dâm': what the plan is about, for the subject line. */
  readonly field: string;
  readonly issuer: string;
  /** '45/KH-UBND'; null while the plan is a draft. */
  readonly number: string | null;
  readonly issuedOn: Day | null;
  /** 'Triển khai công tác phòng, chống mại dâm năm 2023'. */
  readonly title: string;
}

export interface SubmissionFacts {
  /** Districts that must report for this period. */
  readonly expected: number;
  readonly onTime: number;
  readonly late: readonly string[];
  readonly missing: readonly string[];
  /** How many reports each district owes for the period, where not one: it has sent when all of them are in. */
  readonly each?: number;
}

export interface TaskCounts {
  readonly total: number;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly done: number;
}

export interface TaskGroup extends TaskCounts {
  /** The plan's own heading: 'III.1 Công tác tuyên truyền…'. */
  readonly title: string;
}

export interface TaskFacts extends TaskCounts {
  /** By the plan's headings, in its order. */
  readonly groups: readonly TaskGroup[];
  /** Null where the report's maker does not know: then nothing is said of it. */
  readonly overdue: number | null;
}

/** A section of part II: the province totals of one group of data elements. */
export interface Topic {
  readonly title: string;
  readonly figures: readonly TopicFigure[];
  /** A sentence of its own after the figures, such as how often they are collected; may be empty. */
  readonly note: string;
}

/** What an amount's `counted` and `expected` count. */
export type CountedParts = 'communes' | 'districts';

/**
 * Amounts carry the four states: `noneOccurred` is không phát sinh, `expected` 0 không áp dụng,
 * a null `value` chưa có số liệu, anything else a number.
 */
export interface TopicFigure {
  readonly code: ElementCode;
  /** As on the form: 'Số buổi tuyên truyền', 'Trong đó: số cơ sở đã ký cam kết'. */
  readonly name: string;
  readonly unit: string;
  readonly scale: number;
  /** A stock has one value, at the end of the period; a flow has also its lũy kế. */
  readonly kind: 'flow' | 'stock';
  readonly parts: CountedParts;
  readonly inPeriod: Amount;
  readonly cumulative: Amount;
  /**
   * What `inPeriod` was in the same period of the year before, with that year's places and codes; its four states as
   * everywhere, `counted` below `expected` where it was never complete. Null: nothing at all is stored for that year.
   */
  readonly lastYear: Amount | null;
}

/** Districts × data elements of the period. */
export interface DistrictTable {
  readonly columns: readonly DistrictColumn[];
  readonly rows: readonly DistrictRow[];
  /** The province, one amount per column. */
  readonly total: readonly Amount[];
}

export interface DistrictColumn {
  readonly code: ElementCode;
  readonly shortName: string;
  readonly unit: string;
  readonly scale: number;
  readonly group: string;
  /** What the amounts of the rows are counted in; those of the total as well. */
  readonly parts: CountedParts;
}

export interface DistrictRow {
  readonly placeId: PlaceId;
  readonly place: string;
  readonly amounts: readonly Amount[];
}
