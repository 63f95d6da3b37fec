import type { DataElement } from '../forms/forms.contract.ts';
import { isList, optionsOf } from '../forms/written-figure.ts';
import type { Figure } from '../numbers/figure.ts';
import { type FigureProblem, largest, readFigureCell } from '../numbers/figure-cell.ts';
import type { DecimalMark } from '../numbers/parse-number.ts';
import type { FileProblem } from './file-problem.ts';
import type { Cell } from './sheet.ts';

export type CellReading =
  | { readonly ok: true; readonly figure: Figure | undefined }
  | { readonly ok: false; readonly problem: FileProblem };

interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export function readInputCell(
  cell: Cell | undefined,
  element: DataElement,
  mark: DecimalMark | undefined,
  at: CellPlace,
): CellReading {
  if (cell !== undefined && !cell.cached) return { ok: false, problem: { kind: 'formula-without-value', ...at } };
  if (cell?.percent && !isList(element)) return { ok: false, problem: { kind: 'percent-in-number', ...at } };
  const reading = readFigureCell(cell?.value, element, mark);
  switch (reading.kind) {
    case 'blank':
      return { ok: true, figure: undefined };
    case 'figure':
      return { ok: true, figure: reading.figure };
    case 'problem':
      return { ok: false, problem: problemOf(reading.problem, cell, element, at) };
  }
}

function problemOf(problem: FigureProblem, cell: Cell | undefined, element: DataElement, at: CellPlace): FileProblem {
  switch (problem) {
    case 'negative':
    case 'fractional':
      return { kind: problem, ...at };
    case 'text':
      return { kind: 'text-in-number', ...at };
    case 'ambiguous':
      return { kind: 'ambiguous-number', ...at, found: cell?.value.kind === 'text' ? cell.value.value.trim() : '' };
    case 'too-small':
    case 'too-large':
      return {
        kind: 'out-of-range',
        ...at,
        min: shownBound(element.min, element),
        max: shownBound(element.valueType === 'count' ? largest(element) : element.max, element),
      };
    case 'date':
      return { kind: 'date-in-number', ...at };
    case 'error':
      return { kind: 'error-value', ...at, found: cell?.value.kind === 'error' ? cell.value.code : '' };
    case 'not-an-option':
      return { kind: 'not-an-option', ...at, options: isList(element) ? [...optionsOf(element)] : [] };
  }
}

const shownBound = (bound: number | null, { scale }: DataElement): number | null =>
  bound === null ? null : bound / 10 ** scale;
