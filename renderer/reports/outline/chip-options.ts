import { indicatorNames, sideNames, wordNames } from '../../../shared/reports/outline/chip-names.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { NamedCatalog } from './use-outline.ts';

/** One thing a chip can be of: `kind` decides the ways of saying it. */
export interface ChipOption {
  readonly kind: 'element' | 'stock' | 'indicator' | 'word';
  readonly written: string;
  readonly name: string;
}

export function chipOptions({ elements, indicators, names }: NamedCatalog): ChipOption[] {
  return [
    ...elements.map(({ code, kind }) => ({
      kind: kind === 'stock' ? ('stock' as const) : ('element' as const),
      written: code,
      name: names.get(code) ?? '',
    })),
    ...indicators.map(({ code }) => ({ kind: 'indicator' as const, written: code, name: names.get(code) ?? '' })),
    ...Object.values(wordNames).map((written) => ({ kind: 'word' as const, written, name: '' })),
  ];
}

export const matching = (options: readonly ChipOption[], sought: string): ChipOption[] =>
  options.filter(({ written, name }) =>
    fold(sought)
      .split(' ')
      .every((word) => fold(`${written} ${name}`).includes(word)),
  );

/** How a way stands behind the code: '.cùng kỳ'. */
const wayOf = (name: string): string => `.${name}`;

const indicatorWays: ReadonlySet<string> = new Set([
  '',
  ...[indicatorNames.lastYear, indicatorNames.comparison].map(wayOf),
]);

/** The chip of an option said in one way; a way it has not is passed over. */
export function chipText({ kind, written }: ChipOption, way: string): string {
  const fits =
    kind === 'element' ||
    (kind === 'stock' && way !== wayOf(sideNames.cumulative)) ||
    (kind === 'indicator' && indicatorWays.has(way));
  return `{${written}${fits ? way : ''}}`;
}
