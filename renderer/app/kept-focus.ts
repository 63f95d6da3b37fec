/**
 * A button or field that cannot be used while its work is done loses the focus, and the browser does not give it back. Here
 * it is given back as soon as it can be used again, unless the officer has gone elsewhere meanwhile.
 */
export function keepFocus(): void {
  let waiting: HTMLElement | undefined;
  let focused: EventTarget | null = null;
  const forget = () => {
    waiting = undefined;
  };
  document.addEventListener('focusin', ({ target }) => {
    focused = target;
    forget();
  });
  document.addEventListener('pointerdown', forget);
  new MutationObserver(() => {
    if (focused instanceof HTMLElement && focused.matches(':disabled')) waiting = focused;
    else if (waiting === undefined || waiting.matches(':disabled')) return;
    else if (document.activeElement === document.body) waiting.focus({ preventScroll: true });
  }).observe(document, { subtree: true, attributeFilter: ['disabled'] });
}
