import { utilityProcess } from 'electron';
import type { ReadResult } from '../../shared/imports/sheet.ts';
import type { DocumentResult } from '../../shared/plan-reader/document.ts';
import { type ReaderChild, readDocumentInProcess, readerExecArgv, readInProcess } from './read-in-process.ts';

/** Reads one file from a stick in a process of its own, which knows no database and is killed at its limits. */
export const readWithUtilityProcess = (reader: string, file: string): Promise<ReadResult> =>
  readInProcess(() => startReader(reader), file);

/** The same for a document that is to be read as a plan. */
export const readDocumentWithUtilityProcess = (reader: string, file: string): Promise<DocumentResult> =>
  readDocumentInProcess(() => startReader(reader), file);

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
