import { expect, test } from 'vitest';
import { folderInView } from '../../../renderer/imports/folder-in-view.ts';

/** Answers come when they are told to. */
function slowSticks() {
  const waiting = new Map<string, () => void>();
  const later = <T>(name: string, answer: T) => new Promise<T>((resolve) => waiting.set(name, () => resolve(answer)));
  const folders = folderInView(
    (folder) => later(`list ${folder}`, `files of ${folder}`),
    (folder) => later(`look ${folder}`, true),
  );
  const answer = async (name: string) => {
    waiting.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ...folders, answer, asked: () => [...waiting.keys()] };
}

test('a stick that answers late does not come back over the one chosen since', async () => {
  const { read, answer } = slowSticks();
  const [first, second] = [read('E:'), read('F:')];
  await answer('list F:');
  await answer('list E:');
  expect([await first, await second]).toEqual([undefined, 'files of F:']);
});

test('reading again gives way to a stick that is chosen while it is looked whether the old one is there', async () => {
  const { read, again, answer, asked } = slowSticks();
  const first = read('E:');
  await answer('list E:');
  await first;
  const repeated = again();
  const second = read('F:');
  await answer('look E:');
  await answer('list F:');
  expect(asked()).toEqual(['list E:', 'look E:', 'list F:']);
  expect([await repeated, await second]).toEqual([undefined, 'files of F:']);
});

test('the same stick is read again, and before any was read there is nothing to read again', async () => {
  const { read, again, answer } = slowSticks();
  expect(await again()).toBeUndefined();
  const first = read('E:');
  await answer('list E:');
  expect(await first).toBe('files of E:');
  const repeated = again();
  await answer('look E:');
  await answer('list E:');
  expect(await repeated).toBe('files of E:');
});
