import type { Day } from '../calendar/day.ts';
import type { Scaled } from '../numbers/scaled.ts';

/**
 * A printed document as data: all wording, rounding and order are decided before it exists, renderers only draw.
 * The blocks are the parts of Decree 30/2020, Annex I; "ô" is the number of the part in its layout drawing.
 */
export interface PaperDocument {
  readonly title: string;
  readonly subject: string;
  readonly parts: readonly Part[];
  /** Points of the running text, which the Decree leaves to the office (13 or 14); absent: 14. */
  readonly bodySize?: BodySize;
}

export type BodySize = 13 | 14;

/**
 * The body and each annex begin a new sheet and count their pages from 1. A working paper stays in the office: it has
 * narrower margins and no head or foot of Decree 30.
 */
export interface Part {
  readonly kind: 'body' | 'annex' | 'working';
  readonly orientation: 'portrait' | 'landscape';
  /** For what is too wide for A4; absent: A4. */
  readonly size?: 'A3';
  /** Drawn side by side on the one sheet, once under each of these lines, to be cut apart. */
  readonly copies?: readonly string[];
  /** Ô 13: where the office is found, under a line at the foot of the first sheet. */
  readonly contact?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | Letterhead
  | DraftMark
  | Title
  | Addressee
  | Basis
  | Heading
  | Paragraph
  | Table
  | Note
  | SignatureAndRecipients
  | AnnexTitle
  | WorkingHead
  | Picture
  | Chart
  | SignatureLines;

/** Ô 1–4. Number and day are left blank: paper gets them after it is signed (Art. 15). */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly nation: string;
  readonly motto: string;
  readonly governingBody: string;
  readonly office: string;
  readonly numberLine: string;
  readonly placeAndDate: string;
  /** Ô 5b: "V/v …" of a công văn, which has no tên loại. */
  readonly about?: string;
  /** Ô 10a and 10b: framed in red below the number, the one above the other. */
  readonly secrecy?: Secrecy;
  readonly urgency?: Urgency;
  /** Ô 11: framed in the top margin, above ô 1. Ô 14, to the right of it, is left to who signs a copy digitally. */
  readonly circulation?: Circulation;
}

export type Secrecy = 'secret' | 'top-secret' | 'most-secret';

export type Circulation = 'return' | 'internal';

/** The three marks of the Decree; the width of the frame goes with the words. */
export type Urgency = 'urgent' | 'very-urgent' | 'most-urgent';

export interface DraftMark {
  readonly kind: 'draft-mark';
  readonly text: string;
}

/** Ô 5a: tên loại and trích yếu. */
export interface Title {
  readonly kind: 'title';
  readonly typeName: string;
  readonly subject: string;
}

/** Ô 9a. */
export interface Addressee {
  readonly kind: 'addressee';
  readonly label: string;
  readonly names: readonly string[];
}

/** Ô 6: what the document rests on, each on a line of its own, without the sign at its end. */
export interface Basis {
  readonly kind: 'basis';
  readonly lines: readonly string[];
}

/** 1: 'I. TITLE', 2: '1. Title', 3: 'a) Title'; the number is part of the text. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** 'suggested': a neutral sentence the officer is meant to edit; marked on the screen, not on paper. */
  readonly origin: 'facts' | 'suggested';
}

/** A figure keeps the key of what it was computed from (shared/explain/figure-source.ts), so it can be traced. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly source: string };

export interface Table {
  readonly kind: 'table';
  /** 'small' where the columns would not fit otherwise, 'tiny' for a matrix of letters. */
  readonly size: 'normal' | 'small' | 'tiny';
  readonly columns: readonly Column[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly Row[];
}

/** `share` is the column's part of the width, in any unit common to the table. The 'name' column heads its rows. */
export interface Column {
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
  readonly role: 'name' | 'value';
  /** A heavier line before it parts its group from the one before. */
  readonly opensGroup?: true;
}

export interface HeadCell {
  readonly text: string;
  readonly unit: string;
  readonly columns: number;
  readonly rows: number;
  /** Set upright, read from below: the name of a narrow column. */
  readonly turned?: true;
  /** As of the column below it. */
  readonly opensGroup?: true;
}

/** A 'section' row holds one cell that spans all columns and heads the rows below it. */
export interface Row {
  readonly kind: 'plain' | 'total' | 'section';
  readonly cells: readonly Cell[];
}

/** `note` is set small below the text: the completeness of a figure. */
export interface Cell {
  readonly text: string;
  readonly note: string;
  readonly source: string | null;
  /** A second line of the same type. */
  readonly below?: string;
  readonly bold?: true;
  /** The number that the text writes, so that a workbook holds a number. */
  readonly value?: Scaled;
  /** The day that the text writes, so that a workbook holds a day. */
  readonly day?: Day;
}

export interface Note {
  readonly kind: 'note';
  readonly place: 'above-table' | 'below-table';
  readonly text: string;
  /** Stands at the top of a sheet. */
  readonly opensSheet?: true;
}

/** Ô 7a, 7b and 9b in one block, because "Nơi nhận" stands level with the signer's authority and the two never part. */
export interface SignatureAndRecipients {
  readonly kind: 'signature';
  readonly authority: readonly string[];
  readonly name: string;
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  /** Ô 12: who drafted it and how many copies are made, 'PL.(300)'. */
  readonly draftedBy?: string;
}

/** The label has a Roman number only when there are two annexes or more. */
export interface AnnexTitle {
  readonly kind: 'annex-title';
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
}

/** The head of a working paper: whose it is, what it shows, of which plan, as of when. */
export interface WorkingHead {
  readonly kind: 'working-head';
  readonly office: string;
  readonly title: string;
  readonly scope: string;
  readonly asOf: string;
}

/** A chart, in ink alone; its figures stand in a table beside it. */
export interface Picture {
  readonly kind: 'picture';
  /** A PNG in base64. */
  readonly png: string;
  readonly meaning: string;
}

/** A small chart of figures that stand in the table beside it: bars across the page, or a line along the months. */
export interface Chart {
  readonly kind: 'chart';
  readonly form: 'bars' | 'line';
  /** What it shows, printed above it and read out to those who do not see it. */
  readonly title: string;
  readonly unit: string;
  /** What each point of a series stands for, in the order of the table. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** One point per label. A 'target' is what the figures are held against, drawn as a mark. */
export interface ChartSeries {
  readonly role: 'figure' | 'target';
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** `text` is what the table says ('97,5%', 'KPS', '…'); without a value nothing is drawn beside it. */
export interface ChartPoint {
  readonly text: string;
  readonly value: Scaled | null;
}

/** Whoever hands over and whoever receives sign by hand: nobody's name is typed. */
export interface SignatureLines {
  readonly kind: 'signature-lines';
  readonly signers: readonly { readonly role: string; readonly note: string }[];
}

export const text = (value: string): Run => ({ kind: 'text', text: value });

export const paragraph = (...runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', runs, origin: 'facts' });

export const suggestion = (value: string): Paragraph => ({
  kind: 'paragraph',
  runs: [text(value)],
  origin: 'suggested',
});

/** The words alone, for comparison, search and plain-text copies. */
export const plainText = (block: Paragraph): string => block.runs.map((run) => run.text).join('');
