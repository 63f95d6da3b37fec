import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separatedRows } from '../../../shared/calendar/separated-text.ts';
import { paperCsv, textCell } from '../../../shared/paper/csv.ts';
import type { Cell, PaperDocument } from '../../../shared/paper/document.ts';
import { cell, column, number, row, table } from '../../../shared/papers/cells.ts';

const documentOf = (...cells: Cell[]): PaperDocument => ({
  title: '',
  subject: '',
  parts: [
    {
      kind: 'working',
      orientation: 'portrait',
      blocks: [
        table(
          cells.map((_cell, at) => column(`c${at}`, 1)),
          [row(...cells)],
        ),
      ],
    },
  ],
});
const bodyOf = (text: string) => separatedRows(text.slice(1))[1]?.cells;

describe('a paper as CSV', () => {
  test('begins with the byte order mark; numbers are plain, with a decimal comma', () => {
    const text = paperCsv(documentOf(cell('Huyện Mường La'), number(12_345), number(917, 1), number(-5)));
    expect(text).toBe('\uFEFFc0;c1;c2;c3\r\nHuyện Mường La;12345;"91,7";-5\r\n');
  });

  test('no text can be a formula, and every text is read back but for the mark in front of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ''),
        fc.string({ unit: fc.constantFrom('=', '1', ';', '"', 'ă', '\n', ',') }),
        (start, rest) => {
          const text = start + rest;
          const written = textCell(text);
          expect(written).not.toMatch(/^[=+\-@\t\r\n]/);
          if (start !== '') expect(written.startsWith(`"'`)).toBe(true);
        },
      ),
    );
    const dangerous = ['=1+1', '+84', '-2', '@a', '\tx', '\rx', '\nx'];
    const read = bodyOf(paperCsv(documentOf(...dangerous.map(cell))));
    expect(read).toEqual(dangerous.map((text) => `'${text}`));
  });
});
