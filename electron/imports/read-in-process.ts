import { z } from 'zod';
import { ReadResult, type Sheet } from '../../shared/imports/sheet.ts';
import { DocumentResult } from '../../shared/plan-reader/document.ts';

/** The process that reads, whoever started it: Electron's utility process, or Node's child process in tests. */
export interface ReaderChild {
  post: (request: ReadRequest) => void;
  onMessage: (listener: (answer: unknown) => void) => void;
  /** `outOfMemory` when it ended because its heap was full. */
  onExit: (listener: (outOfMemory: boolean) => void) => void;
  kill: () => void;
}

/** What the process is asked; it watches its own processor time and memory, and says so when one is used up. */
export const ReadRequest = z.strictObject({
  kind: z.enum(['workbook', 'document']),
  path: z.string(),
  cpuMilliseconds: z.number(),
  megabytes: z.number(),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

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

/** For Electron's utility process, which passes Node's own switch for the heap over without a word. */
export const readerExecArgv = [`--js-flags=--max-old-space-size=${readLimits.megabytes}`];

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

export const readInProcess = (start: Start, path: string, limits = readLimits): Promise<ReadResult> =>
  askProcess<ReadResult>(start, { kind: 'workbook', path }, WorkbookAnswer, limits);

export const readDocumentInProcess = (start: Start, path: string, limits = readLimits): Promise<DocumentResult> =>
  askProcess<DocumentResult>(start, { kind: 'document', path }, DocumentResult, limits);

type Ended = { readonly ok: false; readonly refusal: { readonly reason: 'timeout' | 'memory' | 'crashed' } };

/** Reads one untrusted file in a process of its own. Always answers within the limit, and never leaves the process behind. */
function askProcess<R>(
  start: Start,
  request: Pick<ReadRequest, 'kind' | 'path'>,
  answerSchema: z.ZodType<R>,
  limits: ReadLimits,
): Promise<R | Ended> {
  return new Promise((resolve) => {
    const child = start();
    const settle = (result: R | Ended) => {
      clearTimeout(timer);
      resolve(result);
      child.kill();
    };
    const refuse = (reason: Ended['refusal']['reason']) => settle({ ok: false, refusal: { reason } });
    const timer = setTimeout(() => refuse('timeout'), limits.wallMilliseconds);
    child.onMessage((answer) => {
      const parsed = answerSchema.safeParse(answer);
      if (parsed.success) settle(parsed.data);
      else refuse('crashed');
    });
    child.onExit((outOfMemory) => refuse(outOfMemory ? 'memory' : 'crashed'));
    const { cpuMilliseconds, megabytes } = limits;
    child.post({ ...request, cpuMilliseconds, megabytes });
  });
}
