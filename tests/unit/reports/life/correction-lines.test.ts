import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ElementCode } from '../../../../shared/ids.ts';
import { type Cell, type PaperDocument, paragraph, text } from '../../../../shared/paper/document.ts';
import { correctionLines } from '../../../../shared/reports/life/correction-lines.ts';

/** Sources are 'DT01@1' and so on: the element, and the place. */
type Values = Readonly<Record<string, string>>;

const aDocument = (values: Values): PaperDocument => ({
  title: 't',
  subject: 's',
  parts: [
    {
      kind: 'body',
      orientation: 'portrait',
      blocks: [
        paragraph(text('mở')),
        {
          kind: 'table',
          size: 'normal',
          columns: [{ share: 1, align: 'right', role: 'value' }],
          head: [[{ text: 'Số', unit: '', columns: 1, rows: 1 }]],
          rows: Object.entries(values).map(([source, value]) => {
            const cell: Cell = { text: value, note: '', source };
            return { kind: 'plain', cells: [cell] };
          }),
        },
      ],
    },
  ],
});

const elementsOf = (source: string) => [ElementCode.parse(source.split('@')[0])];
const linesOf = (
  printed: Values,
  now: Values,
  threshold = 5,
  told: { source: string; was: string; now: string }[] = [],
) => correctionLines({ printed: aDocument(printed), now: aDocument(now), told, elementsOf, threshold });

test('beside a figure that is hidden now and was not, nothing of its element is told; of others it is', () => {
  const lines = linesOf(
    { 'DT01@1': '12', 'DT01@2': '7', DT01: '19', TT01: '3' },
    { 'DT01@1': '< 5', 'DT01@2': '…', DT01: '10', TT01: '4' },
  );
  expect(lines.map(({ source, sayable }) => [source, sayable])).toEqual([
    ['DT01@1', '…'],
    ['DT01@2', '…'],
    ['DT01', '…'],
    ['TT01', '4'],
  ]);
  expect(linesOf({ DT01: '19', 'DT01@1': '< 5' }, { DT01: '21', 'DT01@1': '< 5' })[0]?.sayable).toBe('21');
  expect(linesOf({ DT01: '19', 'DT01@1': '12' }, { DT01: '10', 'DT01@1': '3' }, 0)[0]?.sayable).toBe('10');
});

test('where something becomes hidden, no number of its element comes out; what was told and still holds is closed', () => {
  const number = fc.integer({ min: 5, max: 60 }).map(String);
  const values = fc.record({ 'DT01@1': number, 'DT01@2': number, DT01: number });
  fc.assert(
    fc.property(values, values, fc.constantFrom('DT01@1', 'DT01@2'), (printed, now, hidden) => {
      const lines = linesOf(printed, { ...now, [hidden]: '…' });
      expect(lines.every(({ sayable }) => sayable === '…')).toBe(true);
      const shown = linesOf(printed, now);
      const told = shown.map(({ source, before, sayable }) => ({ source, was: before ?? '', now: sayable ?? '' }));
      expect(linesOf(printed, now, 5, told).some(({ isOpen }) => isOpen)).toBe(false);
      const again = linesOf(printed, printed, 5, told);
      expect(again.map(({ source, after }) => [source, after])).toEqual(told.map(({ source, was }) => [source, was]));
      expect(again.every(({ isOpen }) => isOpen)).toBe(true);
    }),
  );
});
