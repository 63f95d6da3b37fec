import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Where texts from outside are read: files, names on a stick, what was typed or pasted. */
const rooms = ['shared', 'electron'];
const root = path.resolve(import.meta.dirname, '../../..');

/** A pattern where an expression may stand; a division never stands there. */
const literal =
  /(?:[=(,:?![{&|]|=>|return)\s*\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/([dgimsuvy]*)/g;

const patterns = rooms.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, room, file), 'utf8');
      return [...text.matchAll(literal)].map(([, source = '', flags = '']) => ({
        file: `${room}/${file}`,
        source,
        flags,
      }));
    }),
);

const parsed = ({ source, flags }: { source: string; flags: string }): RegExp | undefined => {
  try {
    return new RegExp(source, flags.replace('y', ''));
  } catch {
    return undefined;
  }
};

/** Pieces that a repetition may go on with, and an end it stumbles over. */
const pieces = [
  'a',
  'A',
  'ă',
  '1',
  ' ',
  '\t',
  '\n',
  '.',
  ',',
  '-',
  '_',
  '/',
  '\\',
  '"',
  "'",
  '<',
  '&',
  '=',
  '(',
  '%',
  '0.',
  'a ',
  '1.',
  'a-',
  'á1 ',
];
const ends = ['', '!', '\u0000', 'đ', ']'];
const long = 4000;
const hostile = pieces.flatMap((piece) => ends.map((end) => piece.repeat(Math.ceil(long / piece.length)) + end));

/** What one text may cost at this length: a pattern that goes back over it again and again takes minutes. */
const mostMs = 10_000;

test('the patterns of the program are found', () => {
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.filter((pattern) => parsed(pattern) === undefined)).toEqual([]);
});

test('no pattern goes back over a long text again and again', () => {
  const slow = patterns.flatMap((pattern) => {
    const regex = parsed(pattern);
    if (regex === undefined) return [];
    const costly = hostile.find((text) => {
      const begun = performance.now();
      regex.lastIndex = 0;
      regex.exec(text);
      return performance.now() - begun > mostMs;
    });
    return costly === undefined
      ? []
      : [`${pattern.file}: /${pattern.source}/ at ${JSON.stringify(costly.slice(0, 6))}`];
  });
  expect(slow).toEqual([]);
});
