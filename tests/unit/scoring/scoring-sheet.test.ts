import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Points, pointProblems, totalOf } from '../../../shared/scoring/commune-score.ts';
import { classOf, mostPoints, ScoringSheet, upperBounds } from '../../../shared/scoring/scoring-sheet.ts';
import { sheetProblems } from '../../../shared/scoring/sheet-problems.ts';
import { sheets, sheetWithTotal } from './a-sheet.ts';

test('every total falls in exactly one class, and within the bounds that are shown for it', () =>
  fc.assert(
    fc.property(sheetWithTotal, ({ sheet, total }) => {
      expect(sheetProblems(sheet)).toEqual([]);
      const upper = upperBounds(sheet);
      const holding = sheet.classes.filter(({ from }, at) => from <= total && total <= (upper[at] ?? -1));
      expect(holding).toEqual([classOf(sheet, total)]);
    }),
  ));

test('the bounds lie side by side from 0 to the most: no total is left out, none is in two', () =>
  fc.assert(
    fc.property(sheets, (sheet) => {
      const upper = upperBounds(sheet);
      const widths = sheet.classes.map(({ from }, at) => (upper[at] ?? -1) - from + 1);
      expect(widths.every((width) => width > 0)).toBe(true);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(mostPoints(sheet) + 1);
    }),
  ));

const pointsFor = (sheet: ScoringSheet) =>
  fc
    .tuple(...sheet.criteria.map(({ maximum }) => fc.integer({ min: 0, max: maximum })))
    .map((given) => Object.fromEntries(sheet.criteria.map(({ code }, at) => [code, given[at] ?? 0])) as Points);

test('points within their maxima are kept, and the total is never above the most', () =>
  fc.assert(
    fc.property(
      sheets.chain((sheet) => pointsFor(sheet).map((points) => ({ sheet, points }))),
      ({ sheet, points }) => {
        expect(pointProblems(sheet.criteria, points)).toEqual([]);
        expect(totalOf(points)).toBeLessThanOrEqual(mostPoints(sheet));
        expect(classOf(sheet, totalOf(points))).toBeDefined();
      },
    ),
  ));

test('one point above a maximum, a criterion left out and one of another sheet are named', () =>
  fc.assert(
    fc.property(
      sheets.chain((sheet) => pointsFor(sheet).map((points) => ({ sheet, points }))),
      ({ sheet, points }) => {
        const [first] = sheet.criteria;
        if (first === undefined) return;
        const above = { ...points, [first.code]: first.maximum + 1 };
        expect(pointProblems(sheet.criteria, above)).toEqual([{ criterion: first.code, fault: 'above-maximum' }]);
        const { [first.code]: _left, ...without } = points;
        expect(pointProblems(sheet.criteria, without)).toEqual([{ criterion: first.code, fault: 'missing' }]);
        expect(pointProblems(sheet.criteria.slice(1), points)).toEqual([
          { criterion: first.code, fault: 'unknown-criterion' },
        ]);
      },
    ),
  ));

const sample = ScoringSheet.parse(
  JSON.parse(readFileSync(new URL('../../../resources/seed/scoring-sheet.json', import.meta.url), 'utf8')),
);

test('the sheet that comes with the program can be kept, adds up to 100 and says that it is a sample', () => {
  expect(sheetProblems(sample)).toEqual([]);
  expect(mostPoints(sample)).toBe(100);
  expect(sample.standing).toBe('sample');
  expect(sample.legalBasis).toContain('chưa có phụ lục chính thức');
  for (const name of [sample.title, ...sample.classes.map((each) => each.name)]) expect(name).toContain('(mẫu)');
});

test('what would leave a total without a class, or in two, is refused', () => {
  const faultsOf = (given: Partial<ScoringSheet>) => sheetProblems({ ...sample, ...given }).map(({ fault }) => fault);
  const [best, middle, last] = sample.classes;
  if (best === undefined || middle === undefined || last === undefined) throw new Error('three classes');
  expect(faultsOf({ classes: [middle, best, last] })).toEqual(['classes-out-of-order']);
  expect(faultsOf({ classes: [best, { ...middle, from: best.from }, last] })).toEqual(['classes-out-of-order']);
  expect(faultsOf({ classes: [best, middle] })).toEqual(['lowest-not-zero']);
  expect(faultsOf({ classes: [{ ...best, from: 101 }, last] })).toEqual(['class-out-of-reach']);
  expect(faultsOf({ classes: [best, { ...last, name: best.name }] })).toEqual(['class-twice']);
  const [first] = sample.criteria;
  if (first === undefined) throw new Error('a criterion');
  expect(faultsOf({ criteria: [...sample.criteria, first] })).toEqual(['criterion-twice']);
  expect(
    faultsOf({ criteria: [...sample.criteria, { ...first, code: 'TC99' as typeof first.code, name: 'Họ và tên' }] }),
  ).toEqual(['personal']);
});
