import { useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Dhis2File } from '../../shared/dhis2/dhis2.contract.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { FormCode } from '../../shared/ids.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { fittingPeriod, periodsOfForm } from '../forms/fitting-period.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';

export interface Dhis2Choice {
  readonly form: FormCode;
  readonly period: PeriodCode;
  readonly audience: Audience;
}

export const useDhis2Summary = (choice: Dhis2Choice) =>
  useQuery(['dhis2', 'summary', choice], () => api.dhis2.summary(choice));

/** Asks for the folder first; undefined when the officer closes the system's dialog. */
export const useWriteDhis2 = () =>
  useCommand(async ({ choice, files }: { readonly choice: Dhis2Choice; readonly files: readonly Dhis2File[] }) => {
    const { folder } = await api.office.chooseFolder({ purpose: 'report' });
    if (folder === null) return undefined;
    return { ...(await api.dhis2.write({ ...choice, files: [...files], folder })), folder };
  });

/** What is chosen on the screen; the period is one the form has. */
export function useDhis2Choice(forms: readonly Form[], first: Form) {
  const shown = usePeriod();
  const [code, setCode] = useState(first.code);
  const [wanted, setPeriod] = useState<PeriodCode>(shown.period.code);
  const [audience, setAudience] = useState<Audience>('outside');
  const form = forms.find((each) => each.code === code) ?? first;
  const offered = periodsOfForm(form, shown.periods);
  const period = fittingPeriod(offered, wanted);
  return { form, setCode, offered, period, setPeriod, audience, setAudience };
}
