import type { Chart } from '../../shared/paper/document.ts';
import { chartBars } from './chart-bars.ts';
import { chartLines } from './chart-lines.ts';
import { letterSize } from './chart-shapes.ts';
import { escapeHtml as e } from './escape-html.ts';

/**
 * The drawing is 1000 units wide and as wide as the text: lines and letters, which stay sharp at any size, in ink and
 * grey alone. Presentation attributes, for the page forbids styles.
 */
export function chartSvg(chart: Chart): string {
  const { shapes, height } = chart.form === 'bars' ? chartBars(chart) : chartLines(chart);
  return `<svg viewBox="0 0 1000 ${height}" role="img" aria-label="${e(chart.title)}" font-size="${letterSize}">${shapes}</svg>`;
}
