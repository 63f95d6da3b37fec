import type { ElementCode } from '../ids.ts';
import type { RegisterContent } from './registers.contract.ts';

type Feeding = Pick<RegisterContent, 'sensitivity' | 'feeds'>;

/** Some of its counts may not leave the office while they are small. */
export const isGuarded = ({ sensitivity, feeds }: Feeding, guarded: ReadonlySet<ElementCode>): boolean =>
  sensitivity === 'counts-only' || feeds.some(({ element }) => guarded.has(element));

/** Each entry, or each case, is itself one of what is counted: how many there are is a guarded count. */
export const countsEntries = ({ feeds }: Pick<Feeding, 'feeds'>, guarded: ReadonlySet<ElementCode>): boolean =>
  feeds.some(
    ({ element, how }) => guarded.has(element) && (how.kind === 'count' || (how.kind === 'standing' && !how.field)),
  );
