import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const StatusSlot = createContext<HTMLElement | null>(null);

export const StatusSlotProvider = StatusSlot.Provider;

/** What the current selection is about, at the right end of the bottom line. */
export function StatusNote({ children }: { readonly children: ReactNode }) {
  const slot = useContext(StatusSlot);
  return slot === null ? null : createPortal(children, slot);
}
