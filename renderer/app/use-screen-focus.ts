import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/**
 * A screen that was gone to has the focus: Tab goes on in it, not in the menu, and a screen reader begins there.
 * Zoomed in it is brought into view: the menu stands above it then.
 */
export function useScreenFocus(screen: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        if (!screen.current?.contains(document.activeElement)) screen.current?.focus({ preventScroll: true });
        screen.current?.scrollIntoView();
      }),
    [router, screen],
  );
}
