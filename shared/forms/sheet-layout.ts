import type { Figure } from '../numbers/figure.ts';
import type { CellAddress, CellRange } from './cell-name.ts';
import type { FormPlace } from './form-issue.ts';
import type { DataElement } from './forms.contract.ts';

export interface SheetLayout {
  readonly name: string;
  readonly visibility: 'visible' | 'very-hidden';
  readonly orientation: 'portrait' | 'landscape';
  /** From column 1; widths in characters. */
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  readonly cells: readonly LayoutCell[];
  readonly checks: readonly RangeCheck[];
  /** Rows repeated at the head of every printed page. */
  readonly repeated: { readonly first: number; readonly last: number } | undefined;
  /** How many rows and columns stay in sight when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly printed: CellRange | undefined;
  readonly footer: string;
}

export interface ColumnLayout {
  readonly width: number;
  readonly hidden: boolean;
}

/** Height in points. */
export interface RowLayout {
  readonly row: number;
  readonly height: number;
  readonly hidden: boolean;
}

export interface LayoutCell extends CellAddress {
  readonly style: CellStyle;
  readonly content: CellContent;
  /** How many columns and rows the cell is merged over, itself included. */
  readonly columns: number;
  readonly rows: number;
}

export type CellStyle =
  | 'hidden'
  | 'plain'
  | 'right'
  | 'title'
  | 'period'
  | 'legend'
  | 'heading'
  | 'paragraph'
  | 'head'
  | 'head-small'
  | 'group'
  | 'group-ordinal'
  | 'term'
  | 'ordinal'
  | 'label'
  | 'centre'
  | 'number-input'
  | 'text-input'
  | 'figure'
  | 'total-label'
  | 'total'
  | 'sign'
  | 'sign-note';

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly scale?: number }
  | {
      readonly kind: 'input';
      readonly element: DataElement;
      readonly place: FormPlace;
      readonly figure: Figure | undefined;
    }
  | { readonly kind: 'whole-row'; readonly place: FormPlace }
  /** The result as calculated from the figures shown, so that a reader that does not calculate sees it too. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result: number | string;
      /** Decimals shown. */
      readonly scale: number;
    };

export interface RangeCheck {
  readonly range: CellRange;
  readonly check: InputCheck;
}

/** What a spreadsheet program itself checks while the clerk types; the import checks everything again. */
export interface InputCheck {
  readonly type: 'custom' | 'list';
  readonly formula: string;
  readonly title: string;
  readonly message: string;
}
