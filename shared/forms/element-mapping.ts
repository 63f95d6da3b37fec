import { z } from 'zod';
import { ElementCode } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { figureOfTotal, sumFigures } from '../numbers/total.ts';
import type { DataElement } from './forms.contract.ts';

/** Before `fromYear` the new element was counted under the old one; several old ones may add into one new. */
export const ElementMapping = z.strictObject({
  old: ElementCode,
  new: ElementCode,
  fromYear: z.number().int().min(1900).max(2199),
  note: z.string(),
});
export type ElementMapping = z.infer<typeof ElementMapping>;

/** A mapping by the row ids of its elements. */
export interface MappedIds {
  readonly newId: number;
  readonly oldId: number;
  readonly fromYear: number;
}

export interface PlacedFigure {
  /** `periodNumber` */
  readonly period: number;
  readonly placeId: number;
  readonly figure: Figure | undefined;
}

/** `under`: the old elements it is made of (none: its own figure); `counted` of `expected` of them have one there. */
export interface FigureUnderNewCode extends PlacedFigure {
  readonly counted: number;
  readonly expected: number;
  readonly under: readonly number[];
}

const yearOf = (period: number): number => Math.floor(period / 1000);

/**
 * The figures of an element, and before the first year of a mapping those of its old elements seen under it: they add, a
 * lone one is taken as it is. Where one of several is "chưa có số liệu", the rest is no total and the two numbers say so.
 * A figure stored under the new code itself always counts before them.
 */
export function figuresUnderNewCode(
  mappings: readonly MappedIds[],
  read: (elementId: number, periods: readonly number[]) => readonly PlacedFigure[],
  elementId: number,
  periods: readonly number[],
): FigureUnderNewCode[] {
  const own = read(elementId, periods).map((row) => ({ ...row, counted: 1, expected: 1, under: [] }));
  const known = new Set(own.map(keyOf));
  const others = mappings.filter(({ newId }) => newId !== elementId);
  const older = mappings
    .filter(({ newId }) => newId === elementId)
    .flatMap(({ oldId, fromYear }) => {
      const before = periods.filter((period) => yearOf(period) < fromYear);
      return before.length === 0
        ? []
        : figuresUnderNewCode(others, read, oldId, before).map((row) => ({ ...row, oldId }));
    });
  const expected = (period: number) =>
    mappings.filter(({ newId, fromYear }) => newId === elementId && yearOf(period) < fromYear).length;
  const added = [...Map.groupBy(older, keyOf)].flatMap(([key, parts]) =>
    known.has(key) ? [] : [addUp(parts, expected(parts[0]?.period ?? 0))],
  );
  return [...own, ...added];
}

const keyOf = ({ period, placeId }: PlacedFigure): string => `${period}|${placeId}`;

type Part = FigureUnderNewCode & { readonly oldId: number };

function addUp(parts: readonly Part[], expected: number): FigureUnderNewCode {
  const total = sumFigures(parts.map(({ figure }) => figure));
  const whole = parts.filter((part) => part.counted === part.expected).length;
  const { period = 0, placeId = 0 } = parts[0] ?? {};
  return {
    period,
    placeId,
    figure: figureOfTotal(total),
    counted: whole,
    expected,
    under: parts.map(({ oldId }) => oldId),
  };
}

type Counted = Pick<DataElement, 'kind' | 'valueType' | 'scale' | 'options'>;

/** Why figures of one element cannot stand under the code of another. */
export type MappingMisfit = 'other-kind' | 'other-type' | 'other-scale' | 'other-options';

export function mappingMisfit(old: Counted, under: Counted): MappingMisfit | undefined {
  if (old.kind !== under.kind) return 'other-kind';
  if (old.valueType !== under.valueType) return 'other-type';
  if (old.scale !== under.scale) return 'other-scale';
  return JSON.stringify(old.options) === JSON.stringify(under.options) ? undefined : 'other-options';
}

/** Answers, marks and grades do not add up: one old code to one new. */
export const addsUp = ({ valueType }: Pick<DataElement, 'valueType'>): boolean =>
  valueType === 'count' || valueType === 'money';

/** Whether following old codes from `start` leads back to it. */
export function leadsBack(mappings: readonly Pick<ElementMapping, 'old' | 'new'>[], start: ElementCode): boolean {
  const seen = new Set<ElementCode>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { old } of mappings.filter((each) => each.new === at)) {
      if (old === start) return true;
      if (!seen.has(old)) open.push(old);
      seen.add(old);
    }
  }
  return false;
}
