import { largest } from '../numbers/figure-cell.ts';
import type { DataElement, StoredFigure } from './forms.contract.ts';
import { isList, optionsOf } from './written-figure.ts';

/** What a typed figure may do wrong against the rules of its element. */
export type FigureMisfit = 'too-small' | 'too-large' | 'not-an-option' | 'state-with-value';

type Given = Pick<StoredFigure, 'state' | 'value'>;

/** A file read from Excel is held to the same bounds; a list has its answers and "không áp dụng", nothing else. */
export function misfitOf(element: DataElement, { state, value }: Given): FigureMisfit | undefined {
  if (state !== 'number' && value !== 0) return 'state-with-value';
  if (isList(element)) return isAnswer(element, { state, value }) ? undefined : 'not-an-option';
  if (state !== 'number') return undefined;
  if (value < (element.min ?? 0)) return 'too-small';
  return value > largest(element) ? 'too-large' : undefined;
}

const isAnswer = (element: DataElement, { state, value }: Given): boolean =>
  state === 'number' ? value in optionsOf(element) : state === 'not-applicable';
