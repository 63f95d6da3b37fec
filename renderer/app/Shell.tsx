import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useRef, useState } from 'react';
import { PastBanner } from '../backup/PastBanner.tsx';
import { PeriodProvider } from '../deadlines/period-context.tsx';
import { GuardBar } from '../guard/GuardBar.tsx';
import { ScreenHint } from '../help/ScreenHint.tsx';
import { StatusSlotProvider } from '../page/StatusNote.tsx';
import { PracticeBanner } from '../practice/PracticeBanner.tsx';
import { UndoProvider } from '../undo/UndoProvider.tsx';
import { GoTo } from './GoTo.tsx';
import { Navigation } from './Navigation.tsx';
import styles from './Shell.module.css';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useScreenFocus } from './use-screen-focus.ts';
import { useStart } from './use-start.ts';

/** The frame every screen stands in. */
export function Shell() {
  const { periods, office } = useStart();
  const { pathname } = useLocation();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const screen = useRef<HTMLElement>(null);
  useScreenFocus(screen);
  return (
    <PeriodProvider plan={periods}>
      <div className={styles.shell}>
        <PracticeBanner />
        <TopBar isSample={office.isSample} />
        <div className={styles.past}>
          <PastBanner />
        </div>
        <GuardBar />
        <Navigation />
        <ScreenHint path={pathname} />
        <main ref={screen} className={styles.main} tabIndex={-1}>
          <StatusSlotProvider value={slot}>
            <UndoProvider>
              <Suspense>
                <Outlet />
              </Suspense>
            </UndoProvider>
          </StatusSlotProvider>
        </main>
        <StatusBar slotRef={setSlot} />
        <GoTo />
      </div>
    </PeriodProvider>
  );
}
