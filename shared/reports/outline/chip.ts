import type { ElementCode, IndicatorCode } from '../../ids.ts';
import {
  type FormName,
  formNamed,
  formNames,
  type IndicatorForm,
  indicatorFormNamed,
  indicatorNames,
  type SideName,
  sideNamed,
  sideNames,
  type WordName,
  wordNamed,
  wordNames,
} from './chip-names.ts';

/** What a chip may be about. */
export interface ChipCatalog {
  readonly elements: readonly { readonly code: ElementCode; readonly kind: 'flow' | 'stock' }[];
  readonly indicators: readonly { readonly code: IndicatorCode }[];
}

export interface ElementChip {
  readonly kind: 'element';
  readonly code: ElementCode;
  /** Null: in the period, or at its end for a stock. */
  readonly side: SideName | null;
  /** Null: number, unit and completeness. */
  readonly form: FormName | null;
}

export interface IndicatorChip {
  readonly kind: 'indicator';
  readonly code: IndicatorCode;
  /** Null: its rate, or its count where it is none. */
  readonly form: IndicatorForm | null;
}

export interface WordChip {
  readonly kind: 'word';
  readonly name: WordName;
}

export type Chip = ElementChip | IndicatorChip | WordChip;

/**
 * 'unknown-code' looks like a code that the office has not; 'unknown-name' is no name of ours; 'unknown-form' is what stands
 * behind the point; 'not-of-stock': a stock has no lũy kế; 'not-together': 'lũy kế' and 'so sánh', which is of the period.
 */
export type ChipProblem = 'unknown-code' | 'unknown-name' | 'unknown-form' | 'not-of-stock' | 'not-together';

export type ReadChip = { readonly chip: Chip } | { readonly problem: ChipProblem };

/** Reads what stands between the braces: a name of ours, or a code with what of it is meant behind points. */
export function readChip(written: string, catalog: ChipCatalog): ReadChip {
  const name = wordNamed(written);
  if (name !== undefined) return { chip: { kind: 'word', name } };
  const parts = written.split('.').map((part) => part.trim());
  // A code of a set that was loaded may hold points itself.
  for (let length = parts.length; length > 0; length -= 1) {
    const found = byCode(parts.slice(0, length).join('.'), parts.slice(length), catalog);
    if (found !== undefined) return found;
  }
  return { problem: /\d/.test(parts[0] ?? '') ? 'unknown-code' : 'unknown-name' };
}

function byCode(code: string, rest: readonly string[], { elements, indicators }: ChipCatalog): ReadChip | undefined {
  const isSame = (one: { readonly code: string }) => one.code.toUpperCase() === code.toUpperCase();
  const element = elements.find(isSame);
  if (element !== undefined) return elementChip(element, rest);
  const indicator = indicators.find(isSame);
  return indicator === undefined ? undefined : indicatorChip(indicator.code, rest);
}

function elementChip({ code, kind }: ChipCatalog['elements'][number], rest: readonly string[]): ReadChip {
  const [first = '', ...others] = rest;
  const side = sideNamed(first) ?? null;
  const [formText, ...more] = side === null ? rest : others;
  const form = formText === undefined ? null : formNamed(formText);
  if (form === undefined || more.length > 0) return { problem: 'unknown-form' };
  if (side === 'cumulative' && kind === 'stock') return { problem: 'not-of-stock' };
  if (side !== null && (form === 'comparison' || form === 'change')) return { problem: 'not-together' };
  return { chip: { kind: 'element', code, side, form } };
}

function indicatorChip(code: IndicatorCode, [formText, ...more]: readonly string[]): ReadChip {
  const form = formText === undefined ? null : indicatorFormNamed(formText);
  if (form === undefined || more.length > 0) return { problem: 'unknown-form' };
  return { chip: { kind: 'indicator', code, form } };
}

/** The chip as it is written in full, 'TT02.lũy kế.bằng chữ': what its figure is remembered under. */
export function chipKey(chip: Chip): string {
  switch (chip.kind) {
    case 'word':
      return wordNames[chip.name];
    case 'indicator':
      return [chip.code, ...(chip.form === null ? [] : [indicatorNames[chip.form]])].join('.');
    case 'element':
      return [
        chip.code,
        ...(chip.side === null ? [] : [sideNames[chip.side]]),
        ...(chip.form === null ? [] : [formNames[chip.form]]),
      ].join('.');
  }
}
