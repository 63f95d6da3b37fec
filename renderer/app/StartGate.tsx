import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { usePlanPeriods } from '../deadlines/use-plan-periods.ts';
import { useOffice } from '../office/use-office.ts';
import { EmptyFrame } from './EmptyFrame.tsx';
import { router } from './router.tsx';
import { StartFailure } from './StartFailure.tsx';
import { StartContext } from './use-start.ts';

const FirstStart = lazy(async () => ({ default: (await import('../office/FirstStart.tsx')).FirstStart }));

/** Opens the screens once the data is open and the office is known; asks the first questions otherwise. */
export function StartGate() {
  const office = useOffice();
  const periods = usePlanPeriods();
  const error = office.error ?? periods.error;
  if (error !== undefined) return <StartFailure error={error} />;
  if (office.data === undefined || periods.data === undefined) return <EmptyFrame />;
  if (office.data.office === null) {
    return (
      <Suspense>
        <FirstStart suggestion={office.data.suggestion} />
      </Suspense>
    );
  }
  return (
    <StartContext.Provider value={{ office: office.data, periods: periods.data }}>
      <RouterProvider router={router} />
    </StartContext.Provider>
  );
}
