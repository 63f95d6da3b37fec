import type { ImportUndoPlan, UndoConsent } from './history.contract.ts';

/**
 * Closed figures do not change, whatever is consented to. A signed report forbids nothing: it stays as it was signed, and
 * says from then on which of its figures have changed.
 */
export const isForbidden = ({ locks }: ImportUndoPlan): boolean => locks.length > 0;

export const consentsNeeded = ({ kept, prints, later }: ImportUndoPlan): UndoConsent[] => [
  ...(kept.length > 0 ? (['kept'] as const) : []),
  ...(prints.length > 0 ? (['prints'] as const) : []),
  ...(later.length > 0 ? (['later'] as const) : []),
];
