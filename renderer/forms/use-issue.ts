import { useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useDistricts } from '../places/use-districts.ts';
import { fittingPeriod, periodsOfForm } from './fitting-period.ts';

/** Remembers where the files went: the folder on the screen may be another one by then. */
const issueInto = async (input: Parameters<typeof api.forms.issue>[0]) => ({
  files: (await api.forms.issue(input)).files,
  folder: input.folder,
});

/** Everything chosen on the screen, and the one command. */
export function useIssue(first: Form) {
  const shown = usePeriod();
  const [form, setForm] = useState(first);
  const [wanted, setPeriod] = useState<PeriodCode>(shown.period.code);
  const [folder, setFolder] = useState('');
  const [left, setLeft] = useState<ReadonlySet<PlaceId>>(new Set());
  const offered = periodsOfForm(form, shown.periods);
  const period = fittingPeriod(offered, wanted);
  // The districts of the form's own period: units may change in the course of the year.
  const { administrative } = offered.find(({ code }) => code === period) ?? shown.period;
  const { districts, error, isNone } = useDistricts(administrative.to);
  const chosen = districts.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const issue = useCommand(issueInto);
  const write = () => {
    if (period !== undefined) issue.run({ form: form.code, period, folder, districts: chosen });
  };
  const isReady = period !== undefined && folder !== '' && chosen.length > 0;
  return {
    form,
    setForm,
    offered,
    period,
    setPeriod,
    folder,
    setFolder,
    left,
    setLeft,
    districts,
    error,
    isNone,
    chosen,
    issue,
    write,
    isReady,
  };
}
