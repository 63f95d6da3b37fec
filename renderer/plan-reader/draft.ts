import { useSyncExternalStore } from 'react';
import type { NewBody, Proposal, ReadLine } from '../../shared/plan-reader/proposal.ts';

/** What the officer is working on. It outlives the screen, so that looking something up elsewhere loses nothing. */
export interface Draft {
  readonly text: string;
  readonly proposal: Proposal | undefined;
  readonly lines: readonly ReadLine[];
  readonly newBodies: readonly NewBody[];
  /** The lines as they were before each correction, the newest last. */
  readonly earlier: readonly (readonly ReadLine[])[];
  readonly active: number | undefined;
}

const nothing: Draft = {
  text: '',
  proposal: undefined,
  lines: [],
  newBodies: [],
  earlier: [],
  active: undefined,
};
const keptSteps = 100;

let draft = nothing;
const listeners = new Set<() => void>();

function set(part: Partial<Draft>): void {
  draft = { ...draft, ...part };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useDraft = (): Draft => useSyncExternalStore(subscribe, () => draft);

export const setText = (text: string): void => set({ text });

export const startWith = (proposal: Proposal): void =>
  set({
    proposal,
    lines: proposal.lines,
    newBodies: proposal.newBodies,
    earlier: [],
    active: proposal.lines[0]?.id,
  });

export const forget = (): void => set(nothing);

export const isActive = (id: number): boolean => draft.active === id;

export const activate = (active: number | undefined): void => set({ active });

/** One correction; the line that took the place of a joined one becomes the active one. */
export function correct(act: (lines: readonly ReadLine[]) => readonly ReadLine[], active = draft.active): void {
  const lines = act(draft.lines);
  if (lines !== draft.lines) set({ lines, active, earlier: [...draft.earlier, draft.lines].slice(-keptSteps) });
}

export function undoCorrection(): void {
  const lines = draft.earlier.at(-1);
  if (lines === undefined) return;
  const isThere = lines.some(({ id }) => id === draft.active);
  set({ lines, earlier: draft.earlier.slice(0, -1), active: isThere ? draft.active : lines[0]?.id });
}

export const setNewBody = (body: NewBody): void => {
  const others = draft.newBodies.some(({ key }) => key === body.key);
  set({
    newBodies: others ? draft.newBodies.map((one) => (one.key === body.key ? body : one)) : [...draft.newBodies, body],
  });
};
