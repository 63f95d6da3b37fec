import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedText } from '../plan/seed-files.ts';
import { labelled, readText } from './reading.ts';
import { digitalText } from './texts/digital.ts';
import { drowningText } from './texts/drowning.ts';
import { forestText } from './texts/forest.ts';

const visible = (text: string): string => text.normalize('NFC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');

/** Lines that plans are made of, put together in any order, and lines of anything. */
const plausible = [seedText('plan-2023.txt'), drowningText, forestText, digitalText].flatMap((text) =>
  text.split('\n'),
);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plausible) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1.', 'a)', '-', '1.1. ', 'Điều 2.', 'PHẦN I', '', '(1) Làm', '1\t2\t3', '***'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const texts = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));

describe('whatever the text', () => {
  test('no character is lost, doubled or moved', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { lines, characters } = readText(text);
        expect(visible(lines.map(({ printed, text: words }) => printed + words).join(''))).toBe(visible(text));
        expect(characters.kept).toBe(characters.source);
      }),
      { numRuns: 300 },
    );
  });

  test('labels of clauses and codes of headings are unique; every parent is a heading above', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = labelled(readText(text));
        const named = lines.filter(({ label }) => label !== '');
        const codes = named.filter(({ kind }) => kind === 'heading').map(({ label }) => label);
        const labels = named.filter(({ kind }) => kind !== 'heading').map(({ label }) => label);
        expect(new Set(codes).size).toBe(codes.length);
        expect(new Set(labels).size).toBe(labels.length);
        for (const { section } of named) expect(section === null || codes.includes(section)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a level below a heading is at most one deeper than the heading above it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const levels = readText(text)
          .lines.filter(({ kind }) => kind === 'heading')
          .map(({ level }) => level);
        levels.forEach((level, index) => {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
        });
      }),
    );
  });
});
