import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type PaperDocument, paragraph, type Run, text } from '../../../../shared/paper/document.ts';
import { changedTexts, changedValues } from '../../../../shared/reports/life/compare-documents.ts';

const figure = (source: string, value: string): Run => ({ kind: 'figure', text: value, source });
const cell = (value: string, source: string | null = null, note = ''): Cell => ({ text: value, note, source });

interface Said {
  readonly sentences?: readonly (readonly Run[])[];
  readonly rows?: readonly (readonly Cell[])[];
}

/** Sentences, and a table whose second and third columns stand under one head. */
const aDocument = ({ sentences = [], rows = [] }: Said): PaperDocument => ({
  title: 't',
  subject: 's',
  parts: [
    {
      kind: 'body',
      orientation: 'portrait',
      blocks: [
        ...sentences.map((runs) => paragraph(...runs)),
        {
          kind: 'table',
          size: 'normal',
          columns: Array.from({ length: 3 }, () => ({ share: 1, align: 'right', role: 'value' }) as const),
          head: [
            [
              { text: 'Huyện', unit: '', columns: 1, rows: 2 },
              { text: 'Tuyên truyền', unit: '', columns: 2, rows: 1 },
            ],
            ['buổi', 'lượt'].map((head) => ({ text: head, unit: '', columns: 1, rows: 1 })),
          ],
          rows: rows.map((cells) => ({ kind: 'plain', cells })),
        },
      ],
    },
  ],
});

describe('figures', () => {
  test('each once, however often it is said, with the places that differ', () => {
    const said = (value: string, counted: string): Said => ({
      sentences: [[text('Có '), figure('a', value)], [figure('a', value)]],
      rows: [[cell('Cộng'), cell(value, 'a', counted), cell('5', 'b')]],
    });
    expect(changedValues(aDocument(said('6', '1/12')), aDocument(said('9', '2/12')))).toEqual([
      { source: 'a', before: '6 (1/12)', after: '9 (2/12)' },
    ]);
  });

  test('one that only one of the two says has come or gone; one said elsewhere has not', () => {
    const before = aDocument({ sentences: [[figure('a', '1')], [figure('b', '2')]] });
    const after = aDocument({ sentences: [[figure('c', '3')]], rows: [[cell('x'), cell('KPS', 'b'), cell('')]] });
    expect(changedValues(before, after)).toEqual([
      { source: 'a', before: '1', after: null },
      { source: 'b', before: '2', after: 'KPS' },
      { source: 'c', before: null, after: '3' },
    ]);
  });

  const values = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9)), { maxLength: 8 });
  const saying = (said: readonly (readonly [string, number])[]) =>
    aDocument({ sentences: said.map(([source, value]) => [figure(source, String(value))]) });

  test('a document differs from itself in nothing; the other way round the same figures are told', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [one, other] = [saying(a), saying(b)];
        expect(changedValues(one, one)).toEqual([]);
        const turned = changedValues(other, one).map(({ source, before, after }) => [source, after, before]);
        const told = changedValues(one, other).map(({ source, before, after }) => [source, before, after]);
        expect(told.toSorted()).toEqual(turned.toSorted());
      }),
    );
  });
});

describe('paragraphs', () => {
  const saying = (lines: readonly string[]) => aDocument({ sentences: lines.map((line) => [text(line)]) });

  test('what changed stands beside what it was, what came or went alone, in the order of the paper', () => {
    const [before, after] = [saying(['mở', 'cũ', 'giữa', 'bỏ', 'hết']), saying(['mở', 'mới', 'giữa', 'hết', 'thêm'])];
    expect(changedTexts(before, after)).toEqual([
      { before: 'cũ', after: 'mới' },
      { before: 'bỏ', after: null },
      { before: null, after: 'thêm' },
    ]);
  });

  test('what stayed with what came is the whole of the second, with what went the whole of the first', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const changes = changedTexts(saying(a), saying(b));
        const gone = changes.flatMap(({ before }) => before ?? []);
        const come = changes.flatMap(({ after }) => after ?? []);
        expect(a.length - gone.length).toBe(b.length - come.length);
        expect(isWithin(gone, a) && isWithin(come, b)).toBe(true);
        if (a.join() === b.join()) expect(changes).toEqual([]);
      }),
    );
  });

  const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
    let at = 0;
    for (const line of whole) if (line === part[at]) at += 1;
    return at === part.length;
  };
});
