import type { GivenCell } from './entry.contract.ts';

/** One thing done to the sheet: the cells before and after it. */
export interface Step {
  readonly before: readonly GivenCell[];
  readonly after: readonly GivenCell[];
}

export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noSteps: Steps = { done: [], undone: [] };

/** More than anybody takes back one by one. */
export const mostSteps = 200;

export const addStep = ({ done }: Steps, step: Step): Steps => ({
  done: [...done, step].slice(-mostSteps),
  undone: [],
});

/** The cells to write, and what can be taken back or done again after it. */
export interface Turned {
  readonly steps: Steps;
  readonly cells: readonly GivenCell[];
}

export function undoStep({ done, undone }: Steps): Turned | undefined {
  const step = done.at(-1);
  return step && { steps: { done: done.slice(0, -1), undone: [...undone, step] }, cells: step.before };
}

export function redoStep({ done, undone }: Steps): Turned | undefined {
  const step = undone.at(-1);
  return step && { steps: { done: [...done, step], undone: undone.slice(0, -1) }, cells: step.after };
}
