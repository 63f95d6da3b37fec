import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateFormat } from '../../../../electron/imports/workbook/number-formats.ts';
import { isoDate, serialDate } from '../../../../electron/imports/workbook/serial-dates.ts';
import { growth, linear } from '../../../builders/work-done.ts';
import { sheetData, workbookBytes } from '../../../builders/workbook-bytes.ts';
import { valuesOf } from './reading.ts';

describe('stored numbers as days', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45_199, '2023-09-30'],
    [45_199.75, '2023-09-30T18:00:00'],
    [45_199.9999999, '2023-10-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, day) => {
    expect(serialDate(serial, false)).toBe(day);
  });

  test.each([-1, 0, 0.5, 60, 60.5, 2_958_466, 1e308])('%d is no day', (serial) => {
    expect(serialDate(serial, false)).toBeUndefined();
  });

  test('the other epoch begins four years and a day later', () => {
    expect(serialDate(0, true)).toBe('1904-01-01');
    expect(serialDate(45_199 - 1_462, true)).toBe('2023-09-30');
    expect(serialDate(-1, true)).toBeUndefined();
  });

  test('the next number is the next day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), fc.boolean(), (serial, date1904) => {
        fc.pre(serialDate(serial + 1, date1904) !== undefined);
        const [today, tomorrow] = [serialDate(serial, date1904), serialDate(serial + 1, date1904)];
        expect(Date.parse(tomorrow ?? '') - Date.parse(today ?? '')).toBe(86_400_000);
      }),
    );
  });

  test.each(['2023-02-29', '2023-13-01', '2023-01-01T24:30:00', '23-01-01', '2023-1-1', ''])(
    '%j is no date',
    (written) => {
      expect(isoDate(written)).toBeUndefined();
    },
  );
});

describe('number formats that show a day', () => {
  test.each([
    'dd/mm/yyyy',
    'd/m/yy;@',
    '[$-42A]dd mmmm yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'DD/MM/YYYY HH:MM:SS',
    'yyyy-mm-dd hh:mm:ss.000',
    '"Ngày" d "tháng" m "năm" yyyy',
    'mm/yyyy',
    'mmmm',
    '[Red]d-mmm',
    'h:mm AM/PM d/m',
  ])('%s', (code) => {
    expect(isDateFormat(164, code)).toBe(true);
  });

  test.each([
    'General',
    '0.00',
    '#,##0',
    '#,##0\\ "đồng"',
    '#,##0 [$₫-42A]',
    '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-',
    '0" ngày"',
    '0\\d',
    '[Red]0;[Blue]-0',
    'h:mm',
    'h:mm AM/PM',
    'mm:ss.0',
    '[h]:mm:ss',
    '[h]:mm',
    '#,##0 VND',
    '[mm]',
    '0.00E+00',
    '@',
    '',
  ])('%s is not one', (code) => {
    expect(isDateFormat(164, code)).toBe(false);
  });

  test('built-in numbers', () => {
    expect([14, 17, 22].every((id) => isDateFormat(id, undefined))).toBe(true);
    expect([0, 1, 9, 18, 21, 45, 47, 49].some((id) => isDateFormat(id, undefined))).toBe(false);
    expect(isDateFormat(14, '0.00')).toBe(false);
  });

  test('a very long code takes no longer by the character', async () => {
    expect(isDateFormat(164, '['.repeat(65_000))).toBe(false);
    expect(await growth((factor) => isDateFormat(164, '['.repeat(65_000 * factor)))).toBeLessThan(linear);
  });
});

describe('dates in a workbook', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<fonts><font><name val="Arial"/></font></fonts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>';
  const cells = ['0', '1', '2', '7'].map((style) => `<c s="${style}"><v>45199</v></c>`);
  const book = (properties: string) =>
    valuesOf(workbookBytes({ styles, properties, sheets: [{ xml: sheetData([...cells, '<c s="1"><v>0</v></c>']) }] }));

  test('a number is a date only through its style', async () => {
    const date = { kind: 'date', value: '2023-09-30' };
    const number = { kind: 'number', value: 45_199 };
    const noDay = { kind: 'number', value: 0 };
    expect(await book('')).toEqual({ A1: number, B1: date, C1: date, D1: number, E1: noDay });
  });

  test('a workbook may count from 1904', async () => {
    const [b1] = [(await book('<workbookPr date1904="1"/>')).B1];
    expect(b1).toEqual({ kind: 'date', value: '2027-10-01' });
    expect((await book('<workbookPr date1904="0"/>')).B1).toEqual({ kind: 'date', value: '2023-09-30' });
  });
});
