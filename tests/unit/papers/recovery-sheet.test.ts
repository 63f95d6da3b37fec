import { expect, test } from 'vitest';
import { recoverySheet } from '../../../shared/papers/recovery-sheet.ts';
import { aHead, blocksOf, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const facts = { head: aHead, fileName: 'so-dieu-phoi_a.sdpluu', madeAt: '2023-01-18T08:15:00+07:00', program: '0.1.0' };

test('says which file, when, where it is kept and how it is opened; the passphrase is written by hand', () => {
  const document = recoverySheet({ ...facts, phrase: null });
  const [rows = []] = tablesOf(document).map(rowTexts);
  expect(rows.slice(0, 3)).toEqual([
    ['Tệp bản sao lưu', 'so-dieu-phoi_a.sdpluu'],
    ['Lúc sao lưu', '18/01/2023 08:15'],
    ['Chương trình', 'Sổ Điều Phối 0.1.0 hoặc mới hơn'],
  ]);
  expect(sentences(document).filter((text) => text.startsWith('…'))).toHaveLength(2);
  expect(tablesOf(document)).toHaveLength(1);
});

test('a phrase the program drew is printed, and then no line is left to write on', () => {
  const document = recoverySheet({ ...facts, phrase: 'ba thon ke' });
  expect(blocksOf(document)).toContainEqual({ kind: 'heading', level: 1, text: 'ba thon ke' });
  expect(sentences(document).filter((text) => text.startsWith('…'))).toEqual([]);
});
