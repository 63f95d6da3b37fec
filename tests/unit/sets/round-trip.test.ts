import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { writeSetWorkbook } from '../../../electron/sets/write-set-workbook.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { canonicalSet } from '../../../shared/sets/canonical.ts';
import type { IndicatorSet } from '../../../shared/sets/indicator-set.ts';
import { readSetWorkbook } from '../../../shared/sets/read-set-workbook.ts';
import { readSetJson, setJson } from '../../../shared/sets/set-json.ts';
import { ownSeedSet, someSet } from '../../builders/a-set.ts';

const madeOn = Day.parse('2023-03-01');

async function throughWorkbook(set: IndicatorSet) {
  const result = await readWorkbook(Buffer.from(await writeSetWorkbook(set, madeOn)));
  if (!result.ok) throw new Error(`not read: ${result.refusal.reason}`);
  const { locate: _locate, ...read } = readSetWorkbook(result.workbook, new Map());
  return read;
}

describe('set → file → set', () => {
  test('JSON gives the same set, and the same text again', () => {
    fc.assert(
      fc.property(someSet, (set) => {
        const text = setJson(set);
        const read = readSetJson(text);
        expect(read).toEqual({ ok: true, set: canonicalSet(set) });
        expect(read.ok && setJson(read.set)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('XLSX gives the same set', async () => {
    await fc.assert(
      fc.asyncProperty(someSet, async (set) => {
        expect(await throughWorkbook(canonicalSet(set))).toEqual({ ok: true, set: canonicalSet(set) });
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test('the order of things and of options left to their default does not matter', () => {
    fc.assert(
      fc.property(someSet, (set) => {
        const other = {
          ...set,
          elements: set.elements.toReversed(),
          rules: set.rules.toReversed().map((rule) => ({ ...rule, left: { missing: 'skip' as const, ...rule.left } })),
          indicators: set.indicators.toReversed(),
        };
        expect(setJson(other)).toBe(setJson(set));
      }),
      { numRuns: 30 },
    );
  });

  test('the set the program comes with goes through both', async () => {
    const set = ownSeedSet();
    expect(readSetJson(setJson(set))).toEqual({ ok: true, set });
    expect(await throughWorkbook(set)).toEqual({ ok: true, set });
  });

  test('the same set on the same day is the same file, byte by byte', async () => {
    const [one, two] = [await writeSetWorkbook(ownSeedSet(), madeOn), await writeSetWorkbook(ownSeedSet(), madeOn)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
