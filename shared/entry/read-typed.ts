import type { DataElement } from '../forms/forms.contract.ts';
import type { Figure } from '../numbers/figure.ts';
import { type FigureProblem, readFigureCell } from '../numbers/figure-cell.ts';
import type { EntryFigure } from './entry.contract.ts';

export type TypedReading =
  | { readonly kind: 'figure'; readonly figure: EntryFigure | null }
  | { readonly kind: 'problem'; readonly problem: FigureProblem };

/** '.' twice on the number pad, whatever mark that key writes. */
const noneSign = /^[.,]{2}$/;
const notApplicableSign = /^[-−–]$/;

/**
 * What was typed into a cell with the number pad: a number in either habit, '..' for không phát sinh, '-' for không áp
 * dụng, nothing for chưa có số liệu; in a list the number of the option, from 1. Once asked about '1.234', the
 * Vietnamese habit decides.
 */
export function readTyped(text: string, element: DataElement, isAsked = false): TypedReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'figure', figure: null };
  if (notApplicableSign.test(typed)) return { kind: 'figure', figure: { state: 'not-applicable', value: 0 } };
  if (element.valueType === 'code-list') return readOption(typed, element.options.length);
  if (noneSign.test(typed)) return readNone(element);
  const reading = readFigureCell({ kind: 'text', value: typed }, element, isAsked ? ',' : undefined);
  switch (reading.kind) {
    case 'figure':
      return { kind: 'figure', figure: entryFigure(reading.figure) };
    case 'problem':
      return reading;
    case 'blank':
      return { kind: 'figure', figure: null };
  }
}

function readOption(typed: string, options: number): TypedReading {
  const position = /^\d{1,3}$/.test(typed) ? Number(typed) - 1 : -1;
  const isOption = position >= 0 && position < options;
  return isOption
    ? { kind: 'figure', figure: { state: 'number', value: position } }
    : { kind: 'problem', problem: 'not-an-option' };
}

const readNone = ({ valueType }: DataElement): TypedReading =>
  valueType === 'yes-no'
    ? { kind: 'problem', problem: 'not-an-option' }
    : { kind: 'figure', figure: { state: 'none', value: 0 } };

export const entryFigure = (figure: Figure): EntryFigure =>
  figure.state === 'number' ? figure : { state: figure.state, value: 0 };

/** The paper's bottom line is a number or nothing. */
export function readPaperTotal(text: string, element: DataElement, isAsked: boolean): TypedReading {
  const reading = readTyped(text, { ...element, min: null, max: Number.MAX_SAFE_INTEGER }, isAsked);
  if (reading.kind === 'problem' || reading.figure === null || reading.figure.state === 'number') return reading;
  return { kind: 'problem', problem: 'text' };
}

/** Digits, marks of numbers and their signs: all that a cell of figures takes. */
const foreign = /[^\d.,\-−–\s]/gu;

/** A Vietnamese input method leaves letters beside the digits: the digits count, the letters do not. */
export function keepFigureSigns(text: string): { readonly text: string; readonly hadOthers: boolean } {
  const kept = text.normalize('NFKC').replace(foreign, '').trimStart();
  return { text: kept, hadOthers: foreignIn(text) };
}

const foreignIn = (text: string): boolean => text.normalize('NFKC').search(foreign) >= 0;
