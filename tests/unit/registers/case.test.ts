import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, Day } from '../../../shared/calendar/day.ts';
import { EntryId, StepId } from '../../../shared/ids.ts';
import { type CaseStep, courseProblem, standingOf } from '../../../shared/registers/case.ts';
import { type FeedingEntry, fedFigure } from '../../../shared/registers/fed-figure.ts';
import { Feed } from '../../../shared/registers/feed.ts';
import { feedingOf } from '../../../shared/registers/feeding.ts';
import { FieldCode } from '../../../shared/registers/register-field.ts';
import { StepCode } from '../../../shared/registers/register-life.ts';
import { lifeOf } from '../../builders/a-register-life.ts';

const hotspot = lifeOf('ST04');
const pledge = lifeOf('ST02');
const opened = Day.parse('2023-01-10');
const opening = { id: 1, on: opened, values: {} };
const step = (id: number, code: string, after: number, values: CaseStep['values'] = {}): CaseStep => ({
  id: StepId.parse(id),
  entry: EntryId.parse(1),
  on: addDays(opened, after),
  step: StepCode.parse(code),
  values,
  document: { number: '', day: null, title: '' },
  note: '',
});

const stepsOf = (codes: readonly string[]): fc.Arbitrary<CaseStep[]> =>
  fc
    .array(fc.record({ code: fc.constantFrom(...codes), after: fc.integer({ min: -3, max: 60 }) }), { maxLength: 6 })
    .map((all) => all.map(({ code, after }, at) => step(at + 1, code, after)));

/** The plan's own order, written down once more by hand. */
const mayFollow: Record<string, readonly string[]> = {
  phat_hien: ['triet_xoa'],
  triet_xoa: ['kiem_tra_lai', 'tai_hoat_dong'],
  kiem_tra_lai: ['kiem_tra_lai', 'tai_hoat_dong'],
  tai_hoat_dong: ['triet_xoa'],
};
const hotspotSteps = ['triet_xoa', 'kiem_tra_lai', 'tai_hoat_dong'];
const stateAfter: Record<string, string> = {
  phat_hien: 'chua_triet_xoa',
  triet_xoa: 'da_triet_xoa',
  kiem_tra_lai: 'da_kiem_tra_lai',
  tai_hoat_dong: 'tai_hoat_dong',
};

function isLegal(steps: readonly CaseStep[]): boolean {
  const codes = steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id)).map((each) => each.step);
  const befores = ['phat_hien', ...codes];
  return (
    steps.every(({ on }) => on >= opened) && codes.every((code, at) => mayFollow[befores[at] ?? '']?.includes(code))
  );
}

describe('the course of a hotspot', () => {
  test('is right only where each step may follow the one before it, in whatever order they were written', () =>
    fc.assert(
      fc.property(stepsOf(hotspotSteps), (steps) => {
        expect(courseProblem(hotspot, opened, steps) === undefined).toBe(isLegal(steps));
        expect(courseProblem(hotspot, opened, steps.toReversed())).toEqual(courseProblem(hotspot, opened, steps));
      }),
      { numRuns: 500 },
    ));

  test('names the first step that cannot stand, and why', () => {
    expect(courseProblem(hotspot, opened, [step(1, 'kiem_tra_lai', 5)])).toEqual({
      step: 'kiem_tra_lai',
      fault: 'not-after',
    });
    expect(courseProblem(hotspot, opened, [step(1, 'triet_xoa', -1)])).toEqual({
      step: 'triet_xoa',
      fault: 'before-opening',
    });
  });

  test('is not judged again in what stood before: only what is new must fit the definition of today', () =>
    fc.assert(
      fc.property(stepsOf(hotspotSteps), fc.constantFrom(...hotspotSteps), (steps, code) => {
        const kept = steps.filter(({ on }) => on >= opened);
        expect(courseProblem(hotspot, opened, kept, kept)).toBeUndefined();
        const last = kept.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id)).at(-1);
        const added = { ...step(9999, code, 0), on: last?.on ?? opened };
        const may = mayFollow[last?.step ?? 'phat_hien']?.includes(code) === true;
        expect(courseProblem(hotspot, opened, [...kept, added], kept) === undefined).toBe(may);
      }),
    ));

  test('says where it stands on any day: by the last step up to it', () =>
    fc.assert(
      fc.property(stepsOf(hotspotSteps), fc.nat(90), (steps, after) => {
        const day = addDays(opened, after);
        const last = steps
          .filter(({ on }) => on <= day)
          .reduce<CaseStep | undefined>(
            (found, each) => (found === undefined || each.on >= found.on ? each : found),
            undefined,
          );
        const standing = standingOf(hotspot, opening, steps, day);
        expect(standing.state).toBe(stateAfter[last?.step ?? 'phat_hien']);
        expect(standing.since).toBe(last?.on ?? opened);
        expect(standingOf(hotspot, opening, steps.toReversed(), day)).toEqual(standing);
      }),
    ));

  test('once dismantled is due to be looked at again after thirty days, or on the day the officer set', () => {
    const own = { [FieldCode.parse('kiem_tra_lai')]: '2023-02-01' };
    const termOn = (day: string, given: CaseStep['values'] = {}, further: CaseStep[] = []) =>
      standingOf(hotspot, opening, [step(1, 'triet_xoa', 1, given), ...further], Day.parse(day)).term;
    expect(termOn('2023-01-12')).toMatchObject({ on: '2023-02-10', near: 'later', kind: 'duty' });
    expect(termOn('2023-01-31')).toMatchObject({ on: '2023-02-10', near: 'soon' });
    expect(termOn('2023-02-10')).toMatchObject({ near: 'soon' });
    expect(termOn('2023-02-11')).toMatchObject({ near: 'past' });
    expect(termOn('2023-01-12', own)).toMatchObject({ on: '2023-02-01' });
    expect(termOn('2023-02-11', {}, [step(2, 'kiem_tra_lai', 20)])).toBeNull();
  });
});

