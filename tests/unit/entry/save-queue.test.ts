import { expect, test } from 'vitest';
import { type Batch, createSaveQueue } from '../../../renderer/entry/save-queue.ts';
import type { GivenCell, RefusedCell } from '../../../shared/entry/entry.contract.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';

const given = (place: number, value: number): GivenCell => ({
  place: PlaceId.parse(place),
  element: ElementCode.parse('A1'),
  figure: { state: 'number', value },
});

/** A keeper that answers when it is told to. */
function aSlowKeeper() {
  const sent: Batch[] = [];
  const answers: ((refused: RefusedCell[]) => void)[] = [];
  const failures: ((cause: Error) => void)[] = [];
  const told: string[] = [];
  const save = createSaveQueue(
    (batch) =>
      new Promise((resolve, reject) => {
        sent.push(batch);
        answers.push((refused) => resolve({ refused }));
        failures.push(reject);
      }),
    {
      saving: (cells) => told.push(`saving ${cells.length}`),
      answered: (cells, refused) => told.push(`answered ${cells.length}, refused ${refused.length}`),
      failed: (cells) => told.push(`failed ${cells.length}`),
    },
  );
  return { sent, answers, failures, told, save };
}
const moment = () => new Promise((resolve) => setTimeout(resolve, 0));

test('one command at a time; what is typed meanwhile goes together, the newest figure of a cell last', async () => {
  const { sent, answers, save } = aSlowKeeper();
  save([given(1, 5)], 'hand');
  save([given(2, 6)], 'hand');
  save([given(2, 7)], 'hand');
  save([given(3, 8)], 'hand');
  expect(sent.map(({ cells }) => cells)).toEqual([[given(1, 5)]]);
  answers[0]?.([]);
  await moment();
  expect(sent[1]?.cells).toEqual([given(2, 7), given(3, 8)]);
});

test('a step back is never mixed with what the hand wrote, and keeps its turn', async () => {
  const { sent, answers, save } = aSlowKeeper();
  save([given(1, 1)], 'hand');
  save([given(1, 2)], 'hand');
  save([given(1, 1)], 'undo');
  for (const index of [0, 1, 2]) {
    answers[index]?.([]);
    await moment();
  }
  expect(sent.map(({ source, cells }) => `${source} ${cells[0]?.figure?.value}`)).toEqual([
    'hand 1',
    'hand 2',
    'undo 1',
  ]);
});

test('a failure is told for its own cells, and the rest goes on', async () => {
  const { failures, answers, told, save } = aSlowKeeper();
  save([given(1, 1)], 'hand');
  save([given(2, 2)], 'hand');
  failures[0]?.(new Error('disk'));
  await moment();
  answers[1]?.([{ place: PlaceId.parse(2), element: ElementCode.parse('A1'), problem: 'locked', lock: null }]);
  await moment();
  expect(told).toEqual(['saving 1', 'saving 1', 'failed 1', 'answered 1, refused 1']);
});
