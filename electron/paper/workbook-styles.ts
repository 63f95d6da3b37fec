import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { BlockLine } from '../../shared/paper/block-lines.ts';
import type { Column, Table } from '../../shared/paper/document.ts';
import { family } from '../forms/workbook-styles.ts';

const headFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8E8E8' } };
const thin = { style: 'thin' } as const;
const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** Of a column of width 1 in the program's own type. */
export const pointsPerCharacter = 5.25;

type SizedFont = Partial<Font> & { readonly size: number };
const font = (size: number, more: Partial<Font> = {}): SizedFont => ({ name: family, size, ...more });
const across = (horizontal: 'left' | 'center'): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  wrapText: true,
});

export const lineStyles: Readonly<
  Record<BlockLine['style'], { readonly font: SizedFont; readonly alignment: Partial<Alignment> }>
> = {
  office: { font: font(10, { bold: true }), alignment: across('left') },
  title: { font: font(14, { bold: true }), alignment: across('center') },
  centred: { font: font(11), alignment: across('center') },
  heading: { font: font(11, { bold: true }), alignment: across('left') },
  text: { font: font(11), alignment: across('left') },
  note: { font: font(9, { italic: true }), alignment: across('left') },
};

/** Points, as on the paper (report-tables.css); the letters of a matrix are larger on A3. */
export const sizeOf = (size: Table['size'], paper: 'A3' | 'A4'): number =>
  size === 'tiny' ? (paper === 'A3' ? 8.5 : 7) : size === 'small' ? 9 : 10;

export const headStyle = (size: number, turned: boolean): Partial<Style> => ({
  font: font(size, { bold: true }),
  alignment: { ...across('center'), ...(turned ? { textRotation: 90, wrapText: false, vertical: 'bottom' } : {}) },
  border: boxed,
  fill: headFill,
});

export const sectionStyle = (size: number): Partial<Style> => ({
  font: font(size, { bold: true }),
  alignment: across('left'),
  border: boxed,
  fill: headFill,
});

export const bodyStyle = (size: number, align: Column['align'], isBold: boolean, format: string): Partial<Style> => ({
  font: font(size, { bold: isBold }),
  alignment: { horizontal: align, vertical: size < 9 && align === 'center' ? 'middle' : 'top', wrapText: true },
  border: boxed,
  numFmt: format,
});
