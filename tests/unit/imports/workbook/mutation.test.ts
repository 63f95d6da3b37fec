import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../electron/imports/workbook/read.ts';
import { ReadResult } from '../../../../shared/imports/sheet.ts';
import { sheetData, workbookParts, zipParts } from '../../../builders/workbook-bytes.ts';
import { workbookOf } from './reading.ts';

const numbers = Array.from({ length: 40 }, (_, row) => [
  `<c r="A${row + 1}" t="s"><v>${row % 3}</v></c>`,
  `<c r="B${row + 1}" s="1"><v>${45_000 + row}</v></c>`,
  `<c r="C${row + 1}"><f>B${row + 1}*2</f><v>${row * 1.5}</v></c>`,
]);
const parts = workbookParts({
  strings: '<si><t>Tân</t></si><si><r><t>Mường </t></r><r><t>La</t></r></si><si><t>Xã</t></si>',
  styles:
    '<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf fontId="0"/><xf numFmtId="14" fontId="0"/></cellXfs>',
  sheets: [
    { name: 'Một', xml: sheetData(...numbers) },
    { name: 'Hai', xml: sheetData(['<c t="inlineStr"><is><t>x</t></is></c>']) },
  ],
});
const good = zipParts(parts);
const names = [...parts.keys()];

/** Any answer will do, as long as it is one, of the agreed shape, and the same twice. */
async function expectSteadyAnswer(bytes: Buffer): Promise<ReadResult> {
  const answer = await readWorkbook(bytes);
  expect(ReadResult.safeParse(answer).success).toBe(true);
  expect(await readWorkbook(bytes)).toEqual(answer);
  return answer;
}

const byte = fc.nat(255);
const place = fc.nat(good.length - 1);
const flips = fc.array(fc.tuple(place, byte), { minLength: 1, maxLength: 6 });
const options = { seed: 20_230_930, numRuns: 400 };

describe('damage of any kind', () => {
  test('changed bytes: the file is refused, or reads as before', async () => {
    const before = await workbookOf(good);
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        const answer = await expectSteadyAnswer(bytes);
        if (answer.ok) expect(answer.workbook).toEqual(before);
      }),
      options,
    );
  });

  test('a file cut short is never read', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (length) => {
        expect((await expectSteadyAnswer(good.subarray(0, length))).ok).toBe(false);
      }),
      options,
    );
  });

  test('bytes moved, repeated or left out: refused, or as before', async () => {
    const before = await workbookOf(good);
    await fc.assert(
      fc.asyncProperty(place, place, place, async (a, b, c) => {
        const [from = 0, to = 0, at = 0] = [a, b, c].sort((x, y) => x - y);
        const bytes = Buffer.concat([good.subarray(0, to), good.subarray(from, at), good.subarray(at)]);
        const answer = await expectSteadyAnswer(bytes);
        if (answer.ok) expect(answer.workbook).toEqual(before);
      }),
      options,
    );
  });

  test('XML changed before it is packed: an answer in any case', async () => {
    const snippet = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '&',
        '</c>',
        '<c>',
        '<v>',
        '</row>',
        '<row>',
        '<!--',
        ']]>',
        '<![CDATA[',
        '&#x0;',
        'r:id',
        '-1',
        '1e999',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(20),
        snippet,
        async (name, where, length, inserted) => {
          const xml = parts.get(name) ?? '';
          const at = where % (xml.length + 1);
          const changed = new Map(parts).set(name, xml.slice(0, at) + inserted + xml.slice(at + length));
          await expectSteadyAnswer(zipParts(changed));
        },
      ),
      options,
    );
  });

  test('parts missing or exchanged: an answer in any case', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.constantFrom(...names), fc.boolean(), async (one, other, drop) => {
        const changed = new Map(parts).set(one, parts.get(other) ?? '');
        if (drop) changed.delete(other);
        await expectSteadyAnswer(zipParts(changed));
      }),
      { ...options, numRuns: 100 },
    );
  });
});
