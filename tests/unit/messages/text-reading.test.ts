import { describe, expect, test } from 'vitest';
import { outcomeSigns, outcomeWord } from '../../../renderer/messages/imports.ts';
import { textReadingWords as words } from '../../../renderer/messages/text-reading.ts';
import { PlainText } from '../../../shared/imports/sheet.ts';

describe('how a text file was read', () => {
  const { encoding, delimiter } = PlainText.shape;
  const readings = encoding.options.flatMap((each) =>
    delimiter.options.map((separator) => ({ encoding: each, confidence: 100, delimiter: separator })),
  );

  test('each encoding and separator has words of its own', () => {
    expect(new Set(readings.map(words.plainText)).size).toBe(readings.length);
  });

  test('a doubt is said in percent, certainty is not', () => {
    expect(words.doubt({ encoding: 'tcvn3', confidence: 67, delimiter: ';' })).toContain('67%');
    expect(words.doubt({ encoding: 'utf-8', confidence: 100, delimiter: ';' })).toBeUndefined();
  });
});

describe('what is not opened', () => {
  const of = (fileName: string) => outcomeWord({ outcome: 'not-opened', fileName });

  test.each(['Số liệu.xlsx.lnk', 'AUTORUN.INF', 'bao cao.xls.EXE', 'a.vbs'])('%s is called what it is', (name) => {
    expect(of(name)).not.toBe(outcomeSigns['not-opened'].word);
  });

  test('a document is only no table; a refused table is refused', () => {
    expect(of('cong van.docx')).toBe(outcomeSigns['not-opened'].word);
    expect(outcomeWord({ outcome: 'refused', fileName: 'a.js' })).toBe(outcomeSigns.refused.word);
  });
});
