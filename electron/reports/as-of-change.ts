import type { Context } from '../context.ts';
import { newestChange } from '../explain/explain.repository.ts';

export interface AsOfChange<T> {
  readonly made: T;
  /** Number of the last change of a figure known to it; 0: there was none. */
  readonly lastChange: number;
}

/** What is made of many readings, all of one moment: where a figure changed meanwhile it is made again. */
export async function asOfChange<T>(
  { handle }: Pick<Context, 'handle'>,
  make: () => Promise<T>,
): Promise<AsOfChange<T>> {
  const lastChange = newestChange(handle);
  const made = await make();
  return newestChange(handle) === lastChange ? { made, lastChange } : asOfChange({ handle }, make);
}
