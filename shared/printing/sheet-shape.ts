import type { Sides } from './printing.contract.ts';

/** Points, as a PDF counts. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export type DuplexMode = 'simplex' | 'longEdge' | 'shortEdge';

export interface SheetShape {
  readonly pageSize: 'A3' | 'A4';
  /** Of how most pages lie: what is read across is turned over at its short edge. */
  readonly lies: 'upright' | 'across';
}

/** A3 is 842 × 1191 points, A4 595 × 842; what is larger than A4 either way needs A3. */
const longestOfA4 = 850;

export function sheetShape(pages: readonly PageSize[]): SheetShape {
  const isLarge = pages.some(({ width, height }) => Math.max(width, height) > longestOfA4);
  const across = pages.filter(({ width, height }) => width > height).length;
  return { pageSize: isLarge ? 'A3' : 'A4', lies: across * 2 > pages.length ? 'across' : 'upright' };
}

export function duplexMode(sides: Sides, { lies }: SheetShape): DuplexMode {
  if (sides === 'one') return 'simplex';
  return lies === 'across' ? 'shortEdge' : 'longEdge';
}
