import type { KeyboardEvent } from 'react';

/** While something is typed, Esc does not close the panel and lose it. */
export const keepOnEscape = (isDirty: boolean) => (event: KeyboardEvent) => {
  if (event.key === 'Escape' && isDirty) event.preventDefault();
};
