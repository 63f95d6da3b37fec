import { type RefObject, useEffect, useState } from 'react';

/** Rows beyond the visible ones that are drawn too, so that a key press never meets an empty place. */
const spare = 8;

export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Which rows of equal height are in view of a scrolling place. */
export function useWindow(place: RefObject<HTMLElement | null>, rows: number, height: number): RowWindow {
  const [view, setView] = useState({ top: 0, size: 600 });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, size: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [place]);
  const first = Math.max(0, Math.floor(view.top / height) - spare);
  return { first: Math.min(first, rows), last: Math.min(rows, Math.ceil((view.top + view.size) / height) + spare) };
}
