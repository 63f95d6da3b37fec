import { type GuardCell, type GuardSum, guardCounts, isSmallCount, type Mark } from '../numbers/small-count-guard.ts';
import type { ElementTable, PlaceLine, SeriesPoint, TotalLine, ViewFigure } from './views.contract.ts';

/** Which sides are guarded, and below which count: the office's own choice. */
export interface GuardedSides {
  readonly below: number;
  readonly numerator: boolean;
  readonly denominator: boolean;
}

/** The lines and their total as they may leave the office. */
export function hideInLines<L extends TotalLine>(
  lines: readonly L[],
  total: TotalLine,
  guarded: GuardedSides,
): { lines: L[]; total: TotalLine } {
  const columns = [
    column('numerator', [...lines, total], guarded.numerator),
    column('denominator', [...lines, total], guarded.denominator),
  ];
  const marks = marksOf(columns, guarded.below);
  const hidden = <T extends TotalLine>(line: T, row: number): T => hideSides(line, marks, row, guarded.below);
  return { lines: lines.map(hidden), total: hidden(total, lines.length) };
}

/** A district alone shows no more than its line among all districts does. */
export function hideAsAmongDistricts<L extends TotalLine>(lines: readonly L[], among: PlaceLine): L[] {
  const like = (figure: ViewFigure, shown: ViewFigure | null) =>
    as(figure, markOfState(shown?.state), shown?.value ?? 0);
  return lines.map((line) => {
    const denominator = line.denominator && like(line.denominator, among.denominator);
    return withSides(line, like(line.numerator, among.numerator), denominator);
  });
}

/** Each column with its own total: parts of another column ("trong đó") do not add up to it. */
export function hideInElements<T extends Pick<ElementTable, 'rows' | 'total'>>(
  table: T,
  isGuarded: readonly boolean[],
  limit: number,
): T {
  const columns = isGuarded.map((guarded, at) => ({
    side: String(at),
    isGuarded: guarded,
    figures: [...table.rows.map(({ figures }) => figures[at]), table.total[at]],
  }));
  const marks = marksOf(columns, limit);
  const hidden = (figures: readonly ViewFigure[], row: number) =>
    figures.map((figure, at) => as(figure, marks.get(idOf(String(at), row)), limit));
  return {
    ...table,
    rows: table.rows.map((row, at) => ({ ...row, figures: hidden(row.figures, at) })),
    total: hidden(table.total, table.rows.length),
  };
}

/** A flow point by point: those that lie in one longer period add up to it, and it may stand on another paper. */
export function hideInFlow(
  points: readonly SeriesPoint[],
  longerOf: (point: SeriesPoint) => string,
  guarded: GuardedSides,
): SeriesPoint[] {
  const groups = Map.groupBy(
    points.map((point, at) => ({ point, at })),
    ({ point }) => longerOf(point),
  );
  const sides = (['numerator', 'denominator'] as const).map((side) => column(side, points, guarded[side]));
  const cells = sides.flatMap(cellsOf);
  const sums = sides.flatMap(({ side }) =>
    [...groups].map(([name, members]) => ({
      total: `${side} ${name}`,
      parts: members.map(({ at }) => idOf(side, at)),
    })),
  );
  const totals = sums.map(({ total, parts }): GuardCell => {
    const value = parts.reduce((sum, id) => sum + (cells.find((cell) => cell.id === id)?.value ?? 0), 0);
    return { id: total, figure: { state: 'number', value }, isGuarded: true, isPublished: true };
  });
  const marks = guardCounts({ cells: [...cells, ...totals], sums }, guarded.below);
  return points.map((point, row) => hideSides(point, marks, row, guarded.below));
}

/** Lũy kế or a stock: a small step between two points shown would tell as much as the small count itself. */
export function hideInLevels(points: readonly SeriesPoint[], guarded: GuardedSides): SeriesPoint[] {
  const numerators = hideSteps(
    points.map(({ numerator }) => numerator),
    guarded.numerator,
    guarded.below,
  );
  const denominators = hideSteps(
    points.map(({ denominator }) => denominator ?? undefined),
    guarded.denominator,
    guarded.below,
  );
  return points.map((point, at) => withSides(point, numerators[at] ?? point.numerator, denominators[at] ?? null));
}

function hideSteps(
  figures: readonly (ViewFigure | undefined)[],
  isGuarded: boolean,
  limit: number,
): (ViewFigure | undefined)[] {
  let shown = 0;
  return figures.map((figure) => {
    if (!isGuarded || figure?.state !== 'number') return figure;
    if (isSmallCount(figure.value, limit)) return as(figure, 'below', limit);
    if (isSmallCount(Math.abs(figure.value - shown), limit)) return as(figure, 'hidden', limit);
    shown = figure.value;
    return figure;
  });
}

interface Column {
  readonly side: string;
  readonly isGuarded: boolean;
  readonly figures: readonly (ViewFigure | undefined)[];
}

const column = (side: 'numerator' | 'denominator', lines: readonly TotalLine[], isGuarded: boolean): Column => ({
  side,
  isGuarded,
  figures: lines.map((line) => line[side] ?? undefined),
});

const idOf = (side: string, row: number): string => `${side} ${String(row).padStart(4, '0')}`;

/** The last figure of each column is the sum of those above it. */
function marksOf(columns: readonly Column[], limit: number): ReadonlyMap<string, Mark> {
  const sums = columns.map(
    ({ side, figures }): GuardSum => ({
      total: idOf(side, figures.length - 1),
      parts: figures.slice(0, -1).map((_figure, row) => idOf(side, row)),
    }),
  );
  return guardCounts({ cells: columns.flatMap(cellsOf), sums }, limit);
}

const cellsOf = ({ side, isGuarded, figures }: Column): (GuardCell & { readonly value: number })[] =>
  figures.map((figure, row) => ({
    id: idOf(side, row),
    isGuarded,
    figure: numberOf(figure),
    value: figure?.value ?? 0,
  }));

const numberOf = (figure: ViewFigure | undefined): GuardCell['figure'] =>
  figure?.state === 'number' ? { state: 'number', value: figure.value } : undefined;

function hideSides<L extends TotalLine>(line: L, marks: ReadonlyMap<string, Mark>, row: number, limit: number): L {
  const marked = (side: 'numerator' | 'denominator', figure: ViewFigure) =>
    as(figure, marks.get(idOf(side, row)), limit);
  return withSides(
    line,
    marked('numerator', line.numerator),
    line.denominator && marked('denominator', line.denominator),
  );
}

/** A rate, and what it says of the target, would give a hidden side away. */
function withSides<L extends TotalLine>(line: L, numerator: ViewFigure, denominator: ViewFigure | null): L {
  const isWhole = !isHidden(numerator) && (denominator === null || !isHidden(denominator));
  return { ...line, numerator, denominator, ...(isWhole ? {} : { percent: null, status: null }) };
}

export const isHidden = ({ state }: ViewFigure): boolean => state === 'small' || state === 'withheld';

function as(figure: ViewFigure, mark: Mark | undefined, limit: number): ViewFigure {
  switch (mark) {
    case 'below':
      return { ...figure, state: 'small', value: limit };
    case 'hidden':
      return { ...figure, state: 'withheld', value: 0 };
    case 'shown':
    case undefined:
      return figure;
  }
}

function markOfState(state: ViewFigure['state'] | undefined): Mark {
  switch (state) {
    case 'small':
      return 'below';
    case 'withheld':
      return 'hidden';
    case 'number':
    case 'none':
    case 'not-applicable':
    case 'missing':
    case undefined:
      return 'shown';
  }
}
