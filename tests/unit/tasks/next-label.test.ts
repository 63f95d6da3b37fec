import { expect, test } from 'vitest';
import { nextLabel } from '../../../shared/tasks/next-label.ts';

test.each([
  ['after the last one', ['IV.5-1', 'IV.5-2', 'IV.5-3'], 'IV.5-4'],
  ['the first under a heading', [], 'IV.5-1'],
  ['a gap is not filled: the number may be known elsewhere', ['IV.5-1', 'IV.5-9'], 'IV.5-10'],
  ['other headings and other labels do not count', ['IV.5bis-7', 'IV.5-2/1', 'IV.5-a', 'IV.5-2'], 'IV.5-3'],
])('%s', (_what, taken, label) => {
  expect(nextLabel('IV.5', taken)).toBe(label);
});
