import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartHtml } from '../../../electron/paper/chart-html.ts';
import { chartSvg } from '../../../electron/paper/chart-svg.ts';
import type { Chart } from '../../../shared/paper/document.ts';
import { lengthOf } from '../../../shared/paper/text-lines.ts';

const aChart = (form: Chart['form'], values: readonly (number | null)[], names?: readonly string[]): Chart => ({
  kind: 'chart',
  form,
  title: 'Kết quả',
  unit: '%',
  labels: names ?? values.map((_, at) => `n${at}`),
  series: [
    {
      role: 'figure',
      name: 'Thực hiện',
      points: values.map((value) => ({
        text: value === null ? '…' : `${value} %`,
        value: value === null ? null : { value, scale: 0 },
      })),
    },
  ],
});

const widthsIn = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="\d+" y="[\d.]+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(([, x, anchor, text = '']) => ({
    x: Number(x),
    anchor,
    text,
  }));

describe('bars', () => {
  test('are as long as the figures compare; one that is not known has none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1_000_000)), { minLength: 1, maxLength: 12 }), (values) => {
        const known = values.filter((value) => value !== null);
        const widths = widthsIn(chartSvg(aChart('bars', values)));
        expect(widths).toHaveLength(known.length);
        const most = Math.max(...known, 1);
        const longest = Math.max(...widths, 0);
        for (const [at, width] of widths.entries())
          expect(width).toBeCloseTo(((known[at] ?? 0) / most) * (known.some((v) => v > 0) ? longest : 0), 0);
      }),
    );
  });

  test('every word stays inside the drawing, however long the names and figures are', () => {
    const name = fc.oneof(
      fc.constant('Ủy ban nhân dân '.repeat(20)),
      fc.constant('ặ'.repeat(300)),
      fc.constant('Mai Sơn'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.nat(100_000_000)), { minLength: 1, maxLength: 6 }), (rows) => {
        const svg = chartSvg(
          aChart(
            'bars',
            rows.map(([, value]) => value),
            rows.map(([label]) => label),
          ),
        );
        for (const { x, anchor, text } of textsIn(svg)) {
          const length = lengthOf(text, 24);
          expect(anchor === 'end' ? x - length : x).toBeGreaterThanOrEqual(0);
          expect(anchor === 'end' ? x : x + length).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('what they are held against is a tick, named once', () => {
    const chart = aChart('bars', [80, 100]);
    const target = {
      role: 'target',
      name: 'Mức giao',
      points: [
        { text: '90 %', value: { value: 90, scale: 0 } },
        { text: '', value: null },
      ],
    } as const;
    const svg = chartSvg({ ...chart, series: [...chart.series, target] });
    expect(svg.match(/<line /g)).toHaveLength(2);
    expect(textsIn(svg).filter(({ text }) => text === 'Mức giao')).toHaveLength(1);
  });
});

describe('a line', () => {
  test('is broken where nothing is known, and says each figure', () => {
    const svg = chartSvg(aChart('line', [1, 2, null, 4, 5, null, 7]));
    expect(svg.match(/<polyline /g)).toHaveLength(2);
    expect(svg.match(/<circle /g)).toHaveLength(5);
    expect(textsIn(svg).filter(({ text }) => text === '…')).toHaveLength(2);
  });
});

test('a chart is ink and grey alone, a drawing of lines that names itself, without what the page forbids', () => {
  for (const form of ['bars', 'line'] as const) {
    const html = chartHtml(aChart(form, [1, null, 3]));
    const colours = [...html.matchAll(/#([0-9a-f]{6})/g)].map(([, colour = '']) => colour.match(/../g) ?? []);
    expect(colours.length).toBeGreaterThan(0);
    for (const [red, green, blue] of colours) expect([green, blue]).toEqual([red, red]);
    expect(html).toContain('aria-label="Kết quả"');
    expect(html).not.toMatch(/<image|<script|style=/);
  }
});
