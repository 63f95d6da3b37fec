import { cellAgrees } from '../../shared/explain/cell-agrees.ts';
import type { Original } from '../../shared/explain/explain.contract.ts';
import { cellFinder, neighboursOf } from '../../shared/explain/neighbours.ts';
import type { Sha256 } from '../../shared/ids.ts';
import { parseCellName, type Sheet } from '../../shared/imports/sheet.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { FigureRules } from '../../shared/numbers/figure-cell.ts';
import type { Context } from '../context.ts';
import { readKept } from '../imports/read-kept.ts';

export interface AskedCell {
  readonly sha256: Sha256;
  readonly sheet: string;
  readonly cell: string;
  readonly figure: Figure;
  readonly rules: FigureRules;
}

/** Looks a cell up again in the file it was taken from, if that file is still the one that was taken in. */
export async function readOriginal(context: Context, asked: AskedCell): Promise<Original> {
  const read = await readKept(context, asked.sha256);
  if (read === 'missing' || read === 'altered') return { kind: read };
  if (!read.ok) return { kind: 'unreadable' };
  const sheet = read.workbook.sheets.find(({ name }) => name === asked.sheet);
  return sheet === undefined ? { kind: 'no-cell' } : pictureOf(sheet, asked);
}

function pictureOf(sheet: Sheet, { cell, figure, rules }: AskedCell): Original {
  const neighbours = neighboursOf(sheet, cell);
  const at = parseCellName(cell);
  if (neighbours === undefined || at === undefined) return { kind: 'no-cell' };
  return { kind: 'read', agrees: cellAgrees(cellFinder(sheet)(at.row, at.column), figure, rules), neighbours };
}
