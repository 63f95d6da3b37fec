import { MessageChannel } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDoor } from '../../../electron/ipc/door.ts';
import { link } from '../../../electron/link.ts';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import { anApp, clientOver, someHandlers } from '../../builders/an-app.ts';

describe('the door', () => {
  test.each([
    '',
    'office',
    'office.nothing',
    '__proto__.constructor',
    'office.constructor',
    'toString',
    'office.get.call',
  ])('%j is not an operation', async (path) => {
    const reply = await anApp().call(path, {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
  });

  test.each([
    ['an unknown field', 'office.get', { extra: 1 }, ''],
    ['a wrong type', 'places.list', { on: 5 }, 'on'],
    ['a day that is none', 'places.list', { on: '2023-02-30' }, 'on'],
    ['nothing at all', 'indicators.table', undefined, ''],
    ['a polluted object', 'office.get', JSON.parse('{"__proto__":{"a":1},"x":2}'), ''],
  ] as const)('%s is refused, named by its path, before any code runs', async (_what, path, input, where) => {
    const reply = await anApp().call(path, input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input', problems: [{ path: where }] } });
  });

  test('an unexpected fault gets an incident number, not its text', async () => {
    const lines: string[] = [];
    const handlers = someHandlers();
    const broken = async (): Promise<never> => {
      throw new Error('secret detail');
    };
    const door = openDoor(
      { ...handlers, plan: { ...handlers.plan, read: broken } },
      () => undefined,
      (line) => lines.push(line),
    );
    const reply = await door('plan.read', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(lines.join('')).toContain('secret detail');
  });

  test('a command tells that something changed; a query and a refused command do not', async () => {
    let told = 0;
    const door = openDoor(
      someHandlers(),
      () => {
        told += 1;
      },
      () => undefined,
    );
    await door('tasks.list', {});
    await door('tasks.update', { assignments: [999_999], progress: 'done' });
    expect(told).toBe(0);
    const [task] = (await clientOver(door).tasks.list({})).filter(({ assignments }) => assignments.length > 0);
    await door('tasks.update', { assignments: [task?.assignments[0]?.id], progress: 'done' });
    expect(told).toBe(1);
  });
});

describe('the link between two threads', () => {
  const pair = <T extends Record<keyof T & string, (...args: never[]) => Promise<unknown>>>(methods: T) => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    link(port2, methods);
    return link<T>(port1, {});
  };

  test('answers come back to the question they belong to', async () => {
    const slow = (n: number) => new Promise<number>((resolve) => setImmediate(() => resolve(n * 2)));
    const ask = pair({ slow, quick: async (n: number) => n });
    expect(await Promise.all([ask('slow', 1), ask('quick', 5), ask('slow', 3)])).toEqual([2, 5, 6]);
  });

  test('a failure on the other side is a failure here', async () => {
    const ask = pair({
      fails: async () => {
        throw new AppFailure({ code: 'print-failed' });
      },
    });
    await expect(ask('fails')).rejects.toThrow('print-failed');
  });
});
