import { readdirSync } from 'node:fs';
import { clientOver } from '../builders/client-over.ts';
import { openProgram } from './a-program.ts';
import { type Api, databaseIn, typedIn } from './worked-data.ts';

/** Started again after a kill: it opens, finds nothing wrong, writes, and leaves nothing half done behind. */
export async function nextStart(dataFolder: string, goOn: (api: Api) => Promise<unknown>): Promise<string | undefined> {
  const keeper = openProgram(dataFolder);
  try {
    const api = clientOver(keeper.call);
    const { readOnly } = await api.guard.state({});
    if (readOnly !== null) return `the next start is read-only: ${readOnly}`;
    const { findings } = await api.guard.check({});
    if (findings.length > 0) return `the next start finds ${JSON.stringify(findings)}`;
    await goOn(api);
    const left = readdirSync(dataFolder).filter((name) => name.endsWith('.tam'));
    return left.length === 0 ? undefined : `left half done: ${left.join(', ')}`;
  } catch (cause) {
    return `the next start fails: ${String(cause)}`;
  } finally {
    await keeper.close(false);
  }
}

export const storedIn = (dataFolder: string): readonly number[] => typedIn(databaseIn(dataFolder));
