import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedOnce } from '../../../electron/database/parsed-once.ts';

test('a text means what it says, however often and in whatever order it is asked for, and only so many are kept', () => {
  const texts = fc.array(fc.constantFrom('[1]', '[2]', '[3]', '[4]', '[5]'), { maxLength: 60 });
  fc.assert(
    fc.property(texts, (asked) => {
      const parsed: string[] = [];
      const read = parsedOnce(2, (text): unknown => {
        parsed.push(text);
        return JSON.parse(text);
      });
      const kept: string[] = [];
      const expected = asked.filter((text) => {
        if (kept.includes(text)) return false;
        kept.push(text);
        if (kept.length > 2) kept.shift();
        return true;
      });
      expect(asked.map(read)).toEqual(asked.map((text) => JSON.parse(text)));
      expect(parsed).toEqual(expected);
    }),
  );
});
