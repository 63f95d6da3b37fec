import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Inspection } from '../../shared/imports/inspection.ts';
import { goodForm } from '../fixtures/attack-key.ts';
import { damaged, isPacked } from './mutate.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly cases: number;
  /** A folder for the damaged files, and the data folder whose database must stay as it is. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly inspect: (file: string) => Promise<Inspection>;
  readonly onCase?: (at: number) => void;
  /** Every so many cases are read twice. */
  readonly twiceEvery: number;
}

export interface FuzzResult {
  readonly seed: number;
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowest: number;
  readonly failures: readonly string[];
}

/** Milliseconds after which an answer counts as none. */
const hang = 5_000;

/** Damaged forms one after another: each gets an answer, the same one twice, in time, and nothing of it is stored. */
export async function fuzzImports(options: FuzzOptions): Promise<FuzzResult> {
  const { seed, cases, folder, dataFolder, inspect, onCase, twiceEvery } = options;
  const file = path.join(folder, 'hong.xlsx');
  const [before, whole] = [stateOf(dataFolder), await valuesOf(file, inspect)];
  const failures: string[] = [];
  const outcomes: Record<string, number> = {};
  let slowest = 0;
  for (let at = 0; at < cases; at += 1) {
    onCase?.(at);
    const { damage, bytes } = damaged(seed, at);
    writeFileSync(file, bytes);
    const start = performance.now();
    const answer = await answerOf(file, inspect);
    slowest = Math.max(slowest, performance.now() - start);
    outcomes[outcomeOf(answer)] = (outcomes[outcomeOf(answer)] ?? 0) + 1;
    const wrong = faultOf(answer, isPacked(damage) ? whole : undefined);
    const again = at % twiceEvery === 0 ? await answerOf(file, inspect) : answer;
    const other = JSON.stringify(again) === JSON.stringify(answer) ? undefined : 'another answer the second time';
    const late = performance.now() - start > hang ? 'took too long' : undefined;
    const fault = wrong ?? other ?? late;
    if (fault !== undefined) failures.push(`seed ${seed}, case ${at} (${damage}): ${fault}`);
  }
  if (stateOf(dataFolder) !== before) failures.push(`seed ${seed}: the database has changed`);
  return { seed, cases, outcomes, slowest: Math.round(slowest), failures };
}

type Answer = { readonly inspection: Inspection } | { readonly error: string };

async function answerOf(file: string, inspect: FuzzOptions['inspect']): Promise<Answer> {
  try {
    return { inspection: await inspect(file) };
  } catch (cause) {
    return { error: String(cause) };
  }
}

const outcomeOf = (answer: Answer): string => ('error' in answer ? 'error' : answer.inspection.outcome);

/** `whole`: the figures of the undamaged form, where no others may be read. */
function faultOf(answer: Answer, whole: string | undefined): string | undefined {
  if ('error' in answer) return answer.error;
  const { outcome, sentence, values, findings } = answer.inspection;
  if (outcome === 'refuse' && values.length > 0) return 'refused, yet with figures';
  if (outcome === 'refuse' && (sentence === '' || findings.length === 0)) return 'refused without a reason';
  if (outcome !== 'refuse' && whole !== undefined && JSON.stringify(values) !== whole)
    return 'other figures than in the file';
  return undefined;
}

async function valuesOf(file: string, inspect: FuzzOptions['inspect']): Promise<string> {
  writeFileSync(file, goodForm());
  const { outcome, values } = await inspect(file);
  if (outcome !== 'import') throw new Error('the undamaged form is not taken in');
  return JSON.stringify(values);
}

/** The very bytes of the database, its log included. */
function stateOf(dataFolder: string): string {
  const hash = createHash('sha256');
  for (const name of ['so-dieu-phoi.sqlite', 'so-dieu-phoi.sqlite-wal'])
    hash.update(readFileSync(path.join(dataFolder, name)));
  return hash.digest('hex');
}
