import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withUnicodeText } from '../../../shared/imports/legacy-columns.ts';
import type { Cell, Workbook } from '../../../shared/imports/sheet.ts';
import { asTcvn3, asVni, vietnameseText } from '../../builders/legacy-text.ts';

interface Written {
  readonly text: string;
  readonly font?: string;
}

/** One sheet; each inner list is a column from the top. */
const aWorkbook = (...columns: readonly (readonly Written[])[]): Workbook => ({
  sheets: [
    {
      name: 'Biểu',
      visibility: 'visible',
      cells: columns
        .flatMap((texts, at) =>
          texts.map(
            ({ text, font }, row): Cell => ({
              row: row + 1,
              column: at + 1,
              value: { kind: 'text', value: text },
              formula: false,
              cached: true,
              ...(font === undefined ? {} : { font }),
            }),
          ),
        )
        .toSorted((a, b) => a.row - b.row || a.column - b.column),
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
  notes: [],
});

const textsOf = ({ sheets: [sheet] }: Workbook, column = 1): string[] =>
  (sheet?.cells ?? []).flatMap((cell) =>
    cell.column === column && cell.value.kind === 'text' ? cell.value.value : [],
  );

const inFont = (font: string | undefined, ...texts: readonly string[]): Written[] =>
  texts.map((text) => (font === undefined ? { text } : { text, font }));

const places = [
  'Xã Chiềng Ngần',
  'Phường Quyết Thắng',
  'Xã Hua La',
  'Thị trấn Hát Lót',
  'Xã Tà Xùa',
  'Tổng số lượt người',
];
const tcvn3 = places.map((text) => asTcvn3(text.toLowerCase()));
const vni = places.map(asVni);

const fonts = fc.constantFrom(undefined, 'Arial', 'Times New Roman', '.VnTime', '.VnArialH', 'VNI-Times', 'VNI-Helve');

describe('valid Unicode', () => {
  test('stays as it is, character by character, in any font', () =>
    fc.assert(
      fc.property(fc.array(vietnameseText, { minLength: 1, maxLength: 12 }), fonts, (texts, font) => {
        expect(textsOf(withUnicodeText(aWorkbook(inFont(font, ...texts))))).toEqual(texts);
      }),
      { numRuns: 500 },
    ));

  test('even all of it with letters of Latin-1 alone', () => {
    const texts = ['Huyện Sông Mã', 'Sông Mã', 'Xã Hua Nà', 'Cò Nòi', 'Mường Và', 'có', 'không', 'à'];
    const letters = texts.slice(1);
    for (const font of ['.VnTime', 'VNI-Times', 'Arial', undefined]) {
      expect(textsOf(withUnicodeText(aWorkbook(inFont(font, ...texts))))).toEqual(texts);
      expect(textsOf(withUnicodeText(aWorkbook(inFont(font, ...letters))))).toEqual(letters);
    }
  });

  test.each([
    '«Sông Mã»',
    '12 m²',
    '30°C',
    '§ 5',
    '±3',
    'Café Paris',
    'naïve',
    '1½',
    '© 2023',
    'ÀÁÂ',
    'A·B',
    '½·½',
    'μ',
    'ß',
  ])('signs and words of other languages are not taken for legacy text: "%s"', (text) => {
    const { conversions = [], ...workbook } = withUnicodeText(aWorkbook(inFont('Arial', text)));
    expect(textsOf(workbook)).toEqual([text]);
    expect(conversions.filter(({ converted }) => converted)).toEqual([]);
  });

  test('ends composed', () => {
    expect(textsOf(withUnicodeText(aWorkbook([{ text: 'Xã Chiềng Ngần'.normalize('NFD') }])))).toEqual([
      'Xã Chiềng Ngần',
    ]);
  });
});

describe('legacy text', () => {
  test.each([
    ['.VnTime', tcvn3, 'tcvn3', 'font'],
    ['VNI-Times', vni, 'vni', 'font'],
    ['Arial', tcvn3, 'tcvn3', 'letters'],
    [undefined, vni, 'vni', 'letters'],
  ] as const)('in %s is read', (font, written, encoding, witness) => {
    const result = withUnicodeText(aWorkbook(inFont(font, ...written)));
    expect(textsOf(result).map((text) => text.toLowerCase())).toEqual(places.map((text) => text.toLowerCase()));
    expect(result.conversions).toMatchObject([{ sheet: 'Biểu', column: 1, encoding, witness, converted: true }]);
    expect(result.conversions?.[0]?.samples).toHaveLength(3);
    expect(result.conversions?.[0]?.samples[0]).toMatchObject({ cell: 'A1', before: written[0] });
  });

  test('any text in a legacy font comes back, if it has a word that Unicode has not', () =>
    fc.assert(
      fc.property(fc.array(vietnameseText, { minLength: 1, maxLength: 12 }), (texts) => {
        const mark = 'tiếng việt đường phường';
        const all = [mark, ...texts];
        expect(textsOf(withUnicodeText(aWorkbook(inFont('VNI-Times', ...all.map(asVni)))))).toEqual(all);
        const small = all.map((text) => text.toLowerCase());
        expect(textsOf(withUnicodeText(aWorkbook(inFont('.VnTime', ...small.map(asTcvn3)))))).toEqual(small);
      }),
    ));

  test('a font ending in H shows capitals', () => {
    const result = withUnicodeText(aWorkbook(inFont('.VnTimeH', asTcvn3('tổng cộng'), 'Sè liÖu')));
    expect(textsOf(result)).toEqual(['TỔNG CỘNG', 'SỐ LIỆU']);
  });

  test('one column is converted, its neighbour in Unicode is not', () => {
    const result = withUnicodeText(aWorkbook(inFont('.VnTime', ...tcvn3), inFont('Arial', ...places)));
    expect(textsOf(result, 2)).toEqual(places);
    expect(result.conversions?.map(({ column }) => column)).toEqual([1]);
  });

  test('Unicode cells among legacy ones of the same column and font stay', () => {
    const mixed = [...tcvn3, 'Xã Mường Giôn', 'Phường Tô Hiệu'];
    const result = withUnicodeText(aWorkbook(inFont('.VnTime', ...mixed)));
    expect(textsOf(result).slice(-2)).toEqual(['Xã Mường Giôn', 'Phường Tô Hiệu']);
  });

  test('a column that says too little follows what the font means in the rest of the file', () => {
    const answers = inFont('.VnTime', 'cã', 'cã');
    const alone = withUnicodeText(aWorkbook(answers));
    expect(textsOf(alone)).toEqual(['cã', 'cã']);
    expect(alone.conversions).toMatchObject([{ converted: false, samples: [{ before: 'cã', after: 'có' }] }]);
    const among = withUnicodeText(aWorkbook(answers, inFont('.VnTime', ...tcvn3)));
    expect(textsOf(among)).toEqual(['có', 'có']);
  });

  test('too few words without a font are not converted but told', () => {
    const result = withUnicodeText(aWorkbook(inFont('Arial', asTcvn3('tổng cộng'))));
    expect(textsOf(result)).toEqual([asTcvn3('tổng cộng')]);
    expect(result.conversions).toMatchObject([
      { converted: false, witness: 'letters', samples: [{ after: 'tổng cộng' }] },
    ]);
  });

  test('numbers, ids and plain letters are never touched', () => {
    const plain = ['#TT02', 'BM01', '1.234,5', 'Hua La', '2023-M01'];
    expect(textsOf(withUnicodeText(aWorkbook(inFont('.VnTimeH', ...plain, ...tcvn3)))).slice(0, 5)).toEqual(plain);
  });
});
