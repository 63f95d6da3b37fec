import { PeriodKind } from '../calendar/period.ts';
import type { ElementMapping } from '../forms/element-mapping.ts';
import type { ElementLevel } from '../forms/form-seed.ts';
import type { ElementCode } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { figureOfTotal, sumFigures } from '../numbers/total.ts';

/** How an element was counted in one year. */
export interface HeldElement {
  readonly levels: readonly ElementLevel[];
  /** Kinds of period in which a form of the year brings it, the finest first. */
  readonly periodKinds: readonly PeriodKind[];
  /** Any figure of the year is stored under its own code. */
  readonly hasFigures: boolean;
}

/** The same with the older codes that were counted in its place in that year; none: it is counted as itself. */
export interface ElementThen extends HeldElement {
  readonly code: ElementCode;
  readonly olds: readonly ElementThen[];
}

type Mapping = Pick<ElementMapping, 'old' | 'new' | 'fromYear'>;

/**
 * Before the first year of its mappings an element is counted where its old ones were, and in the periods that all of
 * them have; what is stored under its own code in that year counts besides. Old codes are followed back to the first.
 */
export function elementThen(
  code: ElementCode,
  year: number,
  mappings: readonly Mapping[],
  held: (code: ElementCode) => HeldElement,
): ElementThen {
  const others = mappings.filter((mapping) => mapping.new !== code);
  const olds = mappings
    .filter((mapping) => mapping.new === code && year < mapping.fromYear)
    .map((mapping) => elementThen(mapping.old, year, others, held));
  const own = held(code);
  if (olds.length === 0) return { ...own, code, olds };
  const asItself: Omit<HeldElement, 'hasFigures'> = own.hasFigures ? own : { levels: [], periodKinds: [] };
  const shared = (olds[0]?.periodKinds ?? []).filter((kind) => olds.every((old) => old.periodKinds.includes(kind)));
  return {
    code,
    olds,
    levels: [...new Set([...asItself.levels, ...olds.flatMap(({ levels }) => levels)])],
    periodKinds: PeriodKind.options.filter((kind) => asItself.periodKinds.includes(kind) || shared.includes(kind)),
    hasFigures: own.hasFigures || olds.every(({ hasFigures }) => hasFigures),
  };
}

/** The codes with all older ones that were counted in their place in the year. */
export function withOldCodes(
  codes: ReadonlySet<ElementCode>,
  year: number,
  mappings: readonly Mapping[],
): ReadonlySet<ElementCode> {
  const all = new Set(codes);
  for (const code of all) {
    for (const mapping of mappings) if (mapping.new === code && year < mapping.fromYear) all.add(mapping.old);
  }
  return all;
}

/** What is stored under each code at one place in one period. */
type StoredAt = (code: ElementCode) => Figure | undefined;

/**
 * The figure under its own code, or else that of its old codes together: a lone one as it is, several added. Where one of
 * those counted at that level is "chưa có số liệu" the rest is no total, so nothing is known.
 */
export function figureThen(element: ElementThen, level: ElementLevel, storedAt: StoredAt): Figure | undefined {
  const own = storedAt(element.code);
  if (own !== undefined) return own;
  const parts = oldsAt(element, level).map((old) => figureThen(old, level, storedAt));
  return parts.length === 0 || parts.includes(undefined) ? undefined : figureOfTotal(sumFigures(parts));
}

/** The codes under which the figure is stored. */
export const codesThen = (element: ElementThen, level: ElementLevel, storedAt: StoredAt): ElementCode[] =>
  storedAt(element.code) !== undefined
    ? [element.code]
    : oldsAt(element, level).flatMap((old) => codesThen(old, level, storedAt));

const oldsAt = ({ olds }: ElementThen, level: ElementLevel): ElementThen[] =>
  olds.filter(({ levels }) => levels.includes(level));
