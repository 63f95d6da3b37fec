import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const Slot = createContext<HTMLElement | null>(null);

export const ColumnSlotProvider = Slot.Provider;

/** Beside the screen's actions, where every table has its choice of columns; outside a screen there is none. */
export function InColumnSlot({ children }: { readonly children: ReactNode }) {
  const slot = useContext(Slot);
  return slot === null ? null : createPortal(children, slot);
}
