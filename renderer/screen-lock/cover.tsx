import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLocked, onLockedChange } from '../ipc/locked.ts';
import { CoveredLockPage } from './CoveredLockPage.tsx';
import { takeOut } from './take-out.ts';

/**
 * While locked, the document holds the lock page and nothing else. The screens are not ended but taken out of it whole, so that
 * what was being typed is there again afterwards; it stays in the memory of this process, out of reach of eyes, keys, search and
 * printing, not of a tool that reads memory. Hiding them in place would leave their figures in the document; ending them would
 * lose the typing.
 */
export function coverWhenLocked(): void {
  let uncover: (() => void) | undefined;
  onLockedChange(() => {
    uncover?.();
    uncover = isLocked() ? cover() : undefined;
  });
}

function cover(): () => void {
  const place = document.createElement('div');
  const putBack = takeOut(place);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <CoveredLockPage />
    </StrictMode>,
  );
  return () => {
    root.unmount();
    putBack();
  };
}
