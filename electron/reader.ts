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

async function answer(message: unknown, send: (result: ReadResult | DocumentResult) => unknown): Promise<void> {
  const { kind, path, megabytes } = ReadRequest.parse(message);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > megabytes * megabyte) send({ ok: false, refusal: { reason: 'memory' } });
  }, lookEveryMilliseconds);
  send(await (kind === 'workbook' ? readWorkbookFile(path) : readDocumentFile(path)));
  clearInterval(watch);
}

if (port) port.on('message', ({ data }) => answer(data, (result) => port.postMessage(result)));
else process.on('message', (message) => answer(message, (result) => process.send?.(result)));
