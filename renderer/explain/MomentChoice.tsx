import { NativeSelect } from '@mantine/core';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { ComparedAt, Moment } from '../../shared/explain/explain.contract.ts';
import { DayField } from '../form/DayField.tsx';
import { differenceWords as words } from '../messages/explain.ts';
import type { usePrintedReports } from './use-explain.ts';

export type Reports = NonNullable<ReturnType<typeof usePrintedReports>['data']>;

interface Props {
  readonly label: string;
  readonly moment: Moment;
  readonly reports: Reports;
  readonly today: Day;
  readonly onChange: (moment: Moment) => void;
}

/** Now, a printed report, or the end of a day. */
export const MomentChoice = ({ label, moment, reports, today, onChange }: Props) => (
  <>
    <NativeSelect
      label={label}
      value={chosenValue(moment)}
      onChange={({ currentTarget: { value } }) => onChange(momentOf(value, today))}
      data={[
        { value: 'now', label: words.now },
        ...reports.map(({ id, period, madeAt }) => ({ value: String(id), label: words.report(period, madeAt) })),
        { value: 'day', label: words.day },
      ]}
    />
    {moment.kind === 'day' ? (
      <DayField
        label={words.onDay(label)}
        value={moment.day}
        max={today}
        onChange={(day) => onChange({ kind: 'day', day })}
      />
    ) : null}
  </>
);

const chosenValue = (moment: Moment): string => (moment.kind === 'report' ? String(moment.report) : moment.kind);

function momentOf(value: string, today: Day): Moment {
  if (value === 'now') return { kind: 'now' };
  return value === 'day' ? { kind: 'day', day: addDays(today, -1) } : { kind: 'report', report: Number(value) };
}

/** A report is about its own period, everything else about the one on the screen. */
export function comparedAt(at: Moment, period: PeriodCode, reports: Reports): ComparedAt {
  const report = at.kind === 'report' ? reports.find(({ id }) => id === at.report) : undefined;
  return { period: report?.period ?? period, at };
}
