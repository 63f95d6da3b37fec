import { PeriodKind } from '../calendar/period.ts';
import { ElementLevel, type RuleRight } from '../forms/form-seed.ts';
import { cleanText } from '../text/fold.ts';
import { IndicatorSet, type SetElement, type SetForm, type SetRule, type SetTarget } from './indicator-set.ts';

/**
 * The one way to write a set: texts without stray spaces, options that say the default left out, everything in the order
 * of its number or code. Two sets mean the same exactly when their canonical forms are equal.
 */
export function canonicalSet(set: IndicatorSet): IndicatorSet {
  const { elements, forms, rules, indicators, targets, mappings, ...head } = IndicatorSet.parse(cleanTexts(set));
  return IndicatorSet.parse({
    ...head,
    elements: elements.map(canonicalElement).toSorted((a, b) => a.seq - b.seq || byText(a.code, b.code)),
    forms: forms.map(canonicalForm).toSorted((a, b) => byText(a.code, b.code)),
    rules: rules.map(canonicalRule).toSorted((a, b) => byText(a.code, b.code)),
    indicators: indicators.toSorted((a, b) => byText(a.code, b.code)),
    targets: targets.map(canonicalTarget).toSorted((a, b) => a.seq - b.seq || byText(a.code, b.code)),
    mappings: mappings.toSorted((a, b) => byText(a.new, b.new) || byText(a.old, b.old)),
  });
}

/** By the code points alone: the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Control characters and halves of characters cannot stand in a workbook. */
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

export const cleanCell = (text: string): string => cleanText(text.replace(unwritable, ' '));

/** A set is some eight levels deep; what is deeper is none, and is left to the schema to refuse. */
const deepest = 12;

/** Every text in a value of any shape, cleaned. */
export function cleanTexts(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanCell(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => cleanTexts(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanTexts(each, depth + 1)]));
}

const canonicalElement = (element: SetElement): SetElement => ({
  ...element,
  levels: inOrder(ElementLevel.options, element.levels),
});

const canonicalForm = (form: SetForm): SetForm => ({
  ...form,
  periodKinds: inOrder(PeriodKind.options, form.periodKinds),
  blocks: form.blocks.map(({ rows, groups }) => ({ rows, groups: groups.map(canonicalGroup) })),
});

type Group = SetForm['blocks'][number]['groups'][number];

const canonicalGroup = ({ agencies = [], ...group }: Group): Group =>
  agencies.length === 0 ? group : { ...group, agencies };

const inOrder = <V>(order: readonly V[], some: readonly V[]): V[] => order.filter((each) => some.includes(each));

function canonicalRule({ left, right, periodKinds = [], ...rule }: SetRule): SetRule {
  return {
    ...rule,
    left: { elements: left.elements, ...missingOf(left) },
    right: canonicalRight(right),
    ...(periodKinds.length === 0 ? {} : { periodKinds: inOrder(PeriodKind.options, periodKinds) }),
  };
}

function canonicalRight(right: RuleRight): RuleRight {
  if ('constant' in right) return right;
  const { elements, opening, previous } = right;
  return {
    elements,
    ...missingOf(right),
    ...(opening === true ? { opening } : {}),
    ...(previous === true ? { previous } : {}),
  };
}

const missingOf = ({ missing }: SetRule['left']) => (missing === 'zero' ? { missing } : {});

function canonicalTarget({ value, ...target }: SetTarget): SetTarget {
  return { ...target, value: value === null ? null : shortest(value) };
}

/** 80,0 is 80. */
function shortest({ n, scale }: { readonly n: number; readonly scale: number }): { n: number; scale: number } {
  return scale > 0 && n % 10 === 0 ? shortest({ n: n / 10, scale: scale - 1 }) : { n, scale };
}
