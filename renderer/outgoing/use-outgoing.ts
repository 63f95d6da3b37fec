import { useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { useDrives } from '../drives/use-drives.ts';
import { periodsOfForm } from '../forms/fitting-period.ts';
import { api } from '../ipc/client.ts';
import { useSteps } from '../ipc/use-steps.ts';
import { useDistricts } from '../places/use-districts.ts';

interface District {
  readonly id: PlaceId;
  readonly name: string;
  readonly period: PeriodCode;
  readonly folder: string;
}

/** One district after the other, each with all it needs. */
export function useOutgoing(forms: readonly Form[]) {
  const shown = usePeriod();
  const [period, setPeriod] = useState<PeriodCode>(shown.period.code);
  const [folder, setFolder] = useState('');
  const [left, setLeft] = useState<ReadonlySet<PlaceId>>(new Set());
  const offered = shown.periods.filter((each) => forms.some((form) => periodsOfForm(form, [each]).length > 0));
  const { administrative, kind } = offered.find(({ code }) => code === period) ?? shown.period;
  const { districts, error, isNone } = useDistricts(administrative.to);
  const { drives } = useDrives(undefined);
  const chosen = districts.filter(({ id }) => !left.has(id));
  const steps = useSteps(({ period: of, id: district, folder: into }: District) =>
    api.outgoing.write({ period: of, district, folder: into }),
  );
  const ofPeriod = forms.filter(({ periodKinds }) => periodKinds.includes(kind));
  return {
    period,
    setPeriod,
    offered,
    ofPeriod,
    folder,
    setFolder,
    drives,
    left,
    setLeft,
    districts,
    isNone,
    chosen,
    error: steps.error ?? error,
    steps,
    write: () => void steps.run(chosen.map(({ id, type, name }) => ({ id, name: `${type} ${name}`, period, folder }))),
    isReady: folder !== '' && chosen.length > 0 && ofPeriod.length > 0,
  };
}

export type Outgoing = ReturnType<typeof useOutgoing>;
