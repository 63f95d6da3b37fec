import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Finding, GuardState } from '../../shared/guard/guard.contract.ts';
import { type ChainHead, chainHead } from '../database/audit-chain.ts';
import { checkFile } from './check-file.ts';
import { noMark } from './closing-mark.ts';
import { sha256OfFile } from './file-hash.ts';
import { keyOf } from './finding-key.ts';
import {
  allowWriting,
  gatherIntoFile,
  holdCheckpoints,
  recordEvent,
  releaseCheckpoints,
  soundAt,
} from './guard.repository.ts';
import { heed, keepDamaged, look, mark, stopWriting, type Watch, type WatchSettings } from './watch.ts';

export interface Guard {
  readonly state: () => Omit<GuardState, 'newestBackup'>;
  /** Something is on the screen: from now on there is time to look at the file. */
  readonly shown: () => void;
  readonly check: () => Promise<readonly Finding[]>;
  readonly accept: () => number;
  /** Closes the database; one that is sound is left as one file, its hash noted beside it. */
  readonly close: () => Promise<void>;
}

/** Watches over one open database, from what was found when it was opened until it is closed. */
export function openGuard(settings: WatchSettings): Guard {
  const watch = begin(settings);
  let timers: NodeJS.Timeout[] = [];
  return {
    state: () => stateOf(watch),
    shown: () => {
      if (timers.length === 0) timers = lookLater(watch);
    },
    check: async () => {
      await watch.running?.report.catch(() => undefined);
      await look(watch, true);
      return watch.findings;
    },
    accept: () => accept(watch),
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await watch.running?.stop();
      close(watch);
    },
  };
}

function begin(settings: WatchSettings): Watch {
  const { handle, ending, isCopy } = settings;
  const watch: Watch = {
    ...settings,
    readOnly: null,
    kept: settings.mark?.kept ?? null,
    findings: [],
    state: 'waiting',
    soundAt: soundAt(handle),
    expected: ending === 'clean' && !isCopy ? (settings.mark?.sha256 ?? null) : null,
    running: undefined,
  };
  if (isCopy) stopWriting(watch, 'folder-read-only');
  else if (ending === 'damaged') stopWriting(watch, 'changed-outside');
  else compareOrHold(watch);
  return watch;
}

function compareOrHold(watch: Watch): void {
  const { handle, file, expected, inBackground } = watch;
  mark(watch, { ...noMark, head: watch.mark?.head ?? null });
  if (expected === null) return;
  if (inBackground !== undefined) holdCheckpoints(handle);
  else heed(watch, checkFile({ file, sha256: expected, head: watch.mark?.head ?? null, isDeep: false }));
}

const stateOf = ({ readOnly, warnings, state, soundAt: at, findings, kept }: Watch) => ({
  readOnly,
  warnings: [...warnings],
  check: { state, soundAt: at, findings: [...findings] },
  kept,
});

/** After the first picture: reading the file must not hold back the screens that are opened first. */
const afterShown = 1500;
const hour = 3_600_000;

/** Everything is looked at once a day, and after every end that was not a clean one. */
function lookLater(watch: Watch): NodeJS.Timeout[] {
  const wasToday = () => watch.soundAt?.slice(0, 10) === watch.clock.today();
  const first = () => void look(watch, watch.ending !== 'clean' || !wasToday());
  return [setTimeout(first, afterShown), setInterval(() => void (wasToday() || look(watch, true)), hour)];
}

/** Data whose pages are damaged cannot be gone on with; a folder that cannot be written to needs another remedy. */
function accept(watch: Watch): number {
  const { handle, readOnly, findings } = watch;
  if (readOnly === null) return 0;
  if (readOnly === 'folder-read-only' || findings.some(({ kind }) => kind === 'structure'))
    throw new AppFailure({ code: 'read-only', reason: readOnly });
  allowWriting(handle);
  recordEvent(handle, 'damage-accepted', watch.clock.now(), { findings: findings.map(keyOf) });
  releaseCheckpoints(handle);
  mark(watch, { ...noMark, head: watch.mark?.head ?? null });
  [watch.readOnly, watch.findings, watch.kept] = [null, [], null];
  return findings.length;
}

function close(watch: Watch): void {
  const { file, handle, expected } = watch;
  if (expected !== null && sha256OfFile(file) !== expected) keepDamaged(watch, 'changed-outside');
  const head = watch.readOnly === null ? gathered(watch) : undefined;
  handle.close();
  if (head !== undefined) mark(watch, { state: 'closed', sha256: sha256OfFile(file), head, kept: null });
}

/** The newest entry of the log, once everything is in the one file; a disk that is full leaves it for the next start. */
function gathered({ handle, log }: Watch): ChainHead | undefined {
  try {
    const head = chainHead(handle);
    gatherIntoFile(handle);
    return head;
  } catch (cause) {
    log(`guard: not gathered into one file: ${String(cause)}`);
    return undefined;
  }
}
