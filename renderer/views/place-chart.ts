import { formatPercent } from '../../shared/numbers/percent.ts';
import { figureText, isOneAnswer } from '../../shared/views/figure-text.ts';
import { drawnValue } from '../../shared/views/view-figure.ts';
import type { PlaceLine, Series, SubjectHead, TotalLine } from '../../shared/views/views.contract.ts';
import { shortPeriodName } from '../../shared/views/wording.ts';
import type { FigureChartSpec } from '../chart/figure-chart.ts';
import { targetText } from '../messages/indicators.ts';
import { count } from '../messages/numbers.ts';
import { viewWords as words } from '../messages/views.ts';

/** Rates where there are rates, else the figures themselves. */
const amountOf = ({ isRatio, shape }: SubjectHead, line: TotalLine): number | null => {
  if (isRatio) return line.percent === null ? null : line.percent / 10;
  const value = drawnValue(line.numerator);
  return value === null ? null : value / 10 ** shape.scale;
};

function wordOf({ isRatio, shape }: SubjectHead, line: TotalLine, isAnswer: boolean): string {
  if (isRatio && line.percent !== null) return formatPercent(line.percent);
  const hidden = [line.numerator, line.denominator].find(
    (side) => side?.state === 'small' || side?.state === 'withheld',
  );
  if (hidden) return figureText(hidden, shape, false);
  const isNothing = isRatio && line.denominator?.state === 'number' && line.denominator.value === 0;
  if (isNothing) return figureText({ ...line.numerator, state: 'none' }, shape, false);
  return figureText(line.numerator, shape, isAnswer);
}

const format =
  ({ isRatio }: SubjectHead) =>
  (value: number) =>
    isRatio ? `${count(Math.round(value))}%` : Number.isInteger(value) ? count(value) : String(value).replace('.', ',');

const targetOf = ({ target, isRatio }: SubjectHead): FigureChartSpec['target'] =>
  target === null || !isRatio
    ? null
    : { value: target.value / 10 ** target.scale, name: words.target(targetText(target)) };

const usualMax = ({ isRatio }: SubjectHead): number => (isRatio ? 100 : 1);

interface Drawn {
  readonly head: SubjectHead;
  readonly lines: readonly PlaceLine[];
}

/** A bar for each line of the table, in its order. */
export const placeChart = ({ head, lines }: Drawn): FigureChartSpec => ({
  kind: 'bars',
  label: words.chart(head.name),
  names: lines.map(({ kind, name }) => (kind === 'own' ? words.own(name) : name)),
  values: lines.map((line) => amountOf(head, line)),
  words: lines.map((line) => wordOf(head, line, isOneAnswer(line))),
  target: targetOf(head),
  usualMax: usualMax(head),
  breaks: [],
  format: format(head),
});

/** Words at the marks as long as they do not run into each other. */
const mostWords = 12;

export const seriesChart = ({ head, points, boundaries }: Series): FigureChartSpec => ({
  kind: 'line',
  label: words.chart(head.name),
  names: points.map(({ period }) => shortPeriodName(period, true)),
  values: points.map((point) => amountOf(head, point)),
  words: points.map((point) =>
    points.length > mostWords || amountOf(head, point) === null ? '' : wordOf(head, point, false),
  ),
  target: targetOf(head),
  usualMax: usualMax(head),
  breaks: boundaries.map(({ before }) => ({ before, name: words.boundary })),
  format: format(head),
});
