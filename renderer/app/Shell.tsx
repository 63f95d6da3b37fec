import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { PastBanner } from '../backup/PastBanner.tsx';
import { PeriodProvider } from '../deadlines/period-context.tsx';
import { GuardBar } from '../guard/GuardBar.tsx';
import { StatusSlotProvider } from '../page/StatusNote.tsx';
import { UndoProvider } from '../undo/UndoProvider.tsx';
import { Navigation } from './Navigation.tsx';
import styles from './Shell.module.css';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useStart } from './use-start.ts';

/** The frame every screen stands in. */
export function Shell() {
  const { periods, office } = useStart();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <PeriodProvider plan={periods}>
      <div className={styles.shell}>
        <TopBar isSample={office.isSample} />
        <div className={styles.past}>
          <PastBanner />
        </div>
        <GuardBar />
        <Navigation />
        <main className={styles.main}>
          <StatusSlotProvider value={slot}>
            <UndoProvider>
              <Suspense>
                <Outlet />
              </Suspense>
            </UndoProvider>
          </StatusSlotProvider>
        </main>
        <StatusBar slotRef={setSlot} />
      </div>
    </PeriodProvider>
  );
}