describe('a pledge', () => {
  test('holds for twelve months, its last day included, and is signed again', () => {
    const stateOn = (day: string, steps: CaseStep[] = []) => standingOf(pledge, opening, steps, Day.parse(day));
    expect(stateOn('2024-01-10')).toMatchObject({ state: 'con_hieu_luc', term: { near: 'soon' } });
    expect(stateOn('2024-01-11')).toMatchObject({ state: 'het_han', since: '2024-01-11', term: { near: 'past' } });
    expect(stateOn('2024-01-11', [step(1, 'ky_lai', 300)]).state).toBe('con_hieu_luc');
    expect(stateOn('2023-05-01', [step(1, 'cham_dut', 30)])).toMatchObject({ state: 'cham_dut', term: null });
  });
});

describe('what a case feeds', () => {
  const holding = (all: readonly FeedingEntry[], day: Day) =>
    all.filter(({ on, until }) => on <= day && (until === undefined || day <= until));

  test('holds on any day by the one step the case stands at then, and by none once that has ended', () =>
    fc.assert(
      fc.property(stepsOf(['ky_lai', 'cham_dut']), fc.nat(500), (given, after) => {
        const steps = given.filter(({ on }) => on >= opened);
        const day = addDays(opened, after);
        const standing = standingOf(pledge, opening, steps, day);
        const held = holding(feedingOf(pledge, opening, steps), day).map((each) => each.step);
        expect(held).toEqual(standing.state === 'het_han' ? [] : [standing.step]);
      }),
    ));

  test('steps are counted by their own day, with what was said when the case opened', () => {
    const field = FieldCode.parse('cap');
    const all = feedingOf(hotspot, { ...opening, values: { [field]: 'Tỉnh' } }, [
      step(1, 'triet_xoa', 5),
      step(2, 'tai_hoat_dong', 20),
      step(3, 'triet_xoa', 40),
    ]);
    const feed = Feed.parse({
      element: 'DT02',
      how: { kind: 'count' },
      steps: ['triet_xoa'],
      where: [{ field, is: 'Tỉnh' }],
    });
    const within = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) });
    expect(fedFigure(feed, all, within('2023-01-15', '2023-02-14'))).toBe(1);
    expect(fedFigure(feed, all, within('2023-01-15', '2023-03-14'))).toBe(2);
    expect(fedFigure(feed, all, within('2023-03-15', '2023-04-14'))).toBeUndefined();
  });

  test('what stands at the end of a period is counted and summed, 0 where all has ended, nothing before the first', () => {
    const field = FieldCode.parse('da_ky');
    const all = [
      ...feedingOf(pledge, { id: 1, on: opened, values: { [field]: 4 } }, [step(1, 'ky_lai', 30, { [field]: 6 })]),
      ...feedingOf(pledge, { id: 2, on: opened, values: { [field]: 3 } }, [step(2, 'cham_dut', 60)]),
    ];
    const steps = ['ky', 'ky_lai'];
    const figures = (to: string) =>
      [{ kind: 'standing' }, { kind: 'standing', field }].map((how) =>
        fedFigure(Feed.parse({ element: 'CS04', how, steps }), all, { from: opened, to: Day.parse(to) }),
      );
    expect(figures('2023-01-09')).toEqual([undefined, undefined]);
    expect(figures('2023-01-31')).toEqual([2, 7]);
    expect(figures('2023-02-28')).toEqual([2, 9]);
    expect(figures('2023-12-14')).toEqual([1, 6]);
    expect(figures('2024-06-14')).toEqual([0, 0]);
  });
});

test('a month later is the same day, or the last one of a shorter month', () => {
  const later = (day: string, months: number) => addMonths(Day.parse(day), months);
  expect(later('2023-01-31', 1)).toBe('2023-02-28');
  expect(later('2023-01-31', 13)).toBe('2024-02-29');
  expect(later('2023-11-30', 3)).toBe('2024-02-29');
  expect(later('2023-12-15', 12)).toBe('2024-12-15');
});
