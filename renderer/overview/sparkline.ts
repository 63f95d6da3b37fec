import type { TrendPoint } from '../../shared/indicators/indicators.contract.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Room for the dot of the last month and for the stroke. */
const margin = 3;

/**
 * Unbroken stretches as the points of lines, and the last month known. A rate is drawn against 0–100 % (or its own
 * highest), a count against its highest, so that a flat line low down is little and not nothing.
 */
export function sparkline(points: readonly TrendPoint[], { width, height }: Size): { lines: string[]; last?: Dot } {
  const isRate = points.some(({ percent }) => percent !== null);
  const values = points.map(({ percent, value }) => (isRate ? percent : value));
  const highest = Math.max(isRate ? 1000 : 1, ...values.map((value) => value ?? 0));
  const step = (width - 2 * margin) / Math.max(1, points.length - 1);
  const dots = values.map((value, at): Dot | undefined =>
    value === null
      ? undefined
      : { x: round(margin + at * step), y: round(height - margin - (value / highest) * (height - 2 * margin)) },
  );
  const last = dots.findLast((dot) => dot !== undefined);
  return {
    lines: stretches(dots).map((stretch) => stretch.map(({ x, y }) => `${x},${y}`).join(' ')),
    ...(last && { last }),
  };
}

function stretches(dots: readonly (Dot | undefined)[]): Dot[][] {
  const all: Dot[][] = [[]];
  for (const dot of dots) {
    if (dot === undefined) all.push([]);
    else all.at(-1)?.push(dot);
  }
  return all.filter((stretch) => stretch.length > 1);
}

const round = (value: number): number => Math.round(value * 10) / 10;
