import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { completeText } from '../../shared/views/figure-text.ts';
import { type Series, Step, type Subject } from '../../shared/views/views.contract.ts';
import { shortPeriodName } from '../../shared/views/wording.ts';
import { FigureChart } from '../chart/FigureChart.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { TargetSign } from '../indicators/TargetSign.tsx';
import { percentOrNothing } from '../messages/indicators.ts';
import { viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import table from '../page/table.module.css';
import { useDistricts } from '../places/use-districts.ts';
import { seriesChart } from './place-chart.ts';
import { type Subjects, useSeries, useViewSearch } from './use-views.ts';
import { ViewActions } from './ViewActions.tsx';
import { ViewFigureText } from './ViewFigureText.tsx';
import styles from './views.module.css';
import { audienceOf } from './views-search.ts';

interface Props {
  readonly subject: Subject;
  readonly years: Subjects['years'];
  readonly chooser: React.ReactNode;
}

/** Three plan years at first: a trend, not an archive. */
const usualYears = 3;

/** One indicator or element over months, quarters or years of several plan years. */
export function SeriesView({ subject, years, chooser }: Props) {
  const { search } = useViewSearch();
  const { year } = usePeriod();
  const last = years.at(-1) ?? year;
  const to = search.den ?? last;
  const from = Math.min(to, search.tu ?? Math.max(years[0] ?? year, to - usualYears + 1));
  const input = {
    subject,
    step: search.buoc ?? 'month',
    from,
    to,
    district: search.huyen ?? null,
    audience: audienceOf(search),
  } as const;
  return <Asked input={input} years={years} chooser={chooser} />;
}

interface AskedProps extends Pick<Props, 'years' | 'chooser'> {
  readonly input: Parameters<typeof useSeries>[0];
}

/**
 * All but the choices is new with every question: what was asked before must not be copied or printed as what is asked now,
 * and a choice made with the keys keeps the focus.
 */
function Asked({ input, years, chooser }: AskedProps) {
  const answer = useSeries(input);
  const chart = useMemo(() => (answer.data === undefined ? undefined : seriesChart(answer.data)), [answer.data]);
  return (
    <>
      <div className={styles.bar}>
        {chooser}
        <Spans step={input.step} from={input.from} to={input.to} years={years} />
        <ViewActions view={{ view: 'series', ...input }} chart={chart} />
      </div>
      <Await key={JSON.stringify(input)} answer={answer}>
        {(series) => (
          <Columns>
            <Card fill scroll>
              <Points series={series} />
            </Card>
            <Card fill className={styles.wideChart}>
              <div className={styles.picture}>
                <div className={styles.line}>{chart === undefined ? null : <FigureChart spec={chart} />}</div>
                <Boundaries series={series} />
              </div>
            </Card>
          </Columns>
        )}
      </Await>
    </>
  );
}

interface SpansProps {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
}

function Spans({ step, from, to, years }: SpansProps) {
  const { search, change } = useViewSearch();
  const { period } = usePeriod();
  const { districts } = useDistricts(period.administrative.to);
  const all = [...new Set([...years, from, to])].toSorted((a, b) => a - b).map(String);
  return (
    <>
      <NativeSelect
        label={words.scope}
        value={search.huyen === undefined ? '' : String(search.huyen)}
        onChange={({ currentTarget: { value } }) =>
          change({ huyen: value === '' ? undefined : Number(value), xa: undefined })
        }
        data={[
          { value: '', label: words.province },
          ...districts.map(({ id, type, name }) => ({ value: String(id), label: `${type} ${name}` })),
        ]}
      />
      <NativeSelect
        label={words.step}
        value={step}
        onChange={(event) => change({ buoc: Step.parse(event.currentTarget.value) })}
        data={Step.options.map((value) => ({ value, label: words.steps[value] }))}
      />
      <NativeSelect
        label={words.from}
        value={String(from)}
        onChange={(event) => change({ tu: Number(event.currentTarget.value) })}
        data={all}
      />
      <NativeSelect
        label={words.to}
        value={String(to)}
        onChange={(event) => change({ den: Number(event.currentTarget.value) })}
        data={all}
      />
    </>
  );
}

const Points = ({ series: { head, points } }: { readonly series: Series }) => (
  <table className={table.table} aria-label={words.seriesTable}>
    <thead>
      <tr>
        <th scope="col">{words.period}</th>
        <th scope="col" className={table.number}>
          {head.isRatio ? words.numerator : words.value(head.unit)}
        </th>
        {head.isRatio ? (
          <>
            <th scope="col" className={table.number}>
              {words.denominator}
            </th>
            <th scope="col" className={table.number}>
              {words.percent}
            </th>
            <th scope="col">{words.status}</th>
          </>
        ) : null}
        <th scope="col" className={table.number}>
          {words.completeness}
        </th>
      </tr>
    </thead>
    <tbody>
      {points.map((point) => (
        <tr key={point.period}>
          <th scope="row">{shortPeriodName(point.period, true)}</th>
          <td className={table.number}>
            <ViewFigureText figure={point.numerator} shape={head.shape} />
          </td>
          {point.denominator === null ? null : (
            <>
              <td className={table.number}>
                <ViewFigureText figure={point.denominator} shape={head.shape} />
              </td>
              <td className={table.number}>
                <b>{percentOrNothing(point.percent)}</b>
              </td>
              <td>{point.status === null ? null : <TargetSign status={point.status} />}</td>
            </>
          )}
          <td className={`${table.number} ${table.quiet}`}>{completeText(point.numerator)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Boundaries = ({ series: { boundaries } }: { readonly series: Series }) =>
  boundaries.length === 0 ? null : (
    <section className={styles.boundaries}>
      <h3 className={styles.heading}>{words.boundaries}</h3>
      <ul>
        {boundaries.map(({ day, text }) => (
          <li key={day}>{text}</li>
        ))}
      </ul>
    </section>
  );
