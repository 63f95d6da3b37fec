import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obligationSign } from '../../../renderer/messages/deadlines.ts';
import { figureNumber } from '../../../renderer/messages/figures.ts';
import { monthMark, targetText } from '../../../renderer/messages/indicators.ts';
import { submissionSummary } from '../../../renderer/messages/overview.ts';
import { coverage, periodInSentence, periodOption } from '../../../renderer/messages/periods.ts';
import { submissionMeaning, submissionSign } from '../../../renderer/messages/submissions.ts';
import { dayAndTime, weekdayAndDay } from '../../../renderer/messages/time.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage as coverageOf } from '../../../shared/calendar/period-coverage.ts';
import { periodTitle } from '../../../shared/calendar/period-label.ts';
import type { Period } from '../../../shared/deadlines/deadlines.contract.ts';
import { PlaceId } from '../../../shared/ids.ts';
import { SubmissionState } from '../../../shared/submissions/submissions.contract.ts';

const day = (text: string) => Day.parse(text);

function period(text: string): Period {
  const code = PeriodCode.parse(text);
  return {
    code,
    kind: 'month',
    label: periodTitle(code),
    administrative: coverageOf(code, 'administrative'),
    calendar: coverageOf(code, 'calendar'),
  };
}

describe('moments', () => {
  test('an instant is told in the time of Việt Nam, whatever the machine thinks', () => {
    expect(dayAndTime('2023-09-18T01:15:00.000Z')).toBe('18/09/2023 08:15');
    expect(dayAndTime('2023-12-31T17:00:00.000Z')).toBe('01/01/2024 00:00');
  });

  test('a day with its weekday', () => {
    expect(weekdayAndDay(day('2023-09-20'))).toBe('Thứ Tư, 20/09/2023');
    expect(weekdayAndDay(day('2023-09-24'))).toBe('Chủ Nhật, 24/09/2023');
  });
});

describe('periods', () => {
  test('label and coverage; the year appears where the coverage begins in the one before', () => {
    expect(periodOption(period('2023-M09'))).toBe('Tháng 9 (15/8–14/9)');
    expect(coverage(period('2023-M01'))).toBe('15/12/2022–14/1');
  });

  test('inside a sentence', () => {
    expect(periodInSentence(period('2023-Q3'))).toBe('quý III');
  });

  test('under a bar', () => {
    expect(monthMark(9)).toBe('T9');
  });
});

describe('figures', () => {
  const shape = { valueType: 'count', scale: 0, options: [] } as const;

  test('as their element wants them read', () => {
    expect(figureNumber(1204, shape)).toBe('1.204');
    expect(figureNumber(955, { ...shape, valueType: 'score', scale: 1 })).toBe('95,5');
    expect(figureNumber(1, { ...shape, valueType: 'yes-no' })).toBe('Có');
    expect(figureNumber(0, { ...shape, valueType: 'yes-no' })).toBe('Không');
    expect(figureNumber(1, { ...shape, valueType: 'code-list', options: ['Khá', 'Tốt'] })).toBe('Tốt');
  });

  test('targets', () => {
    expect(targetText({ operator: '>=', value: 80, scale: 0 })).toBe('từ 80%');
    expect(targetText({ operator: '=', value: 1000, scale: 1 })).toBe('100,0%');
    expect(targetText(null)).toBe('Không nêu số');
  });
});

describe('signs', () => {
  const due = { dueOn: day('2023-09-18'), movedTo: null, extendedTo: null };

  test('an obligation: days late when overdue, the day itself while there is time', () => {
    expect(obligationSign({ ...due, state: 'overdue', workingDaysLate: 2 })).toMatchObject({
      tone: 'bad',
      mark: '2 ngày',
    });
    expect(obligationSign({ ...due, state: 'due-soon', workingDaysLate: -3 })).toMatchObject({ mark: '18/9' });
    expect(obligationSign({ ...due, state: 'done-late', workingDaysLate: 2 })).toMatchObject({ mark: '+2' });
  });

  test('an extension moves the day that is shown', () => {
    const extended = { ...due, extendedTo: day('2023-09-25'), state: 'due-soon' as const, workingDaysLate: -3 };
    expect(obligationSign(extended).mark).toBe('25/9');
  });

  test('no two states of a submission look alike without colour', () => {
    const marks = SubmissionState.options.map((state) => submissionSign({ state, workingDaysLate: 2 }).mark);
    expect(new Set(marks).size).toBe(SubmissionState.options.length);
    expect(submissionMeaning({ state: 'late', workingDaysLate: 2 })).toBe('chậm 2 ngày làm việc');
  });

  test('the summary of a board always adds up to all its rows', () => {
    const rows = fc.array(fc.constantFrom(...SubmissionState.options), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (states) => {
        const board = states.map((state, index) => ({
          placeId: PlaceId.parse(index + 1),
          place: '',
          state,
          dueOn: null,
          receivedOn: null,
          workingDaysLate: 0,
          files: 0,
        }));
        const numbers = submissionSummary(board).match(/\d+/g) ?? [];
        expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(states.length);
      }),
    );
  });
});
