import { addDays, Day } from '../calendar/day.ts';

/** Days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface SumRanges {
  /** Whole months ('2023-01'), both included; null: without an end. Undefined: there is none. */
  readonly months: { readonly from: string | null; readonly to: string | null } | undefined;
  /** What is left of the months at either end. */
  readonly edges: readonly DayRange[];
}

/** The days of a filter as whole months, whose sums are kept, and the few days beside them: each day once. */
export function sumRanges({ from, to }: { readonly from: Day | null; readonly to: Day | null }): SumRanges {
  if (from !== null && to !== null && monthOf(from) >= monthOf(to)) return withinMonth({ from, to });
  const [first, last] = [beginning(from), end(to)];
  const isNone = first.month !== null && last.month !== null && first.month > last.month;
  return {
    months: isNone ? undefined : { from: first.month, to: last.month },
    edges: [...first.edges, ...last.edges],
  };
}

function withinMonth({ from, to }: DayRange): SumRanges {
  if (from > to) return { months: undefined, edges: [] };
  const isWhole = from === firstOf(from) && to === lastOf(to);
  return isWhole
    ? { months: { from: monthOf(from), to: monthOf(to) }, edges: [] }
    : { months: undefined, edges: [{ from, to }] };
}

interface Side {
  readonly month: string | null;
  readonly edges: readonly DayRange[];
}

function beginning(from: Day | null): Side {
  if (from === null || from === firstOf(from)) return { month: from === null ? null : monthOf(from), edges: [] };
  return { month: monthOf(addDays(lastOf(from), 1)), edges: [{ from, to: lastOf(from) }] };
}

function end(to: Day | null): Side {
  if (to === null || to === lastOf(to)) return { month: to === null ? null : monthOf(to), edges: [] };
  return { month: monthOf(addDays(firstOf(to), -1)), edges: [{ from: firstOf(to), to }] };
}

const monthOf = (day: Day): string => day.slice(0, 7);
const firstOf = (day: Day): Day => Day.parse(`${monthOf(day)}-01`);

function lastOf(day: Day): Day {
  const inNext = addDays(firstOf(day), longestMonth);
  return addDays(firstOf(inNext), -1);
}

const longestMonth = 31;
