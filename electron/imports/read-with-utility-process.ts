import { utilityProcess } from 'electron';
import { openReaders, type Readers, readerExecArgv } from './read-in-process.ts';
import type { ReaderChild } from './waiting-readers.ts';

/** From one file of a stick to the next, with a moment in between; an idle program keeps none. */
const keptMilliseconds = 3_000;

/** Reads files from a stick in processes that know no database and are killed at their limits. */
export const utilityReaders = (reader: string): Readers => openReaders(() => startReader(reader), keptMilliseconds);

const fullHeapCode = 6;

function startReader(reader: string): ReaderChild {
  const child = utilityProcess.fork(reader, [], { execArgv: readerExecArgv, stdio: 'ignore', serviceName: 'doc-tep' });
  let outOfMemory = false;
  // V8 ends a process it cannot go on with by this event, or (older engines) by this code; in the reader only a full heap does.
  child.on('error', () => {
    outOfMemory = true;
  });
  return {
    post: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', (code) => listener(outOfMemory || code === fullHeapCode)),
    kill: () => child.kill(),
  };
}
