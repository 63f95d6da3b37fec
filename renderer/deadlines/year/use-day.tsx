import { useState } from 'react';
import type { Day } from '../../../shared/calendar/day.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import { ObligationPanel } from '../panel/ObligationPanel.tsx';
import type { ByDay } from './by-day.ts';
import { DayPanel } from './DayPanel.tsx';

/** A day, and from its list one obligation: closing that one leads back to the day. */
export function useDay(all: readonly Obligation[], days: ByDay) {
  const [day, setDay] = useState<Day>();
  const [id, setId] = useState<ObligationId>();
  const choose = (chosen: Day) => {
    setDay(chosen);
    setId(undefined);
  };
  const one = id === undefined ? undefined : all.find((each) => each.id === id);
  const panel =
    one !== undefined ? (
      <ObligationPanel key={one.id} obligation={one} onClose={() => setId(undefined)} />
    ) : day === undefined ? null : (
      <DayPanel key={day} day={day} items={days.get(day) ?? []} onOpen={setId} onClose={() => setDay(undefined)} />
    );
  return { day, choose, panel };
}
