import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '../../shared/forms/sheet-layout.ts';

/** Decree 30/2020 asks for Times New Roman; it is on every Windows. */
export const family = 'Times New Roman';
const size = 11;

/** Light enough to print white on a black-and-white printer; the frame of the cell says the same without colour. */
const inputFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF7D6' } };
const headFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF0' } };
const thin = { style: 'thin' } as const;
const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: family, size, ...more });
const aligned = (horizontal: NonNullable<Alignment['horizontal']>, wrapText = true): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  wrapText,
});

/** A text format in list cells would turn a pasted number into text; 'General' leaves what was typed as it is. */
const styles: Record<CellStyle, Partial<Style>> = {
  hidden: { font: font({ color: { argb: 'FF808080' } }) },
  plain: { font: font(), alignment: aligned('left', false) },
  right: { font: font(), alignment: aligned('right') },
  title: { font: font({ bold: true, size: 14 }), alignment: aligned('center') },
  period: { font: font({ italic: true }), alignment: aligned('center') },
  legend: { font: font({ italic: true, size: 10 }), alignment: aligned('left') },
  heading: { font: font({ bold: true, size: 12 }), alignment: aligned('left') },
  paragraph: { font: font(), alignment: aligned('left') },
  term: { font: font({ bold: true }), alignment: aligned('center'), border: boxed },
  head: { font: font({ bold: true, size: 10 }), alignment: aligned('center'), border: boxed, fill: headFill },
  'head-small': { font: font({ italic: true, size: 10 }), alignment: aligned('center'), border: boxed, fill: headFill },
  group: { font: font({ bold: true }), alignment: { ...aligned('left'), indent: 1 }, border: boxed, fill: headFill },
  'group-ordinal': { font: font({ bold: true }), alignment: aligned('center'), border: boxed, fill: headFill },
  ordinal: { font: font(), alignment: aligned('center'), border: boxed },
  label: { font: font(), alignment: { ...aligned('left'), indent: 1 }, border: boxed },
  centre: { font: font(), alignment: aligned('center'), border: boxed },
  'number-input': { font: font(), alignment: aligned('right', false), border: boxed, fill: inputFill },
  'text-input': { font: font(), alignment: aligned('center', false), border: boxed, fill: inputFill },
  figure: { font: font(), alignment: aligned('right', false), border: boxed },
  'total-label': { font: font({ bold: true }), alignment: { ...aligned('left'), indent: 1 }, border: boxed },
  total: { font: font({ bold: true }), alignment: aligned('right', false), border: boxed },
  sign: { font: font({ bold: true }), alignment: aligned('center') },
  'sign-note': { font: font({ italic: true }), alignment: aligned('center') },
};

/** Whole numbers with thousands marks as the program of the reader writes them, then as many decimals as are held. */
export const numberFormat = (scale: number): string => (scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(scale)}`);

export const styleOf = (style: CellStyle, unlocked: boolean, numFmt?: string): Partial<Style> => ({
  ...styles[style],
  protection: { locked: !unlocked },
  ...(numFmt === undefined ? {} : { numFmt }),
});
