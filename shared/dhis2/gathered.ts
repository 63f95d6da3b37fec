import type { FigureState } from '../numbers/figure.ts';
import { type GuardCell, type GuardSum, guardCounts, type Mark } from '../numbers/small-count-guard.ts';
import { decimalText, type OutgoingValue } from './data-value-set.ts';

/** A stored figure of the form with what decides whether it may go. `unit` is the district, or a unit that stands alone. */
export interface GatheredFigure {
  readonly orgUnit: string;
  readonly unit: string;
  readonly element: string;
  readonly isNumber: boolean;
  readonly isGuarded: boolean;
  readonly scale: number;
  readonly state: FigureState;
  readonly value: number;
}

export interface LeftOut {
  readonly notApplicable: number;
  /** Yes/no and ranks: DHIS2 gets numbers only. */
  readonly notNumbers: number;
  /** Small counts, and what they could be worked out from. */
  readonly hidden: number;
}

export interface Outgoing {
  readonly values: readonly OutgoingValue[];
  readonly leftOut: LeftOut;
}

/** What goes out of the figures, below a threshold of 0 all numbers; a hidden count is not sent at all. */
export function outgoingValues(figures: readonly GatheredFigure[], smallCountBelow: number): Outgoing {
  const marks = marksOf(figures, smallCountBelow);
  const isHidden = (figure: GatheredFigure) => (marks.get(idOf(figure)) ?? 'shown') !== 'shown';
  const applicable = figures.filter(({ state }) => state !== 'not-applicable');
  const numbers = applicable.filter(({ isNumber }) => isNumber);
  const sent = numbers.filter((figure) => !isHidden(figure));
  return {
    values: sent.map(outgoingOf),
    leftOut: {
      notApplicable: figures.length - applicable.length,
      notNumbers: applicable.length - numbers.length,
      hidden: numbers.length - sent.length,
    },
  };
}

const outgoingOf = ({ orgUnit, element, state, value, scale }: GatheredFigure): OutgoingValue => ({
  orgUnit,
  dataElement: element,
  value: state === 'none' ? '0' : decimalText(value, scale),
  isNothing: state === 'none',
});

const idOf = ({ element, orgUnit }: Pick<GatheredFigure, 'element' | 'orgUnit'>): string => `${element} ${orgUnit}`;

/**
 * Element by element, with the sums that other papers of the office print: the province's over its districts, and each
 * district's over its own row and its communes.
 */
function marksOf(figures: readonly GatheredFigure[], smallCountBelow: number): ReadonlyMap<string, Mark> {
  const guarded = figures.filter(({ isGuarded, isNumber }) => isGuarded && isNumber);
  const marks = new Map<string, Mark>();
  for (const [element, own] of Map.groupBy(guarded, (figure) => figure.element)) {
    const byUnit = [...Map.groupBy(own, ({ unit }) => unit)].map(([unit, parts]) => unitCells(element, unit, parts));
    const province: GuardCell = totalCell(`${element} *`, own);
    const sum: GuardSum = { total: province.id, parts: byUnit.map(({ total }) => total.id) };
    const cells = [...byUnit.flatMap((unit) => unit.cells), province];
    const sums = [...byUnit.flatMap((unit) => unit.sums), sum];
    for (const [id, mark] of guardCounts({ cells, sums }, smallCountBelow)) marks.set(id, mark);
  }
  return marks;
}

interface UnitCells {
  readonly total: GuardCell;
  readonly cells: readonly GuardCell[];
  readonly sums: readonly GuardSum[];
}

/** A unit with one figure is its own total. */
function unitCells(element: string, unit: string, parts: readonly GatheredFigure[]): UnitCells {
  const cells = parts.map(cellOf);
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0) return { total: only, cells, sums: [] };
  const total = totalCell(`${element} ${unit} *`, parts);
  return { total, cells: [...cells, total], sums: [{ total: total.id, parts: cells.map(({ id }) => id) }] };
}

const cellOf = (figure: GatheredFigure): GuardCell => ({
  id: idOf(figure),
  figure: figure.state === 'number' ? { state: 'number', value: figure.value } : { state: figure.state },
  isGuarded: true,
});

/** It stands on the office's reports: what is small is hidden there, and nothing more of it can be hidden now. */
function totalCell(id: string, parts: readonly GatheredFigure[]): GuardCell {
  const value = parts.reduce((sum, part) => sum + (part.state === 'number' ? part.value : 0), 0);
  return { id, figure: { state: 'number', value }, isGuarded: true, isPublished: true };
}
