import { useState } from 'react';
import { addDays } from '../../shared/calendar/day.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Moment, Subject } from '../../shared/explain/explain.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { differenceWords as words } from '../messages/explain.ts';
import { Await } from '../page/Await.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { DifferenceResult } from './DifferenceResult.tsx';
import styles from './explain.module.css';
import { comparedAt, MomentChoice, type Reports } from './MomentChoice.tsx';
import { SourceSection } from './SourceSection.tsx';
import { type ChosenFigure, useDifference, usePrintedReports } from './use-explain.ts';

interface Props {
  readonly subject: Subject;
  readonly period: PeriodCode;
  /** The printed report that is asked about first; absent: the newest. */
  readonly against?: number;
}

/** The figure at two moments: now, on a day, in a printed report. */
export function DifferenceView(props: Props) {
  const reports = usePrintedReports();
  return <Await answer={reports}>{(printed) => <Compared {...props} reports={printed} />}</Await>;
}

/** The newest report is asked about first, without one the day before; against now. */
function Compared({ subject, period, against, reports }: Props & { readonly reports: Reports }) {
  const { today } = usePeriod();
  const first = against ?? reports[0]?.id;
  const [before, setBefore] = useState<Moment>(
    first === undefined ? { kind: 'day', day: addDays(today, -1) } : { kind: 'report', report: first },
  );
  const [after, setAfter] = useState<Moment>({ kind: 'now' });
  const [left, right] = [comparedAt(before, period, reports), comparedAt(after, period, reports)];
  const comparison = { subject, left, right };
  const choice = { reports, today };
  return (
    <div className={styles.parts}>
      <div className={styles.against}>
        <MomentChoice {...choice} label={words.left} moment={before} onChange={setBefore} />
        <MomentChoice {...choice} label={words.right} moment={after} onChange={setAfter} />
        <PaperActions
          label={words.print}
          papers={[{ name: words.paper, paper: { kind: 'difference', ...comparison } }]}
        />
      </div>
      <Found comparison={comparison} />
    </div>
  );
}

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
