import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from '../../../renderer/ipc/ask-again.ts';

/** What the keeper holds, and a question about it that is read at once and answered when told to. */
function aSlowQuestion(client: QueryClient) {
  const kept = { figure: 7 };
  const answers: (() => void)[] = [];
  const ask = () => {
    const read = kept.figure;
    return new Promise<number>((resolve) => answers.push(() => resolve(read)));
  };
  const observer = new QueryObserver(client, {
    queryKey: ['figure'],
    queryFn: ask,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const stop = observer.subscribe(() => undefined);
  const answerNext = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { kept, answerNext, waiting: () => answers.length, shown: () => observer.getCurrentResult().data, stop };
}

test('a first answer that was read before a change and comes after it does not stay', async () => {
  const client = new QueryClient();
  const question = aSlowQuestion(client);
  question.kept.figure = 71;
  askAgain(client);
  await question.answerNext();
  expect(question.shown()).toBe(7);
  await question.answerNext();
  expect(question.shown()).toBe(71);
  expect(question.waiting()).toBe(0);
  question.stop();
});

test('an answer that is there is asked for again at once', async () => {
  const client = new QueryClient();
  const question = aSlowQuestion(client);
  await question.answerNext();
  question.kept.figure = 71;
  askAgain(client);
  expect(question.waiting()).toBe(1);
  await question.answerNext();
  expect(question.shown()).toBe(71);
  expect(question.waiting()).toBe(0);
  question.stop();
});
