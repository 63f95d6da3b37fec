import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import { chartColours } from './chart-colours.ts';
import styles from './TrendChart.module.css';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

interface Props {
  /** What the picture shows; the figures themselves stand in a list beside it. */
  readonly label: string;
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  /** Drawn as a dashed line. */
  readonly target: number | null;
  readonly format: (value: number) => string;
}

export function TrendChart({ label, names, values, target, format }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    const chart = new Chart<'bar' | 'line', (number | null)[]>(
      canvas.current,
      configuration(names, values, target, format),
    );
    return () => chart.destroy();
  }, [names, values, target, format]);
  return (
    <div className={styles.frame}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

function configuration(
  names: readonly string[],
  values: readonly (number | null)[],
  target: number | null,
  format: (value: number) => string,
): ChartConfiguration<'bar' | 'line', (number | null)[]> {
  const { brand, ink, quiet, rule, font } = chartColours();
  const ticks = { color: quiet, font: { family: font, size: 11 } };
  const line = {
    type: 'line' as const,
    data: names.map(() => target),
    borderColor: ink,
    borderDash: [4, 4],
    borderWidth: 1.5,
    pointRadius: 0,
  };
  const bars = { type: 'bar' as const, data: [...values], backgroundColor: brand, maxBarThickness: 18 };
  return {
    type: 'bar',
    data: { labels: [...names], datasets: target === null ? [bars] : [line, bars] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: { grid: { display: false }, ticks },
        y: {
          beginAtZero: true,
          suggestedMax: target ?? 0,
          grid: { color: rule },
          border: { display: false },
          ticks: { ...ticks, maxTicksLimit: 5, callback: (value) => format(Number(value)) },
        },
      },
    },
  };
}
