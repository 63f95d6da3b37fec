import { describe, expect, test } from 'vitest';
import { bodiesIn, labelled, readText } from './reading.ts';
import { digitalKey, digitalText } from './texts/digital.ts';
import { drowningKey, drowningText } from './texts/drowning.ts';
import { forestKey, forestText } from './texts/forest.ts';
import type { KeyLine } from './texts/key.ts';

/** The same shape for what was read and for what the key says, so that a difference shows the whole line. */
const shown = (line: KeyLine) => ({
  kind: line.kind,
  label: line.label ?? '',
  printed: line.printed ?? '',
  text: line.text,
  ends: line.ends ?? '',
  leads: line.leads ?? [],
  supports: line.supports ?? [],
  monitors: line.monitors ?? [],
});

describe.each([
  ['drowning: typed to the edge of the page', drowningText, drowningKey],
  ['forest: articles and a table', forestText, forestKey],
  ['digital: no number at all', digitalText, digitalKey],
])('%s', (_, text, key) => {
  const proposal = readText(text);
  const lines = labelled(proposal);

  test('is read as a person reads it', () => {
    const read = lines.map((line, index) => {
      const wanted = key[index];
      return shown({
        ...line,
        text: line.text.slice(0, wanted?.text.length),
        ends: wanted?.ends === undefined ? '' : line.text.slice(-wanted.ends.length),
        leads: bodiesIn(line, 'lead', proposal),
        supports: bodiesIn(line, 'support', proposal),
        monitors: bodiesIn(line, 'monitor', proposal),
      });
    });
    expect(read).toEqual(key.map(shown));
  });

  test('nothing of it is lost', () => {
    expect(proposal.characters.kept).toBe(proposal.characters.source);
  });
});

test('only what may well be something else is marked unsure', () => {
  const unsure = (text: string) => readText(text).lines.filter((line) => line.unsure);
  expect(unsure(drowningText)).toEqual([]);
  expect(unsure(forestText)).toEqual([]);
  const mixed = forestText.replace('Mục 1. MỤC ĐÍCH VÀ YÊU CẦU\n\nĐiều 1. Mục đích', 'Mục 1. MỤC ĐÍCH VÀ YÊU CẦU');
  expect(unsure(mixed).map(({ kind, rules }) => [kind, rules.at(-1)])).toEqual([
    ['purpose', 'two-kinds-in-heading'],
    ['purpose', 'two-kinds-in-heading'],
  ]);
});

test('year, code and title are suggested from the title', () => {
  expect(readText(drowningText).suggestion).toEqual({
    year: 2024,
    code: 'KH2024-PCDNTE',
    title: 'Phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2024',
  });
  expect(readText(digitalText).suggestion.code).toBe('KH2026-CDS');
});
