import type { Chart } from '../../shared/paper/document.ts';
import { chartSvg } from './chart-svg.ts';
import { escapeHtml as e } from './escape-html.ts';

/** A caption above a drawing of ink alone, which stays with it on one sheet. */
export const chartHtml = (chart: Chart): string =>
  `<figure class="chart"><figcaption>${e(chart.title)}</figcaption>${chartSvg(chart)}</figure>`;
