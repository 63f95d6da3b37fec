import { z } from 'zod';
import { ReadResult, type Sheet } from '../../shared/imports/sheet.ts';

/** The process that reads, whoever started it: Electron's utility process, or Node's child process in tests. */
export interface ReaderChild {
  post: (request: ReadRequest) => void;
  onMessage: (listener: (answer: unknown) => void) => void;
  /** `outOfMemory` when it ended because its heap was full. */
  onExit: (listener: (outOfMemory: boolean) => void) => void;
  kill: () => void;
}

/** What the process is asked; `megabytes` is its own share of the limit below. */
export const ReadRequest = z.strictObject({ path: z.string(), megabytes: z.number() });
export type ReadRequest = z.infer<typeof ReadRequest>;

/** For one file: wall time from starting the process to having the answer, and memory of the whole process. */
export interface ReadLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const readLimits: ReadLimits = { milliseconds: 5_000, megabytes: 512 };

/** For Electron's utility process, which passes Node's own switch for the heap over without a word. */
export const readerExecArgv = [`--js-flags=--max-old-space-size=${readLimits.megabytes}`];

/** The sheets come from our own reader and may hold millions of cells: only the outer shape is checked. */
const Answer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    workbook: ReadResult.options[0].shape.workbook.extend({ sheets: z.array(z.custom<Sheet>(isSheetLike)) }),
  }),
  ReadResult.options[1],
]);

function isSheetLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cells' in value && Array.isArray(value.cells);
}

/** Reads one untrusted file in a process of its own. Always answers within the limit, and never leaves the process behind. */
export function readInProcess(start: () => ReaderChild, path: string, limits = readLimits): Promise<ReadResult> {
  return new Promise((resolve) => {
    const child = start();
    const settle = (result: ReadResult) => {
      clearTimeout(timer);
      resolve(result);
      child.kill();
    };
    const refuse = (reason: 'timeout' | 'memory' | 'crashed') => settle({ ok: false, refusal: { reason } });
    const timer = setTimeout(() => refuse('timeout'), limits.milliseconds);
    child.onMessage((answer) => {
      const parsed = Answer.safeParse(answer);
      if (parsed.success) settle(parsed.data);
      else refuse('crashed');
    });
    child.onExit((outOfMemory) => refuse(outOfMemory ? 'memory' : 'crashed'));
    child.post({ path, megabytes: limits.megabytes });
  });
}
