import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { ComparedAt, Subject } from '../../shared/explain/explain.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { differenceWords as words } from '../messages/explain.ts';
import { Await } from '../page/Await.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { DifferenceResult } from './DifferenceResult.tsx';
import styles from './explain.module.css';
import { SourceSection } from './SourceSection.tsx';
import { type ChosenFigure, useDifference, usePrintedReports } from './use-explain.ts';

interface Props {
  readonly subject: Subject;
  readonly period: PeriodCode;
}

/** The figure as it is now, against what it was on a day or in a printed report. */
export function DifferenceView({ subject, period }: Props) {
  const reports = usePrintedReports();
  return (
    <Await answer={reports}>{(printed) => <Compared subject={subject} period={period} reports={printed} />}</Await>
  );
}

type Reports = NonNullable<ReturnType<typeof usePrintedReports>['data']>;

/** The newest report is asked about first; without one, the day before. */
function Compared({ subject, period, reports }: Props & { readonly reports: Reports }) {
  const { today } = usePeriod();
  const [report, setReport] = useState(reports[0]?.id);
  const [day, setDay] = useState(addDays(today, -1));
  const chosen = reports.find(({ id }) => id === report);
  const left: ComparedAt =
    chosen === undefined
      ? { period, at: { kind: 'day', day } }
      : { period: chosen.period, at: { kind: 'report', report: chosen.id } };
  const comparison = { subject, left, right: { period, at: { kind: 'now' } } } as const;
  return (
    <div className={styles.parts}>
      <div className={styles.against}>
        <NativeSelect
          label={words.against}
          value={report === undefined ? '' : String(report)}
          onChange={({ currentTarget: { value } }) => setReport(value === '' ? undefined : Number(value))}
          data={[
            ...reports.map(({ id, period: of, madeAt }) => ({ value: String(id), label: words.report(of, madeAt) })),
            { value: '', label: words.day },
          ]}
        />
        {chosen === undefined ? <DayChoice day={day} max={today} onChange={setDay} /> : null}
        <PaperActions
          label={words.print}
          papers={[{ name: words.paper, paper: { kind: 'difference', ...comparison } }]}
        />
      </div>
      <Found comparison={comparison} />
    </div>
  );
}

interface DayProps {
  readonly day: Day;
  readonly max: Day;
  readonly onChange: (day: Day) => void;
}

const DayChoice = ({ day, max, onChange }: DayProps) => (
  <DayField label={words.onDay} value={day} max={max} onChange={onChange} />
);

function Found({ comparison }: { readonly comparison: Parameters<typeof useDifference>[0] }) {
  const answer = useDifference(comparison);
  const [source, setSource] = useState<ChosenFigure>();
  return (
    <>
      <Await answer={answer}>
        {(difference) => <DifferenceResult difference={difference} chosen={source} onSource={setSource} />}
      </Await>
      {source === undefined ? null : <SourceSection chosen={source} />}
    </>
  );
}
