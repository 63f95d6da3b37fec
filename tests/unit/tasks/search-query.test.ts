import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchQuery } from '../../../shared/tasks/search-query.ts';

test('every word, the last one as a beginning; once folded, once as typed', () => {
  expect(searchQuery('Chiềng  ĐƯỜNG')).toEqual({
    every: '{words agencies evidence} : ("chieng" AND "duong"*)',
    exact: '{exact} : ("chiềng" AND "đường"*)',
    any: '"chieng" OR "duong"*',
  });
});

test('a number with marks is neighbours in a row', () => {
  expect(searchQuery('12/KH-UBND')?.any).toBe('"12 kh ubnd"*');
});

test.each([[''], ['   '], ['"'], ['* - ^ ( ) : ,'], ['"'.repeat(200)]])('nothing to find in %j', (text) => {
  expect(searchQuery(text)).toBeUndefined();
});

test('whatever is typed, only letters, digits and our own syntax are left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const query = searchQuery(typed);
      const ours = /^("[\p{L}\p{N} ]+"\*?)( OR "[\p{L}\p{N} ]+"\*?)*$/u;
      expect(query === undefined || ours.test(query.any)).toBe(true);
    }),
  );
});
