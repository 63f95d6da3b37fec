import type { PeriodKind } from '../calendar/period.ts';
import type { MissingParts, RuleOperator, RuleRight, RuleSeed } from '../forms/form-seed.ts';
import type { ElementCode } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';

/** What a rule may look at: one place and period, and what the place reported before. */
export interface RuleFacts {
  readonly figure: (element: ElementCode) => Figure | undefined;
  /** One per earlier period of the same kind in the year, oldest first. */
  readonly earlier: (element: ElementCode) => readonly (Figure | undefined)[];
  /** One per year before that one, oldest first; undefined: not stored, or not whole. */
  readonly yearsBefore: (element: ElementCode) => readonly (Figure | undefined)[];
}

export interface Comparison {
  readonly left: number;
  readonly operator: RuleOperator;
  readonly right: number;
  /** The right side lacks what was left over from the year before, which is not stored. */
  readonly lacksCarryOver: boolean;
}

/** Both sides where they break the rule; undefined where they satisfy it or it has nothing to say. */
export function brokenRule(rule: RuleSeed, kind: PeriodKind, facts: RuleFacts): Comparison | undefined {
  if (rule.periodKinds?.includes(kind) === false || !applies(rule.when, facts)) return undefined;
  const left = addUp(rule.left.elements.map(facts.figure), rule.left.missing);
  const right = left === undefined ? undefined : rightOf(rule, facts);
  if (left === undefined || right === undefined || holds(left, rule.operator, right.value)) return undefined;
  return { left, operator: rule.operator, right: right.value, lacksCarryOver: right.lacksCarryOver };
}

function applies(when: RuleSeed['when'], { figure }: RuleFacts): boolean {
  if (when === null) return true;
  const value = addUp([figure(when.element)]);
  return value !== undefined && holds(value, when.operator, when.constant);
}

export function holds(left: number, operator: RuleOperator, right: number): boolean {
  switch (operator) {
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    case '=':
      return left === right;
  }
}

type ElementsRight = Extract<RuleRight, { elements: unknown }>;

interface RightSide {
  readonly value: number;
  readonly lacksCarryOver: boolean;
}

function rightOf({ left, right }: RuleSeed, facts: RuleFacts): RightSide | undefined {
  if ('constant' in right) return { value: right.constant, lacksCarryOver: false };
  const read = right.previous === true ? lastReported(facts) : facts.figure;
  const sum = addUp(right.elements.map(read), right.missing);
  if (sum === undefined) return undefined;
  if (right.opening !== true) return { value: sum, lacksCarryOver: false };
  const carried = carriedOver(left.elements, right.elements, facts);
  const opening = openingOf(left.elements, right, facts, carried ?? 0);
  return opening === undefined ? undefined : { value: sum + opening, lacksCarryOver: carried === undefined };
}

const lastReported =
  ({ earlier }: RuleFacts) =>
  (element: ElementCode) =>
    earlier(element).findLast((figure) => figure !== undefined);

/** "Không áp dụng" takes the whole rule away; "không phát sinh" is 0. */
function addUp(figures: readonly (Figure | undefined)[], missing: MissingParts = 'skip'): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.some(({ state }) => state === 'not-applicable') || known.length === 0) return undefined;
  return missing === 'skip' && known.length < figures.length ? undefined : sumOf(known);
}

/**
 * Found before minus done before; never less than nothing: what was done too much is a finding of its own period. With a
 * gap in what was reported before, nobody knows what was left over.
 */
function openingOf(
  done: readonly ElementCode[],
  right: ElementsRight,
  { earlier }: RuleFacts,
  carried: number,
): number | undefined {
  const [foundBefore, doneBefore] = [right.elements.flatMap(earlier), done.flatMap(earlier)];
  const hasGap = [...foundBefore, ...doneBefore].includes(undefined);
  if (hasGap && right.missing !== 'zero') return undefined;
  return Math.max(0, carried + sumOf(foundBefore) - sumOf(doneBefore));
}

/** What the years before left over, as far back as they are stored without a gap; undefined: last year is not stored. */
function carriedOver(
  done: readonly ElementCode[],
  found: readonly ElementCode[],
  { yearsBefore }: RuleFacts,
): number | undefined {
  const years = yearsOf([...found, ...done].map(yearsBefore));
  const firstWhole = years.findLastIndex((figures) => figures.includes(undefined)) + 1;
  const whole = years.slice(firstWhole);
  if (whole.length === 0) return undefined;
  return whole.reduce(
    (open, figures) => Math.max(0, open + sumOf(figures.slice(0, found.length)) - sumOf(figures.slice(found.length))),
    0,
  );
}

/** The figures of all elements, year by year. */
const yearsOf = (series: readonly (readonly (Figure | undefined)[])[]): (Figure | undefined)[][] =>
  (series[0] ?? []).map((_, year) => series.map((figures) => figures[year]));

const sumOf = (figures: readonly (Figure | undefined)[]): number =>
  figures.reduce((sum, figure) => sum + (figure?.state === 'number' ? figure.value : 0), 0);
