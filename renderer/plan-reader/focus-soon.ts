/** Moves the focus to what the next drawing brings: into a panel that opens, back to the line when it closes. */
export const focusSoon = (selector: string): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })),
  );
};
