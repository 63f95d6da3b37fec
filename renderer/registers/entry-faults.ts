import type { AppError } from '../../shared/errors/app-error.ts';
import { entryFaultText } from '../messages/registers.ts';

/** By field, what the keeper has against it. */
export function faultsOf(error: AppError | undefined): Record<string, string> {
  if (error?.code !== 'invalid-input') return {};
  return Object.fromEntries(
    error.problems.flatMap(({ path, issue }) => {
      const code = /^entry\.values\.(\w+)$/.exec(path)?.[1];
      return code === undefined ? [] : [[code, entryFaultText(issue)]];
    }),
  );
}
