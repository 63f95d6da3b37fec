import type { KeyboardEvent } from 'react';

/** Up and down lead from clause to clause, so that Tab is not needed a hundred times. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const reading = event.currentTarget.closest('[data-reading]');
  const clauses = [...(reading?.querySelectorAll<HTMLElement>('[data-clause]') ?? [])];
  const next = clauses[clauses.indexOf(event.currentTarget) + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
