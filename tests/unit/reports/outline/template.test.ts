import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardReport } from '../../../../shared/reports/guard-report.ts';
import { formNames, indicatorNames, sideNames, wordNames } from '../../../../shared/reports/outline/chip-names.ts';
import { catalogOf, problemsIn, sayTemplate } from '../../../../shared/reports/outline/say-template.ts';
import { templateParts } from '../../../../shared/reports/outline/template.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { reportFacts } from '../report-facts.ts';

const facts = guardReport(reportFacts());
const problems = (template: string) =>
  problemsIn(template, catalogOf(facts)).map(({ at, problem }) => `${at} ${problem}`);

/** Text of any kind, full of braces, points and words that chips are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('{', '}', '.', ' ', '\n', 'TT02', 'CT11', 'TT99', 'lũy kế', 'so sánh', 'bằng chữ', 'kỳ', 'é'),
    )
    .map((pieces) => pieces.join('')),
);

describe('any text is a template', () => {
  test('its parts put together are the text, and each stands where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = templateParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts)
          if ('at' in part) expect(text.slice(part.at)).toSatisfy((rest: string) => rest.startsWith(part.text));
      }),
    );
  });

  test('it is said without failing, and no brace comes on paper', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs } = sayTemplate(text, facts);
        const words = paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
        expect(words).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('what is wrong is named at its place', () => {
  test.each([
    ['Tổ chức {TT02', ['8 unclosed']],
    ['Tổ chức TT02}', ['12 unopened']],
    ['a {} b { }', ['2 empty', '7 empty']],
    ['{TT99}', ['0 unknown-code']],
    ['{tháng nào}', ['0 unknown-name']],
    ['{TT02.tăng bao nhiêu}', ['0 unknown-form']],
    ['{TT02.lũy kế.so sánh}', ['0 not-together']],
    ['{TT02.lũy kế.lũy kế}', ['0 unknown-form']],
    ['{CT11.bằng chữ}', ['0 unknown-form']],
    ['Trong {kỳ}: {tt02.LUY KE}, {CT11.so sánh}', []],
  ])('%s', (template, expected) => expect(problems(template)).toEqual(expected));

  test('a stock has no lũy kế', () => {
    const elements = [{ ...facts.topics[0]?.figures[0], kind: 'stock' as const }];
    const [element] = elements;
    if (element?.code === undefined) throw new Error('one figure');
    const catalog = { elements: [{ code: element.code, kind: element.kind }], indicators: [] };
    expect(problemsIn('{TT02.lũy kế}', catalog)).toEqual([{ at: 0, written: 'TT02.lũy kế', problem: 'not-of-stock' }]);
  });
});

test('no two names are the same to a reader without marks', () => {
  for (const names of [sideNames, formNames, indicatorNames, wordNames]) {
    const keys = Object.values(names).map(fold);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
