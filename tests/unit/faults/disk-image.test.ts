import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../../builders/an-app.ts';
import { diskOf, doStep, type Step, writeImage } from '../../faults/disk-image.ts';
import { randomOf } from '../../fuzz/mutate.ts';

const sector = (letter: string): Buffer => Buffer.alloc(512, letter);
const two = (one: string, other: string): Buffer => Buffer.concat([sector(one), sector(other)]);

/** What a hundred power cuts after these steps leave: each folder in a line, a letter for a sector. */
function left(steps: readonly Step[], files: Record<string, Buffer> = { a: two('o', 'o') }): Set<string> {
  const disk = diskOf(new Map(Object.entries(files)));
  for (const step of steps) doStep(disk, step);
  return new Set(Array.from({ length: 100 }, (_, seed) => lineOf(disk, seed)));
}

function lineOf(disk: ReturnType<typeof diskOf>, seed: number): string {
  const folder = aFolder();
  writeImage(disk, folder, randomOf(seed));
  const said = readdirSync(folder).map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    return `${name}=${Array.from({ length: bytes.length / 512 }, (_, at) => String.fromCharCode(bytes[at * 512] ?? 0)).join('')}`;
  });
  return said.join(' ');
}

const write = (bytes: Buffer, at = 0): Step => ({ kind: 'write', file: 'a', at, bytes });

test('of what was not flushed any sectors are there, of what was flushed all', () => {
  expect(left([write(two('x', 'y'))])).toEqual(new Set(['a=oo', 'a=xo', 'a=oy', 'a=xy']));
  expect(left([write(two('x', 'y')), { kind: 'sync', file: 'a' }])).toEqual(new Set(['a=xy']));
});

test('of two writes to one place either may be the last', () => {
  expect(left([write(sector('x')), write(sector('y'))])).toEqual(new Set(['a=oo', 'a=xo', 'a=yo']));
});

test('a file cut short is short or not yet, and short for certain once it is flushed', () => {
  const cut: Step = { kind: 'truncate', file: 'a', size: 512 };
  expect(left([cut])).toEqual(new Set(['a=oo', 'a=o']));
  expect(left([cut, { kind: 'sync', file: 'a' }])).toEqual(new Set(['a=o']));
});

test('names change in their order, one after the other, until the folder is flushed', () => {
  const steps: Step[] = [
    { kind: 'rename', file: 'b', to: 'a' },
    { kind: 'unlink', file: 'c' },
  ];
  const files = { a: sector('1'), b: sector('2'), c: sector('3') };
  expect(left(steps, files)).toEqual(new Set(['a=1 b=2 c=3', 'a=2 c=3', 'a=2']));
  expect(left([...steps, { kind: 'sync-names' }], files)).toEqual(new Set(['a=2']));
});
