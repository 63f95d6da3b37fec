import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { periodLabel, periodTitle } from '../../shared/calendar/period-label.ts';
import { type CountedSource, countedSource } from '../../shared/reports/counted-source.ts';
import type { Counted } from '../../shared/reports/reports.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { countedWords as words } from '../messages/reports.ts';
import { submissionWords } from '../messages/submissions.ts';
import { Await } from '../page/Await.tsx';
import links from '../page/link.module.css';
import { SidePanel } from '../page/SidePanel.tsx';
import table from '../page/table.module.css';
import styles from './reports.module.css';

interface Props {
  readonly source: CountedSource;
  readonly period: PeriodCode;
  readonly onClose: () => void;
}

/** The bodies or tasks a number of a report was counted from, those in it first, and the way to where they are kept. */
export function CountedPanel({ source, period, onClose }: Props) {
  const answer = useQuery(['reports', 'counted', countedSource(source), period], () =>
    api.reports.counted({ source, period }),
  );
  return (
    <SidePanel eyebrow={words.eyebrow} title={words.title(source)} onClose={onClose} size="middle" takesFocus>
      <Await answer={answer}>{(counted) => <CountedList counted={counted} period={period} />}</Await>
    </SidePanel>
  );
}

function CountedList({ counted, period }: { readonly counted: Counted; readonly period: PeriodCode }) {
  const { choose } = usePeriod();
  return counted.of === 'submissions' ? (
    <>
      <p>{words.submissionsOf(periodTitle(period), formatDay(counted.asOf))}</p>
      <Parted all={counted.bodies} row={bodyRow} head={words.bodyHead} />
      <Link className={links.link} to="/tinh-hinh-nop" onClick={() => choose(period)}>
        {words.toBoard}
      </Link>
    </>
  ) : (
    <>
      <p>{words.tasksOf(counted.group, formatDay(counted.asOf))}</p>
      <Parted all={counted.tasks} row={taskRow} head={words.taskHead} />
      <Link className={links.link} to="/nhiem-vu">
        {words.toTasks}
      </Link>
    </>
  );
}

interface PartedProps<Line> {
  readonly all: readonly Line[];
  readonly head: readonly string[];
  readonly row: (line: Line) => ReactNode;
}

/** What is counted and what is not: together they are all there is to count. */
function Parted<Line extends { readonly isCounted: boolean }>({ all, head, row }: PartedProps<Line>) {
  const parts = [true, false].map((isCounted) => all.filter((line) => line.isCounted === isCounted));
  return parts.map((lines, at) =>
    lines.length === 0 ? null : (
      <section key={at === 0 ? 'in' : 'out'} className={styles.counted}>
        <h3>{at === 0 ? words.inIt(lines.length) : words.notInIt(lines.length)}</h3>
        <table className={table.table} aria-label={at === 0 ? words.inIt(lines.length) : words.notInIt(lines.length)}>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>{lines.map(row)}</tbody>
        </table>
      </section>
    ),
  );
}

type Body = Extract<Counted, { of: 'submissions' }>['bodies'][number];
type Task = Extract<Counted, { of: 'tasks' }>['tasks'][number];

/** A body that owes several reports has a line for each. */
const bodyRow = ({ place, reports }: Body) =>
  reports.map((report, at) => (
    <tr key={`${place} ${report.regime} ${report.period}`}>
      <td>{at === 0 ? place : ''}</td>
      <td className={table.code}>
        {report.regime} {periodLabel(report.period)}
      </td>
      <td>{submissionWords[report.state]}</td>
      <td>{report.dueOn === null ? '' : formatDay(report.dueOn)}</td>
      <td>{report.receivedOn === null ? '' : formatDay(report.receivedOn)}</td>
    </tr>
  ));

const taskRow = ({ id, clause, title, state, given, through }: Task) => (
  <tr key={id}>
    <td className={table.code}>{clause}</td>
    <td>{title}</td>
    <td>{words.states[state]}</td>
    <td>{words.through(through, given)}</td>
  </tr>
);
