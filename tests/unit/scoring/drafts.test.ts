import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveScore, draftOf as scoreDraft, typedPoints } from '../../../renderer/scoring/score-draft.ts';
import { asSheet, draftOf, withClass, withCriterion } from '../../../renderer/scoring/sheet-draft.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { pointProblems } from '../../../shared/scoring/commune-score.ts';
import { ScoringSheet } from '../../../shared/scoring/scoring-sheet.ts';
import { sheets } from './a-sheet.ts';

const typed = fc.oneof(fc.constantFrom('', ' ', 'x', '-1', '1,5', '007', '99999'), fc.nat(60).map(String));

test('what is typed counts only where it is whole points within the maximum; all of it so is what the keeper takes', () =>
  fc.assert(
    fc.property(
      sheets.chain((sheet) =>
        fc
          .array(typed, { minLength: sheet.criteria.length, maxLength: sheet.criteria.length })
          .map((given) => ({ sheet, given })),
      ),
      ({ sheet: { criteria }, given }) => {
        const texts = Object.fromEntries(criteria.map(({ code }, at) => [code, given[at] ?? '']));
        const live = liveScore(criteria, texts);
        expect(live.open + live.wrong + Object.keys(live.points).length).toBe(criteria.length);
        const faults = pointProblems(criteria, live.points).map(({ fault }) => fault);
        expect(faults).toEqual(Array.from({ length: live.open + live.wrong }, () => 'missing'));
        expect(live.total).toBe(Object.values(live.points).reduce<number>((sum, points) => sum + (points ?? 0), 0));
      },
    ),
  ));

test('one more than the maximum, a sign, a decimal and letters are wrong, nothing at all is open', () => {
  const read = (text: string) => typedPoints({ maximum: 10 }, text).kind;
  expect(['10', ' 0 ', '11', '-1', '1,5', 'x', ''].map(read)).toEqual([
    ...['points', 'points', 'wrong', 'wrong', 'wrong', 'wrong', 'open'],
  ]);
});

test('a new score is of today, as far as the year goes', () => {
  const on = (today: string) => scoreDraft(null, 2023, Day.parse(today)).on;
  expect(['2022-12-01', '2023-05-02', '2024-01-10'].map(on)).toEqual(['2022-12-15', '2023-05-02', '2023-12-14']);
});

test('a sheet that is opened and not touched reads back as it was', () =>
  fc.assert(
    fc.property(sheets, (sheet) => {
      expect(ScoringSheet.parse(asSheet(draftOf(sheet)))).toEqual(sheet);
    }),
  ));

test('a criterion that is added has a code of its own, and is refused until it is filled in', () =>
  fc.assert(
    fc.property(sheets, fc.nat(11), (sheet, dropped) => {
      const draft = draftOf(sheet);
      const fewer = { ...draft, criteria: draft.criteria.filter((_, at) => at !== dropped) };
      const added = withCriterion(withCriterion(fewer));
      expect(new Set(added.criteria.map(({ code }) => code)).size).toBe(added.criteria.length);
      expect(ScoringSheet.safeParse(asSheet(added)).success).toBe(false);
    }),
  ));

test('a class that is added stands first, to be filled in', () =>
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { classes } = withClass(draftOf(sheet));
      expect(classes[0]).toMatchObject({ name: '', from: '' });
      expect(new Set(classes.map(({ key }) => key)).size).toBe(sheet.classes.length + 1);
    }),
  ));
