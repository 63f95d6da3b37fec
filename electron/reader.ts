import type { ParentPort } from 'electron';
import type { ReadResult } from '../shared/imports/sheet.ts';
import type { DocumentResult } from '../shared/plan-reader/document.ts';
import type { ReaderAnswer } from './imports/read-in-process.ts';
import { ReadRequest } from './imports/read-request.ts';
import { isLibraryUsed } from './imports/workbook/read.ts';
import { readWorkbookFile } from './imports/workbook/read-file.ts';
import { readDocumentFile } from './plan-reader/document/read-file.ts';

/**
 * A process that does one thing: it reads the untrusted files whose paths it is sent, one at a time, and answers with plain
 * data. Electron starts it as a utility process; plain Node, in tests, as a child process.
 */
const port: ParentPort | undefined = process.parentPort;

/** Often enough: between two looks only a few megabytes of XML can be read. */
const lookEveryMilliseconds = 20;
const megabyte = 1_000_000;
const microsecondsOfOne = 1_000;
/** Leaves another file nearly all the memory it may use. */
const mostLeftBehind = 150 * megabyte;

type Result = ReadResult | DocumentResult;

async function answer(message: unknown, send: (answer: ReaderAnswer<Result>) => unknown): Promise<void> {
  const { kind, path, ...limits } = ReadRequest.parse(message);
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const reason = usedUp(limits, before);
    if (reason !== undefined) send({ result: { ok: false, refusal: { reason } }, again: false });
  }, lookEveryMilliseconds);
  const result = await (kind === 'workbook' ? readWorkbookFile(path) : readDocumentFile(path));
  clearInterval(watch);
  send({ result, again: kind === 'workbook' && result.ok && !isLibraryUsed() && rss() < mostLeftBehind });
}

function rss(): number {
  return process.memoryUsage.rss();
}

type Limits = Pick<ReadRequest, 'cpuMilliseconds' | 'megabytes'>;

function usedUp(limits: Limits, before: NodeJS.CpuUsage): 'memory' | 'timeout' | undefined {
  if (rss() > limits.megabytes * megabyte) return 'memory';
  const { user, system } = process.cpuUsage(before);
  return user + system > limits.cpuMilliseconds * microsecondsOfOne ? 'timeout' : undefined;
}

if (port) port.on('message', ({ data }) => answer(data, (reply) => port.postMessage(reply)));
else process.on('message', (message) => answer(message, (reply) => process.send?.(reply)));
