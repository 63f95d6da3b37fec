import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isLocked, onLockedChange } from '../ipc/locked.ts';

/** 'outside': the dialog that writes to a stick; a path: the backup that is looked at. */
type Opened =
  | { readonly kind: 'outside' }
  | { readonly kind: 'backup'; readonly file: string; readonly isLocked: boolean };

/**
 * What lies open over the card: chosen on it, or named in the address by whoever opened the file from outside. That one is
 * taken out of the address, so that a window that begins anew does not open it again; while the screen is locked it waits.
 */
export function useOpened() {
  const { tep: fromOutside } = useSearch({ from: '/he-thong' });
  const isScreenLocked = useSyncExternalStore(onLockedChange, isLocked);
  const navigate = useNavigate();
  const [opened, open] = useState<Opened>();
  useEffect(() => {
    if (fromOutside === undefined || isScreenLocked) return;
    open({ kind: 'backup', file: fromOutside, isLocked: true });
    void navigate({ to: '/he-thong', search: {}, replace: true });
  }, [fromOutside, isScreenLocked, navigate]);
  return { opened, open, close: () => open(undefined) };
}
