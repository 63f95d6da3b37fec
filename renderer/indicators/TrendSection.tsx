import { useMemo } from 'react';
import { parsePeriod } from '../../shared/calendar/period.ts';
import type { IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { TrendChart } from '../chart/TrendChart.tsx';
import { monthMark, indicatorWords as words } from '../messages/indicators.ts';
import { count, percent } from '../messages/numbers.ts';
import { Await } from '../page/Await.tsx';
import styles from './indicators.module.css';
import { useTrend } from './use-indicators.ts';

type Point = NonNullable<ReturnType<typeof useTrend>['data']>[number];

/** Lũy kế month by month: the picture, and beside it every figure. */
export function TrendSection({ row }: { readonly row: IndicatorRow }) {
  const answer = useTrend(row.code);
  return (
    <section>
      <h3 className={styles.heading}>{words.trend}</h3>
      <Await answer={answer}>{(points) => <Trend row={row} points={points} />}</Await>
    </section>
  );
}

function Trend({ row, points }: { readonly row: IndicatorRow; readonly points: readonly Point[] }) {
  const isRatio = row.presentation === 'ratio';
  const names = useMemo(() => points.map(nameOf), [points]);
  const values = useMemo(() => points.map((point) => (isRatio ? point.percent : point.value)), [points, isRatio]);
  const format = isRatio ? percent : count;
  return (
    <div className={styles.trend}>
      <TrendChart
        label={words.trendChart(row.name)}
        names={names}
        values={values}
        target={isRatio ? targetTenths(row) : null}
        format={format}
      />
      <ul className={styles.months}>
        {points.map((point, index) => (
          <li key={point.period}>
            <span>{nameOf(point)}</span>
            <MonthValue value={values[index] ?? null} format={format} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const MonthValue = ({
  value,
  format,
}: {
  readonly value: number | null;
  readonly format: (value: number) => string;
}) =>
  value === null ? (
    <span title={words.trendNone}>
      –<span className="visually-hidden"> {words.trendNone}</span>
    </span>
  ) : (
    <b>{format(value)}</b>
  );

const nameOf = ({ period }: Point): string => monthMark(parsePeriod(period).number);

/** In the same tenths of a per cent as the points. */
const targetTenths = ({ target }: IndicatorRow): number | null =>
  target === null ? null : (target.value * 10) / 10 ** target.scale;
