import type { ReadRequest } from './read-request.ts';

/** The process that reads, whoever started it: Electron's utility process, or Node's child process in tests. */
export interface ReaderChild {
  post: (request: ReadRequest) => void;
  onMessage: (listener: (answer: unknown) => void) => void;
  /** `outOfMemory` when it ended because its heap was full. */
  onExit: (listener: (outOfMemory: boolean) => void) => void;
  kill: () => void;
}

/** A process with whoever listens to it at present. */
export interface Reader {
  readonly child: ReaderChild;
  onMessage: (message: unknown) => void;
  onExit: (outOfMemory: boolean) => void;
}

export interface WaitingReaders {
  /** One that waits, else a new one. */
  readonly take: () => Reader;
  /** Lets it wait for a while for its next file. */
  readonly keep: (reader: Reader) => void;
}

/** Starting a process takes far longer than reading a form; on a stick one form follows the other. */
export function waitingReaders(start: () => ReaderChild, keptMilliseconds: number): WaitingReaders {
  const waiting = new Map<Reader, NodeJS.Timeout>();
  const forget = (reader: Reader) => {
    clearTimeout(waiting.get(reader));
    waiting.delete(reader);
  };
  const end = (reader: Reader) => {
    forget(reader);
    reader.child.kill();
  };
  return {
    take: () => {
      const [reader = startReader(start)] = waiting.keys();
      forget(reader);
      return reader;
    },
    keep: (reader) => {
      // Nobody has asked it anything: one that speaks is not trusted with another file.
      reader.onMessage = () => end(reader);
      reader.onExit = () => forget(reader);
      waiting.set(
        reader,
        setTimeout(() => end(reader), keptMilliseconds),
      );
    },
  };
}

function startReader(start: () => ReaderChild): Reader {
  const reader: Reader = { child: start(), onMessage: () => undefined, onExit: () => undefined };
  reader.child.onMessage((message) => reader.onMessage(message));
  reader.child.onExit((outOfMemory) => reader.onExit(outOfMemory));
  return reader;
}
