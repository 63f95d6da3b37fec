import path from 'node:path';
import { Day } from '../shared/calendar/day.ts';

/** What the program was started for. */
export type StartMode =
  | { readonly kind: 'window' }
  | { readonly kind: 'door'; readonly operation: string; readonly input: string }
  | { readonly kind: 'door-lines' }
  | { readonly kind: 'door-list' }
  /** Said on stderr, exit code 2: a script must name the folder it works on, never the officer's own by accident. */
  | { readonly kind: 'misuse'; readonly reason: string };

export interface CommandLine {
  readonly mode: StartMode;
  /** Data folder; undefined: the user's application data. */
  readonly data: string | undefined;
  /** A fixed "today" for scripts and tests, YYYY-MM-DD. */
  readonly today: string | undefined;
}

export function readCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): CommandLine {
  const data = option(args, '--data') ?? environment.APP_DATA_DIR;
  const today = option(args, '--today') ?? environment.APP_TODAY;
  return {
    mode: misuse(readMode(args), data, today) ?? readMode(args),
    data: data === undefined || data === '' ? undefined : path.resolve(data),
    today,
  };
}

function misuse(mode: StartMode, data: string | undefined, today: string | undefined): StartMode | undefined {
  const named = data !== undefined && data !== '' && !data.startsWith('--');
  if ((mode.kind === 'door' || mode.kind === 'door-lines') && !named)
    return { kind: 'misuse', reason: '--data <folder>' };
  if (today !== undefined && !Day.safeParse(today).success) return { kind: 'misuse', reason: '--today YYYY-MM-DD' };
  return undefined;
}

function readMode(args: readonly string[]): StartMode {
  if (args.includes('--door-lines')) return { kind: 'door-lines' };
  const door = args.indexOf('--door');
  if (door >= 0 && (args[door + 1] === '--list' || args.includes('--list'))) return { kind: 'door-list' };
  if (door >= 0) return { kind: 'door', operation: args[door + 1] ?? '', input: args[door + 2] ?? '{}' };
  return { kind: 'window' };
}

function option(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : args[index + 1];
}
