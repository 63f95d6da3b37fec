import { z } from 'zod';
import { ReadResult, type Sheet } from '../../shared/imports/sheet.ts';
import { DocumentResult } from '../../shared/plan-reader/document.ts';
import type { ReadRequest } from './read-request.ts';
import { type ReaderChild, type WaitingReaders, waitingReaders } from './waiting-readers.ts';

/**
 * `again`: the process may read another file. A file can harm the next one through what it leaves behind in the process:
 * memory, which is measured; and state, of which our own reader keeps none from one file to the next. So it is true only after
 * a workbook without fault, read by our own reader (the library for .xls keeps tables of formats and code pages), with memory to
 * spare. A file that took over the process outright would be no better held in one of its own: it runs as the same user.
 */
export interface ReaderAnswer<R> {
  readonly result: R;
  readonly again: boolean;
}

/**
 * For one file: processor time and memory of the whole process; and the wall time from starting it to having the answer,
 * after which a process that hangs is not waited for. A busy computer makes a good file slow, not heavy, so the wall time
 * is far above the processor time.
 */
export interface ReadLimits {
  readonly cpuMilliseconds: number;
  readonly wallMilliseconds: number;
  readonly megabytes: number;
}

export const readLimits: ReadLimits = { cpuMilliseconds: 5_000, wallMilliseconds: 30_000, megabytes: 512 };

/** A whole sheet is made in one go: with V8's usual few megabytes for what is new, a third of the time goes into clearing them. */
const newSpaceMegabytes = 64;

/** For Electron's utility process, which passes Node's own switch for the heap over without a word. */
export const readerExecArgv = [
  `--js-flags=--max-old-space-size=${readLimits.megabytes} --max-semi-space-size=${newSpaceMegabytes}`,
];

/** The sheets come from our own reader and may hold millions of cells: only the outer shape is checked. */
const WorkbookAnswer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    workbook: ReadResult.options[0].shape.workbook.extend({ sheets: z.array(z.custom<Sheet>(isSheetLike)) }),
  }),
  ReadResult.options[1],
]);

function isSheetLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cells' in value && Array.isArray(value.cells);
}

type Start = () => ReaderChild;
type Ended = { readonly ok: false; readonly refusal: { readonly reason: 'timeout' | 'memory' | 'crashed' } };

export interface Readers {
  readonly readWorkbook: (path: string, limits?: ReadLimits) => Promise<ReadResult>;
  readonly readDocument: (path: string, limits?: ReadLimits) => Promise<DocumentResult>;
}

/**
 * Reads each untrusted file outside this process. Always answers within the limits. A process that has read a file without
 * fault waits `keptMilliseconds` for another one (`ReaderAnswer.again`); every other is ended at once.
 */
export function openReaders(start: Start, keptMilliseconds: number): Readers {
  const waiting = waitingReaders(start, keptMilliseconds);
  return {
    readWorkbook: (path, limits = readLimits) =>
      askReader<ReadResult>(waiting, { kind: 'workbook', path }, WorkbookAnswer, limits),
    readDocument: (path, limits = readLimits) =>
      askReader<DocumentResult>(waiting, { kind: 'document', path }, DocumentResult, limits),
  };
}

const answerOf = <R>(result: z.ZodType<R>) => z.strictObject({ result, again: z.boolean() });

function askReader<R>(
  waiting: WaitingReaders,
  request: Pick<ReadRequest, 'kind' | 'path'>,
  schema: z.ZodType<R>,
  limits: ReadLimits,
): Promise<R | Ended> {
  return new Promise((resolve) => {
    const reader = waiting.take();
    const settle = (result: R | Ended, again: boolean) => {
      clearTimeout(timer);
      resolve(result);
      if (again) waiting.keep(reader);
      else reader.child.kill();
    };
    const refuse = (reason: Ended['refusal']['reason']) => settle({ ok: false, refusal: { reason } }, false);
    const timer = setTimeout(() => refuse('timeout'), limits.wallMilliseconds);
    reader.onMessage = (message) => {
      const { data: answer } = answerOf(schema).safeParse(message);
      if (answer === undefined) refuse('crashed');
      else settle(answer.result, answer.again);
    };
    reader.onExit = (outOfMemory) => refuse(outOfMemory ? 'memory' : 'crashed');
    const { cpuMilliseconds, megabytes } = limits;
    reader.child.post({ ...request, cpuMilliseconds, megabytes });
  });
}
