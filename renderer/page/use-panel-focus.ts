import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What was opened from the keyboard begins at its title, unless a field of it has the focus already; see `takesFocus`. */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  takesFocus: boolean | undefined,
): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    // The list is narrower beside the panel, its rows higher: what was opened must not be pushed out of view.
    opener?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (panel.current?.contains(document.activeElement)) return;
    if (takesFocus ?? opensByKeyboard(opener)) heading.current?.focus();
    else heading.current?.scrollIntoView({ block: 'nearest' });
  }, [panel, heading, opener, takesFocus]);
  useGiveBackFocus(panel, opener);
}

/** A field that is being typed in keeps the focus whatever opens beside it. */
const opensByKeyboard = (opener: Element | null): boolean =>
  opener?.matches(':focus-visible:not(input, select, textarea, main)') ?? false;

/** The focus in what closes, or that of a button gone since, goes back to what opened it, or to the screen. */
function useGiveBackFocus(panel: RefObject<HTMLElement | null>, opener: Element | null): void {
  useLayoutEffect(() => {
    const closing = panel.current;
    return () => {
      const isElsewhere = document.activeElement !== document.body && !closing?.contains(document.activeElement);
      if (isElsewhere) return;
      const back = opener?.isConnected && opener !== document.body ? opener : document.querySelector('main');
      if (back instanceof HTMLElement) back.focus();
    };
  }, [panel, opener]);
}
