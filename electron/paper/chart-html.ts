import type { Chart } from '../../shared/paper/document.ts';
import { chartSvg } from './chart-svg.ts';
import { escapeHtml as e } from './escape-html.ts';

/**
 * A caption above a drawing of ink alone, which stays with it on one sheet. In a place of its own: charts in a row would
 * be lines of one paragraph, of which no page may begin or end with a single one.
 */
export const chartHtml = (chart: Chart): string =>
  `<div><figure class="chart"><figcaption>${e(chart.title)}</figcaption>${chartSvg(chart)}</figure></div>`;
