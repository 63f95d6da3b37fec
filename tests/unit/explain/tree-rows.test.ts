import { describe, expect, test } from 'vitest';
import { missingSentence } from '../../../renderer/explain/missing-sentence.ts';
import { onlyFigure } from '../../../renderer/explain/tree-figure.ts';
import { mainFigure, openedAtFirst, treeRows } from '../../../renderer/explain/tree-rows.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { ExplainedSide, Explanation, TreeFigure } from '../../../shared/explain/explain.contract.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';

const figure = (code: string, use: TreeFigure['use'], place = 20): TreeFigure => ({
  element: ElementCode.parse('TT02'),
  under: [],
  place: PlaceId.parse(place),
  unit: '',
  period: PeriodCode.parse(code),
  figure: use === 'missing' ? null : { state: 'number', value: 1 },
  use,
  by: [],
});

const amount = (counted: number, expected: number) => ({ value: counted, counted, expected, noneOccurred: false });

const aSide = (side: ExplainedSide['side'], figures: readonly TreeFigure[]): ExplainedSide => ({
  side,
  formula: side,
  unit: '',
  scale: 0,
  amount: amount(1, 3),
  terms: [],
  districts: [1, 2].map((id) => ({
    place: PlaceId.parse(id),
    name: `Huyện ${id}`,
    amount: amount(id === 1 ? 1 : 0, id === 1 ? 2 : 1),
    places: Array.from({ length: 3 - id }, (_, at) => ({
      place: PlaceId.parse(id * 10 + at),
      name: `Xã ${id}.${at}`,
      amount: amount(id === 1 && at === 0 ? 1 : 0, 1),
      figures: [...figures],
    })),
  })),
});

const anExplanation = (...sides: ExplainedSide[]): Explanation => ({
  title: '',
  place: '',
  period: PeriodCode.parse('2023-M01'),
  formula: '',
  sides,
  percent: null,
  elements: [],
});

const counted = [figure('2023-M01', 'counted')];
const names = (explanation: Explanation, opened: ReadonlySet<string>) =>
  treeRows(explanation, opened, (side) => side).map(({ name, level }) => `${level} ${name}`);

describe('the lines of the tree', () => {
  test('one side needs no line of its own; a closed district hides its communes', () => {
    const explanation = anExplanation(aSide('numerator', counted));
    expect(names(explanation, openedAtFirst(explanation))).toEqual(['1 Huyện 1', '1 Huyện 2']);
    expect(names(explanation, new Set(['numerator 2']))).toEqual(['1 Huyện 1', '1 Huyện 2', '2 Xã 2.0']);
  });

  test('of two sides the one that leads to figures is open at first, places that are only counted are not', () => {
    const explanation = anExplanation(aSide('numerator', counted), aSide('denominator', []));
    expect(names(explanation, openedAtFirst(explanation))).toEqual([
      '1 numerator',
      '2 Huyện 1',
      '2 Huyện 2',
      '1 denominator',
    ]);
  });

  test('a district that is the only one is open, and a place that is the only one is chosen', () => {
    const [, second] = aSide('numerator', counted).districts;
    if (second === undefined) throw new Error('a second district');
    const explanation = anExplanation({ ...aSide('numerator', counted), districts: [second] });
    expect(names(explanation, openedAtFirst(explanation))).toEqual(['1 Huyện 2', '2 Xã 2.0']);
    expect(onlyFigure(explanation)).toMatchObject({ place: 20, period: '2023-M01', change: null });
    expect(onlyFigure(anExplanation(aSide('numerator', counted)))).toBeUndefined();
  });

  test('a place stands for its last figure that counts, never for a missing one', () => {
    const figures = [figure('2023-M01', 'counted'), figure('2023-M02', 'counted'), figure('2023-M03', 'missing')];
    expect(mainFigure(figures)?.period).toBe('2023-M02');
    expect(mainFigure([figure('2023-M01', 'missing')])).toBeUndefined();
  });

  test('what is missing is named: a whole district by its name, a part of one with its count', () => {
    expect(missingSentence(anExplanation(aSide('numerator', counted)))).toBe(
      'Còn thiếu số liệu của Huyện 1 (1 xã), Huyện 2.',
    );
  });
});
