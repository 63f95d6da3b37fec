/**
 * A printed document as data: all wording, rounding and order are decided before it exists, renderers only draw.
 * The blocks are the parts of Decree 30/2020, Annex I; "ô" is the number of the part in its layout drawing.
 */
export interface PaperDocument {
  readonly title: string;
  readonly subject: string;
  readonly parts: readonly Part[];
}

/** The body and each annex begin a new sheet and count their pages from 1. */
export interface Part {
  readonly kind: 'body' | 'annex';
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block =
  | Letterhead
  | DraftMark
  | Title
  | Addressee
  | Heading
  | Paragraph
  | Table
  | Note
  | SignatureAndRecipients
  | AnnexTitle;

/** Ô 1–4. Number and day are left blank: paper gets them after it is signed (Art. 15). */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly nation: string;
  readonly motto: string;
  readonly governingBody: string;
  readonly office: string;
  readonly numberLine: string;
  readonly placeAndDate: string;
}

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

/** A figure keeps the key of what it was computed from ('element:TT02', 'indicator:CT11'), so it can be traced. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly source: string };

export interface Table {
  readonly kind: 'table';
  /** 'small' where the columns would not fit otherwise. */
  readonly size: 'normal' | 'small';
  readonly columns: readonly Column[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly Row[];
}

/** `share` is the column's part of the width, in any unit common to the table. The 'name' column heads its rows. */
export interface Column {
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
  readonly role: 'name' | 'value';
}

export interface HeadCell {
  readonly text: string;
  readonly unit: string;
  readonly columns: number;
  readonly rows: number;
}

export interface Row {
  readonly kind: 'plain' | 'total';
  readonly cells: readonly Cell[];
}

/** `note` is set small below the text: the completeness of a figure. */
export interface Cell {
  readonly text: string;
  readonly note: string;
  readonly source: string | null;
}

export interface Note {
  readonly kind: 'note';
  readonly place: 'above-table' | 'below-table';
  readonly text: string;
}

/** Ô 7a, 7b and 9b in one block, because "Nơi nhận" stands level with the signer's authority and the two never part. */
export interface SignatureAndRecipients {
  readonly kind: 'signature';
  readonly authority: readonly string[];
  readonly name: string;
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
}

/** The label has a Roman number only when there are two annexes or more. */
export interface AnnexTitle {
  readonly kind: 'annex-title';
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
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
