import type { ImportUndoPlan, UndoConsent } from './history.contract.ts';

/** Closed figures and what was signed on them do not change, whatever is consented to. */
export const isForbidden = ({ locks, prints }: ImportUndoPlan): boolean =>
  locks.length > 0 || prints.some(({ isSealed }) => isSealed);

export const consentsNeeded = ({ kept, prints, later }: ImportUndoPlan): UndoConsent[] => [
  ...(kept.length > 0 ? (['kept'] as const) : []),
  ...(prints.length > 0 ? (['prints'] as const) : []),
  ...(later.length > 0 ? (['later'] as const) : []),
];
