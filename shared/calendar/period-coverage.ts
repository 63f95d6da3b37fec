import { z } from 'zod';
import { addDays, Day, partsOf } from './day.ts';
import { monthRange, type PeriodCode, type PeriodKind, periodOfMonth } from './period.ts';

/** 'administrative': Decree 09/2019, from the 15th of the month before to the 14th. 'calendar': whole months. */
export const CoverageKind = z.enum(['administrative', 'calendar']);
export type CoverageKind = z.infer<typeof CoverageKind>;

export interface Coverage {
  readonly from: Day;
  /** Last day, included: the cut-off (thời gian chốt số liệu). */
  readonly to: Day;
}

/** Asked for with every reading, so the days of each period are worked out once. */
export function coverage(code: PeriodCode, kind: CoverageKind): Coverage {
  const known = coverages[kind].get(code) ?? daysCovered(code, kind);
  coverages[kind].set(code, known);
  return known;
}

const coverages: Record<CoverageKind, Map<PeriodCode, Coverage>> = { administrative: new Map(), calendar: new Map() };

function daysCovered(code: PeriodCode, kind: CoverageKind): Coverage {
  const { year, first, last } = monthRange(code);
  return { from: startOfMonth(year, first, kind), to: addDays(startOfMonth(year, last + 1, kind), -1) };
}

/** `month` may be 13: January of the next year. */
function startOfMonth(year: number, month: number, kind: CoverageKind): Day {
  const shifted = year * 12 + month - 1 - (kind === 'administrative' ? 1 : 0);
  const monthText = String((shifted % 12) + 1).padStart(2, '0');
  return Day.parse(`${Math.floor(shifted / 12)}-${monthText}-${kind === 'administrative' ? '15' : '01'}`);
}

/** Under administrative coverage 15/12/2022 already belongs to 2023. None for 'nine-months' in the last quarter. */
export function periodContaining(day: Day, kind: PeriodKind, coverageKind: CoverageKind): PeriodCode | undefined {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const inNextMonth = coverageKind === 'administrative' && dayOfMonth >= 15;
  if (inNextMonth && month === 12) return periodOfMonth(year + 1, 1, kind);
  return periodOfMonth(year, inNextMonth ? month + 1 : month, kind);
}
