import { z } from 'zod';
import type { IndicatorSet, SetKind } from './indicator-set.ts';

/** What becomes of things in force that the file does not hold. */
export const MissingChoice = z.enum(['keep', 'end']);
export type MissingChoice = z.infer<typeof MissingChoice>;

/** Mappings are kept always: without them old figures would lose their way. They are taken away by hand only. */
export const MissingChoices = z.strictObject({
  elements: MissingChoice,
  forms: MissingChoice,
  rules: MissingChoice,
  indicators: MissingChoice,
  targets: MissingChoice,
});
export type MissingChoices = z.infer<typeof MissingChoices>;

type Things = Pick<IndicatorSet, SetKind>;

/** Things of the stored set that the file does not hold, and that stay in force. */
export function keptOf(stored: IndicatorSet, loaded: IndicatorSet, missing: MissingChoices): Things {
  const kept = <T>(kind: SetKind, own: readonly T[], given: readonly T[], keyOf: (thing: T) => string): T[] => {
    const keys = new Set(given.map(keyOf));
    return kind !== 'mappings' && missing[kind] === 'end' ? [] : own.filter((thing) => !keys.has(keyOf(thing)));
  };
  return {
    elements: kept('elements', stored.elements, loaded.elements, codeOf),
    forms: kept('forms', stored.forms, loaded.forms, codeOf),
    rules: kept('rules', stored.rules, loaded.rules, codeOf),
    indicators: kept('indicators', stored.indicators, loaded.indicators, codeOf),
    targets: kept('targets', stored.targets, loaded.targets, codeOf),
    mappings: kept('mappings', stored.mappings, loaded.mappings, mappingKey),
  };
}

const codeOf = ({ code }: { readonly code: string }): string => code;

export const mappingKey = ({ old, new: under }: Things['mappings'][number]): string => `${old} → ${under}`;
