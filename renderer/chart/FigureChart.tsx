import { useEffect, useRef } from 'react';
import styles from './FigureChart.module.css';
import { drawFigureChart, type FigureChartSpec } from './figure-chart.ts';

/** A chart beside its table. */
export function FigureChart({ spec }: { readonly spec: FigureChartSpec }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    const chart = drawFigureChart(canvas.current, spec);
    return () => chart.destroy();
  }, [spec]);
  return (
    <div className={styles.frame} data-kind={spec.kind}>
      <canvas ref={canvas} role="img" aria-label={spec.label} />
    </div>
  );
}
