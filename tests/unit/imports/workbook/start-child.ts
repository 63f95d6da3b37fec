import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { ReaderChild } from '../../../../electron/imports/waiting-readers.ts';

/** How plain Node ends when the heap is full: the abort signal, or a shell's way of writing it. */
const abortedByShell = 134;

export interface StartedChild {
  readonly start: () => ReaderChild;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
}

/** Starts one of the scripts of this folder, or the reader itself, as Node's child process; it may have to wait for its turn. */
export function childOf(script: string, { heapMegabytes = 512, waitingMilliseconds = 0 } = {}): StartedChild {
  const over = Promise.withResolvers<void>();
  const start = () => {
    const child = fork(path.resolve(import.meta.dirname, script), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('exit', () => over.resolve());
    if (waitingMilliseconds > 0) keepWaiting(child, waitingMilliseconds);
    return readerChild(child);
  };
  return { start, gone: over.promise };
}

function keepWaiting(child: ChildProcess, milliseconds: number): void {
  child.kill('SIGSTOP');
  setTimeout(() => child.kill('SIGCONT'), milliseconds);
}

function readerChild(child: ChildProcess): ReaderChild {
  return {
    post: (request) => child.send(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', (code, signal) => listener(signal === 'SIGABRT' || code === abortedByShell)),
    kill: () => child.kill('SIGKILL'),
  };
}
