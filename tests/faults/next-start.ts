import { readdirSync } from 'node:fs';
import { median } from '../bench/measure.ts';
import { clientOver } from '../builders/client-over.ts';
import { openProgram } from './a-program.ts';
import type { Outcome } from './row.ts';
import { type Api, databaseIn, typedIn } from './worked-data.ts';

/** Milliseconds until the program answers: the next start after what was done to it, and the ordinary one after that. */
export interface Starts {
  readonly next: number[];
  readonly normal: number[];
}

/** Started again after a kill: it opens, finds nothing wrong, writes, and leaves nothing half done behind. */
export async function nextStart(
  dataFolder: string,
  goOn: (api: Api) => Promise<unknown>,
  starts?: Starts,
): Promise<string | undefined> {
  const { keeper, took } = await started(dataFolder);
  try {
    const api = clientOver(keeper.call);
    const { readOnly } = await api.guard.state({});
    if (readOnly !== null) return `the next start is read-only: ${readOnly}`;
    const { findings } = await api.guard.check({});
    if (findings.length > 0) return `the next start finds ${JSON.stringify(findings)}`;
    await goOn(api);
    const left = readdirSync(dataFolder).filter((name) => name.endsWith('.tam'));
    if (left.length > 0) return `left half done: ${left.join(', ')}`;
  } catch (cause) {
    return `the next start fails: ${String(cause)}`;
  } finally {
    await keeper.close(false);
  }
  if (starts !== undefined) await note(starts, took, dataFolder);
  return undefined;
}

async function started(dataFolder: string) {
  const begin = performance.now();
  const keeper = openProgram(dataFolder);
  await keeper.call('office.get', {});
  return { keeper, took: performance.now() - begin };
}

async function note({ next, normal }: Starts, took: number, dataFolder: string): Promise<void> {
  const ordinary = await started(dataFolder);
  await ordinary.keeper.close(false);
  next.push(took);
  normal.push(ordinary.took);
}

const allowed = 2;
/** Of fewer starts the median says more of the machine than of the program. */
const enough = 100;

/** The outcome with the medians of both starts: after a kill the program may take twice as long. */
export function withStarts({ failures, ...outcome }: Outcome, starts: Starts): Outcome {
  const [next, normal] = [Math.round(median(starts.next)), Math.round(median(starts.normal))];
  const isSlow = starts.next.length >= enough && next > allowed * normal;
  const slow = isSlow ? [`the next start took ${next} ms, an ordinary one ${normal} ms`] : [];
  return { ...outcome, failures: [...failures, ...slow], figures: { nextStart: next, normalStart: normal } };
}

export const storedIn = (dataFolder: string): readonly number[] => typedIn(databaseIn(dataFolder));
