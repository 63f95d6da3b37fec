import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { AppContract } from '../../shared/ipc/app-contract.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { goodForm } from '../fixtures/attack-key.ts';
import { randomOf } from '../fuzz/mutate.ts';
import type { Outcome } from './row.ts';

interface Stick {
  readonly api: Client<AppContract>;
  /** An empty place for the stick. */
  readonly folder: string;
  readonly n: number;
  readonly seed: number;
}

const filesOnStick = 6;
const hang = 5_000;

/**
 * U1: by turns a file cut at a random byte, as when the stick was pulled while the clerk copied, and a stick gone at a random
 * moment while it is read. No file that is not whole is taken for one, everything listed gets an answer, nobody waits.
 */
export async function pulledStick({ api, folder, n, seed }: Stick): Promise<Outcome> {
  const below = randomOf(seed);
  const whole = await timeOfScan(api, path.join(folder, 'tron-ven'));
  const failures: string[] = [];
  for (let at = 0; at < n; at += 1) {
    const stick = path.join(folder, `usb-${at}`);
    mkdirSync(stick);
    const start = performance.now();
    const wrong = at % 2 === 0 ? await cutFile(api, stick, below) : await goneStick(api, stick, below(whole));
    const late = performance.now() - start > hang + whole ? 'took too long' : undefined;
    if (wrong ?? late) failures.push(`U1, seed ${seed}, case ${at}: ${wrong ?? late}`);
    rmSync(stick, { recursive: true, force: true });
  }
  return { n, failures };
}

type Below = ReturnType<typeof randomOf>;

async function cutFile(api: Stick['api'], stick: string, below: Below): Promise<string | undefined> {
  const good = goodForm();
  const length = below(good.length);
  writeFileSync(path.join(stick, 'a.xlsx'), good.subarray(0, length));
  const [file] = (await api.imports.scan({ folder: stick })).files;
  return file?.outcome === 'refused' && file.problems.length > 0 ? undefined : `cut at ${length} yet ${file?.outcome}`;
}

function fill(stick: string): void {
  for (let at = 0; at < filesOnStick; at += 1) writeFileSync(path.join(stick, `${at}.xlsx`), goodForm());
}

/** Milliseconds that a stick nobody pulls takes on this machine, the second time: the first one also warms up. */
async function timeOfScan(api: Stick['api'], stick: string): Promise<number> {
  mkdirSync(stick);
  fill(stick);
  await api.imports.scan({ folder: stick });
  const start = performance.now();
  await api.imports.scan({ folder: stick });
  return Math.ceil(performance.now() - start);
}

async function goneStick(api: Stick['api'], stick: string, after: number): Promise<string | undefined> {
  fill(stick);
  const pulled = delay(after).then(() => renameSync(stick, `${stick}-gone`));
  const listed = await api.imports.scan({ folder: stick }).catch((cause: unknown) => cause);
  await pulled;
  rmSync(`${stick}-gone`, { recursive: true, force: true });
  if (listed instanceof AppFailure) return listed.error.code === 'folder-unusable' ? undefined : listed.error.code;
  if (typeof listed !== 'object' || listed === null || !('files' in listed) || !Array.isArray(listed.files))
    return String(listed);
  const answers = listed.files.map(({ outcome, problems }) => (outcome === 'new' ? outcome : JSON.stringify(problems)));
  const odd = answers.filter((answer) => answer !== 'new' && !answer.includes('"missing"'));
  if (answers.length !== filesOnStick) return `${answers.length} of ${filesOnStick} files answered`;
  return odd.length === 0 ? undefined : odd.join(', ');
}

const delay = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
