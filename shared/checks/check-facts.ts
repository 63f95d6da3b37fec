import { type PeriodCode, parsePeriod, periodsOf, previousPeriod } from '../calendar/period.ts';
import type { ElementLevel, RuleOperator, RuleSeed } from '../forms/form-seed.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { FindingKind, FindingSeverity } from './checks.contract.ts';
import type { FedDifference } from './fed-difference.ts';
import type { FigureTable } from './figure-table.ts';

export interface CheckedPlace {
  readonly id: PlaceId;
  /** 'Xã Chiềng Ân' */
  readonly name: string;
  readonly level: ElementLevel;
  readonly parentId: PlaceId | null;
}

export type CheckedElement = Pick<DataElement, 'code' | 'name' | 'kind' | 'valueType' | 'scale'> & {
  readonly levels: readonly ElementLevel[];
};

export interface ControlTotal {
  readonly element: ElementCode;
  readonly district: PlaceId;
  readonly value: number;
}

/** All that a check of one period looks at; `places` in the list's own order. */
export interface CheckFacts {
  readonly period: PeriodCode;
  readonly rules: readonly RuleSeed[];
  readonly elements: readonly CheckedElement[];
  readonly places: readonly CheckedPlace[];
  readonly figures: FigureTable;
  readonly controlTotals: readonly ControlTotal[];
  readonly fed: readonly FedDifference[];
}

export interface FigureKey {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  readonly period: PeriodCode;
}

/** A finding before it has names. `rule` tells it from every other of its place and period. */
export interface Found {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly placeId: PlaceId;
  readonly text: string;
  readonly left: number | null;
  readonly operator: RuleOperator;
  readonly right: number | null;
  readonly figures: readonly FigureKey[];
  /** Of what the officer has decided elsewhere already. */
  readonly accepted?: { readonly reason: string; readonly at: string } | null;
}

/** Periods of the same kind in the same year, oldest first. */
export function earlierInYear(period: PeriodCode): PeriodCode[] {
  const { year, kind, number } = parsePeriod(period);
  return periodsOf(year, kind).slice(0, number - 1);
}

const pastPeriods = 12;

/** The last twelve periods of the same kind before this one, newest first. */
export function pastOf(period: PeriodCode): PeriodCode[] {
  const past: PeriodCode[] = [];
  for (let each = previousPeriod(period); past.length < pastPeriods; each = previousPeriod(each)) past.push(each);
  return past;
}
