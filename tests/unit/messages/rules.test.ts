import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionProblem, noticeWords } from '../../../renderer/messages/deadlines.ts';
import { ruleSentence, type SpokenRule } from '../../../renderer/messages/rules.ts';
import { type DueRule, dueRuleFits, RegimeFrequency, RegimeReporters } from '../../../shared/deadlines/regime-seed.ts';
import { coverageKinds } from '../calendar/arbitraries.ts';
import { dueRules } from '../deadlines/arbitraries.ts';

const monthly: SpokenRule = {
  frequency: 'month',
  coverage: 'administrative',
  due: { kind: 'working-days-after-cut-off', days: 2 },
  reporters: 'districts',
  named: [],
  bodies: 12,
  receiver: 'Sở Lao động - Thương binh và Xã hội',
  task: null,
};
const yearly = (due: DueRule) => ruleSentence({ ...monthly, frequency: 'year', due });

describe('a rule reads back as a sentence', () => {
  test('monthly by working days', () =>
    expect(ruleSentence(monthly)).toBe(
      'Hằng tháng, 12 huyện, thành phố gửi Sở Lao động - Thương binh và Xã hội; số liệu chốt ngày 14; hạn gửi 02 ngày làm việc sau ngày chốt, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
    ));

  test('"trước ngày" says how it is read', () => {
    expect(yearly({ kind: 'before', month: 12, day: 20, reading: 'strict' })).toContain(
      'trước ngày 20/12, tức là chậm nhất ngày 19/12, nếu trùng ngày nghỉ thì phải gửi vào ngày làm việc liền trước',
    );
    expect(yearly({ kind: 'before', month: 3, day: 1, reading: 'strict' })).toContain('chậm nhất ngày 28/2');
    expect(yearly({ kind: 'before', month: 12, day: 20, reading: 'habit' })).toContain('tính cả ngày đó');
  });

  test('the 31st of a month is its last day; months are counted from the cut-off', () => {
    expect(ruleSentence({ ...monthly, due: { kind: 'day-of-month', day: 31, months: 0 } })).toContain(
      'hạn gửi ngày cuối của tháng chốt số liệu',
    );
    expect(ruleSentence({ ...monthly, due: { kind: 'day-of-month', day: 5, months: 1 } })).toContain(
      'hạn gửi ngày 5 của tháng sau tháng chốt số liệu',
    );
  });

  test('on request: no date of its own, no cut-off', () =>
    expect(ruleSentence({ ...monthly, frequency: 'on-request', due: { kind: 'on-request' } })).toBe(
      'Khi có yêu cầu, 12 huyện, thành phố gửi Sở Lao động - Thương binh và Xã hội; hạn gửi theo từng yêu cầu.',
    ));

  test('who owes it: leads of a task, single bodies, many of them', () => {
    expect(ruleSentence({ ...monthly, bodies: 3, task: 'IV.12-1' })).toContain(
      '3 cơ quan chủ trì nhiệm vụ IV.12-1 gửi',
    );
    expect(ruleSentence({ ...monthly, named: ['Sở Tài chính'] })).toContain('Sở Tài chính gửi');
    expect(ruleSentence({ ...monthly, named: ['A', 'B', 'C', 'D'] })).toContain('4 cơ quan được nêu tên gửi');
  });
});

const rules = fc
  .record({
    frequency: fc.constantFrom(...RegimeFrequency.options),
    coverage: coverageKinds,
    due: dueRules,
    reporters: fc.constantFrom(...RegimeReporters.options),
    bodies: fc.integer({ min: 0, max: 230 }),
  })
  .filter(dueRuleFits)
  .map((part) => ({ ...monthly, ...part }));

test('every rule has one whole sentence, and rules with other dates have other sentences', () =>
  fc.assert(
    fc.property(rules, rules, (rule, other) => {
      const sentence = ruleSentence(rule);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}/);
      expect(sentence.endsWith('.')).toBe(true);
      expect(sentence).toBe(sentence.normalize('NFC'));
      const differs = JSON.stringify([rule.frequency, rule.due]) !== JSON.stringify([other.frequency, other.due]);
      if (differs) expect(ruleSentence(other)).not.toBe(sentence);
    }),
  ));

test('the line at the start names only what there is, and is silent when there is nothing', () => {
  expect(noticeWords.sentence(3, 5)).toBe('3 việc quá hạn, 5 việc đến hạn tuần này');
  expect(noticeWords.sentence(0, 5)).toBe('5 việc đến hạn tuần này');
  expect(noticeWords.sentence(0, 0)).toBeUndefined();
});

test('each refusal of the keeper has its own sentence', () => {
  const issues = ['not_later', 'is_extended', 'in_future', 'before_receipt', 'before_asked', 'not_bound', 'ended'];
  expect(new Set(issues.map(decisionProblem)).size).toBe(issues.length);
  expect(decisionProblem('too_small')).toBeUndefined();
});
