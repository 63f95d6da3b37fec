import { expect, test } from 'vitest';
import { answerSentence, choiceWord } from '../../../renderer/messages/import-answers.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { PlaceId, Sha256 } from '../../../shared/ids.ts';
import { FileAnswer } from '../../../shared/imports/file-answer.ts';

const at = { sheet: 'Biểu xã', cell: 'H14' };
const place = PlaceId.parse(7);

/** One of each kind; a new kind without a sample does not compile. */
const samples: { readonly [K in FileAnswer['kind']]: readonly Extract<FileAnswer, { kind: K }>[] } = {
  'ambiguous-number': [
    { kind: 'ambiguous-number', decimalMark: ',' },
    { kind: 'ambiguous-number', decimalMark: '.' },
  ],
  'identity-guessed': [{ kind: 'identity-guessed', found: 'BM01, Huyện Mai Sơn' }],
  'foreign-row': [null, place].map((each) => ({ kind: 'foreign-row', ...at, place: each })),
  'duplicate-row': [true, false].map((holds) => ({ kind: 'duplicate-row', ...at, holds })),
  'duplicate-column': [true, false].map((holds) => ({ kind: 'duplicate-column', ...at, holds })),
  'duplicate-sheet': [true, false].map((holds) => ({ kind: 'duplicate-sheet', sheet: at.sheet, holds })),
  'label-changed': [true, false].map((trust) => ({ kind: 'label-changed', ...at, trust })),
  'other-period-shown': [{ kind: 'other-period-shown', period: PeriodCode.parse('2023-M02') }],
  'other-place-shown': [{ kind: 'other-place-shown', place }],
  'merged-figures': [{ kind: 'merged-figures', ...at }],
  'conflicting-file': [{ kind: 'conflicting-file', sha256: Sha256.parse('a'.repeat(64)) }],
};
const all: readonly FileAnswer[] = Object.values(samples).flat();
const sentence = (answer: FileAnswer) => answerSentence(answer, (id) => (id === place ? 'Huyện Mai Sơn' : '?'));

test.each(all)('a kept answer names where and what it decided: %j', (answer) => {
  FileAnswer.parse(answer);
  const said = sentence(answer);
  expect(said).toMatch(/^\p{Lu}/u);
  if ('cell' in answer) expect(said).toContain(`Trang ${answer.sheet}, ô ${answer.cell}: `);
  if ('place' in answer && answer.place !== null) expect(said).toContain('Huyện Mai Sơn');
  if (answer.kind === 'other-period-shown') expect(said).toContain('Tháng 2 năm 2023');
});

test('no two answers to one question are said alike, neither when chosen nor when kept', () => {
  for (const answers of Object.values(samples)) {
    const choices = answers.map((answer, index) => choiceWord({ answer, shows: String(index) }));
    expect(new Set(choices).size).toBe(answers.length);
    expect(new Set(answers.map(sentence)).size).toBe(answers.length);
  }
});
