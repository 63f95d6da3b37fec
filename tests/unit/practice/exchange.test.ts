import { expect, test } from 'vitest';
import { exchangeable, type Opened } from '../../../electron/practice/exchange.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';

/** Answers with its name, when it is let; a call after it was closed is the fault that is looked for. */
function aKeeper(name: string) {
  let isOpen = true;
  const waiting: (() => void)[] = [];
  const opened: Opened = {
    call: (operation) => {
      if (!isOpen) throw new Error(`${name} is closed`);
      const reply: Reply = { ok: true, value: `${name} ${operation}` };
      return new Promise((resolve) => waiting.push(() => resolve(reply)));
    },
    close: async () => {
      expect(waiting).toEqual([]);
      isOpen = false;
    },
  };
  const answerAll = async () => {
    await turn();
    for (const answer of waiting.splice(0)) answer();
    await turn();
  };
  return { opened, answerAll, isOpen: () => isOpen };
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test('no call meets a closed keeper: those under way are answered first, those that come meanwhile by the other', async () => {
  const [office, practice] = [aKeeper('office'), aKeeper('practice')];
  let letOpen: () => void = () => undefined;
  const opening = new Promise<void>((resolve) => {
    letOpen = resolve;
  });
  const exchange = exchangeable<'practice'>(
    office.opened,
    async () => opening.then(() => practice.opened),
    (cause) => {
      throw cause;
    },
  );
  const first = exchange.call('one', {});
  const asking = exchange.call('two', {});
  exchange.ask('practice');
  await turn();
  expect(office.isOpen()).toBe(true);
  await office.answerAll();
  expect(await first).toEqual({ ok: true, value: 'office one' });
  expect(await asking).toEqual({ ok: true, value: 'office two' });
  await turn();
  expect(office.isOpen()).toBe(false);
  const meanwhile = exchange.call('three', {});
  letOpen();
  await practice.answerAll();
  await practice.answerAll();
  expect(await meanwhile).toEqual({ ok: true, value: 'practice three' });
});
