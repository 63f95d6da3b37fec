import { useMemo } from 'react';
import { parsePeriod } from '../../shared/calendar/period.ts';
import type { IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { FigureChart } from '../chart/FigureChart.tsx';
import type { FigureChartSpec } from '../chart/figure-chart.ts';
import { monthMark, targetText, indicatorWords as words } from '../messages/indicators.ts';
import { count, percent } from '../messages/numbers.ts';
import { viewWords } from '../messages/views.ts';
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

function trendChart(row: IndicatorRow, points: readonly Point[], format: (value: number) => string): FigureChartSpec {
  const isRatio = row.presentation === 'ratio';
  const target = isRatio ? targetTenths(row) : null;
  return {
    kind: 'columns',
    label: words.trendChart(row.name),
    names: points.map(nameOf),
    values: points.map((point) => (isRatio ? point.percent : point.value)),
    words: [],
    target: target === null ? null : { value: target, name: viewWords.target(targetText(row.target)) },
    usualMax: target ?? 0,
    breaks: [],
    format,
  };
}

function Trend({ row, points }: { readonly row: IndicatorRow; readonly points: readonly Point[] }) {
  const isRatio = row.presentation === 'ratio';
  const format = isRatio ? percent : count;
  const chart = useMemo(() => trendChart(row, points, format), [row, points, format]);
  return (
    <div className={styles.trend}>
      <FigureChart spec={chart} />
      <ul className={styles.months}>
        {points.map((point, index) => (
          <li key={point.period}>
            <span>{nameOf(point)}</span>
            <MonthValue value={chart.values[index] ?? null} format={format} />
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
