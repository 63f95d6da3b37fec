import { copyFileSync, existsSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import type { Finding, GuardState, ReadOnlyReason, Warning } from '../../shared/guard/guard.contract.ts';
import type { Clock } from '../clock.ts';
import { checkFile, type FileReport } from './check-file.ts';
import type { CheckInBackground, RunningCheck } from './check-in-background.ts';
import { type Ending, type Mark, noMark, writeMark } from './closing-mark.ts';
import { keyOf } from './finding-key.ts';
import { acceptedFindings, forbidWriting, recordEvent, releaseCheckpoints } from './guard.repository.ts';

export interface WatchSettings {
  readonly file: string;
  readonly handle: Sqlite.Database;
  readonly ending: Ending;
  readonly mark: Mark | undefined;
  readonly warnings: readonly Warning[];
  readonly clock: Clock;
  readonly log: (text: string) => void;
  readonly onChanged: () => void;
  /** None: nothing is shown to anybody, so what must be known is looked at before anything else. */
  readonly inBackground: CheckInBackground | undefined;
  /** What is open is a private copy of a file in a folder that cannot be written to. */
  readonly isCopy: boolean;
}

/** What is known of the open database at this moment. */
export interface Watch extends WatchSettings {
  readOnly: ReadOnlyReason | null;
  kept: string | null;
  findings: readonly Finding[];
  state: GuardState['check']['state'];
  soundAt: string | null;
  /** The hash the file must have; null: compared already, or never noted. */
  expected: string | null;
  running: RunningCheck | undefined;
}

export function stopWriting(watch: Watch, reason: ReadOnlyReason): void {
  watch.readOnly = reason;
  forbidWriting(watch.handle);
}

/** The file as it is goes into a copy before anything can be written over it. */
export function keepDamaged(watch: Watch, reason: ReadOnlyReason): void {
  watch.log(`guard: ${reason}`);
  try {
    watch.kept ??= copyOf(watch.file, watch.clock.now());
  } catch (cause) {
    watch.log(`guard: the damaged file could not be copied: ${String(cause)}`);
  }
  mark(watch, { ...noMark, state: 'damaged', head: watch.mark?.head ?? null, kept: watch.kept });
  stopWriting(watch, reason);
}

/** '…_hong_2023-09-18T081500.sqlite' beside the file, with what was not yet gathered into it. */
function copyOf(file: string, now: string): string {
  const copy = file.replace(/(\.sqlite)?$/, `_hong_${now.slice(0, 19).replaceAll(':', '')}.sqlite`);
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

/** On a full disk there is no mark; the next start then looks into the file as after a power cut. */
export function mark({ file, log }: Watch, state: Mark): void {
  try {
    writeMark(file, state);
  } catch (cause) {
    log(`guard: no mark was written: ${String(cause)}`);
  }
}

/** Looks into the file, beside the keeper if somebody waits for it; one look at a time. */
export async function look(watch: Watch, isDeep: boolean): Promise<void> {
  const { file, inBackground, expected, log } = watch;
  if (watch.running !== undefined || watch.isCopy) return;
  const question = { file, sha256: expected, head: watch.mark?.head ?? null, isDeep };
  if (inBackground === undefined) return heed(watch, checkFile(question));
  watch.state = 'running';
  watch.running = inBackground(question);
  try {
    heed(watch, await watch.running.report);
  } catch (cause) {
    watch.state = 'waiting';
    log(`guard: ${String(cause)}`);
  } finally {
    watch.running = undefined;
  }
}

export function heed(watch: Watch, { isSame, findings }: FileReport): void {
  if (isSame !== null) watch.expected = null;
  if (isSame === true) releaseCheckpoints(watch.handle);
  watch.findings = unknownOf(watch, findings ?? []);
  watch.state = 'done';
  if (watch.findings.length > 0) keepDamaged(watch, 'damaged');
  else if (isSame === false) keepDamaged(watch, 'changed-outside');
  else if (findings !== null) noteSound(watch);
  watch.onChanged();
}

/** What the officer has decided to live with is not told again. */
function unknownOf({ handle }: Watch, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || findings.some(({ kind }) => kind === 'structure')) return findings;
  const known = acceptedFindings(handle);
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

function noteSound(watch: Watch): void {
  watch.soundAt = watch.clock.now();
  if (watch.readOnly === null) recordEvent(watch.handle, 'checked', watch.soundAt);
}
