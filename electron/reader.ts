import type { ParentPort } from 'electron';
import type { ReadResult } from '../shared/imports/sheet.ts';
import type { DocumentResult } from '../shared/plan-reader/document.ts';
import { ReadRequest } from './imports/read-in-process.ts';
import { readWorkbookFile } from './imports/workbook/read-file.ts';
import { readDocumentFile } from './plan-reader/document/read-file.ts';

/**
 * A process that does one thing: it reads the untrusted file whose path it is sent and answers with plain data.
 * Electron starts it as a utility process; plain Node, in tests, as a child process.
 */
const port: ParentPort | undefined = process.parentPort;

/** Often enough: between two looks only a few megabytes of XML can be read. */
const lookEveryMilliseconds = 20;
const megabyte = 1_000_000;
const microsecondsOfOne = 1_000;

async function answer(message: unknown, send: (result: ReadResult | DocumentResult) => unknown): Promise<void> {
  const { kind, path, ...limits } = ReadRequest.parse(message);
  const watch = setInterval(() => {
    const reason = usedUp(limits);
    if (reason !== undefined) send({ ok: false, refusal: { reason } });
  }, lookEveryMilliseconds);
  send(await (kind === 'workbook' ? readWorkbookFile(path) : readDocumentFile(path)));
  clearInterval(watch);
}

function usedUp(limits: Pick<ReadRequest, 'cpuMilliseconds' | 'megabytes'>): 'memory' | 'timeout' | undefined {
  if (process.memoryUsage.rss() > limits.megabytes * megabyte) return 'memory';
  const { user, system } = process.cpuUsage();
  return user + system > limits.cpuMilliseconds * microsecondsOfOne ? 'timeout' : undefined;
}

if (port) port.on('message', ({ data }) => answer(data, (result) => port.postMessage(result)));
else process.on('message', (message) => answer(message, (result) => process.send?.(result)));
