import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Places in the head of a screen for what only a part below it knows. */
export interface PageSlots {
  readonly slice: HTMLElement | null;
  /** Beside the screen's own actions, where every table has its choice of columns. */
  readonly columns: HTMLElement | null;
  readonly actions: HTMLElement | null;
}

const Slots = createContext<PageSlots>({ slice: null, columns: null, actions: null });

export const PageSlotsProvider = Slots.Provider;

/** Outside a screen there is no such place, and nothing is shown. */
export function InPage({ slot, children }: { readonly slot: keyof PageSlots; readonly children: ReactNode }) {
  const place = useContext(Slots)[slot];
  return place === null ? null : createPortal(children, place);
}
