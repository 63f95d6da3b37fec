import type { Figure } from '../numbers/figure.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import { sumFigures, type Total } from '../numbers/total.ts';
import type { EntryFigure } from './entry.contract.ts';

type FigureRows = readonly (readonly (EntryFigure | null)[])[];

/** What a column of the grid adds up to, and of how many places. */
export const totalOfColumn = (rows: FigureRows, column: number): Total =>
  sumFigures(rows.map((row) => figureOf(row[column] ?? null)));

/** How many places have all their figures. */
export const totalOfPlaces = (rows: FigureRows): Total => overPlaces(rows.map((row) => sumFigures(row.map(figureOf))));

function figureOf(figure: EntryFigure | null): Figure | undefined {
  if (figure === null) return undefined;
  return figure.state === 'number' ? { state: 'number', value: figure.value } : { state: figure.state };
}
