import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { attackFixtures } from '../fixtures/attacks.ts';
import { fixtureToday } from '../fixtures/filled-form.ts';
import { folder, test } from './app.fixture.ts';

/** Where the process that reads was ended by its limits, the file is refused by those: also an answer. */
const ended = ['timeout', 'memory'];
/** The limit of the reading process, and what copying, starting it and comparing take on a busy machine. */
const longest = 8_000;

/** Those that cost something, for only they can meet the limits of the process, and some of all others. */
const attacks = attackFixtures.filter(({ bytes }, at) => bytes.length > 200_000 || at % 8 === 0);

test('attacks in the real program: an answer in time for each, the reader is ended where it must, the program lives', async () => {
  test.setTimeout(300_000);
  const [stick, data] = [folder('usb'), folder('du-lieu')];
  const door = await openDoor(['--data', data, '--today', fixtureToday], await prepare());
  await door.ask('plan.read', {});
  const wrong: unknown[] = [];
  for (const { name, bytes, outcome, reasons } of attacks) {
    const file = path.join(stick, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const start = performance.now();
    const { value } = await door.ask('imports.inspect', { file });
    const took = performance.now() - start;
    const answer = answerOf(value);
    const asKey = answer.outcome === outcome && reasons.includes(answer.reason);
    const wasEnded = answer.outcome === 'refuse' && ended.includes(answer.reason);
    if (!(asKey || wasEnded) || took > longest) wrong.push([name, answer, took]);
  }
  expect(wrong).toEqual([]);
  expect(await door.close()).toBe(0);
});

function answerOf(value: unknown): { outcome: string; reason: string } {
  if (typeof value !== 'object' || value === null || !('outcome' in value) || !('reason' in value))
    return { outcome: 'none', reason: '' };
  return { outcome: String(value.outcome), reason: String(value.reason) };
}
