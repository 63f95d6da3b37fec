/** What both ends of a worker have in common: Node's MessagePort and Worker, and Electron's own ports, fit. */
export interface Wire {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

type Method = (...args: never[]) => Promise<unknown>;
export type Methods<Name extends string = string> = Readonly<Record<Name, Method>>;
export type Ask<Theirs extends Methods<keyof Theirs & string>> = <M extends keyof Theirs & string>(
  method: M,
  ...args: Parameters<Theirs[M]>
) => Promise<Awaited<ReturnType<Theirs[M]>>>;

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly method: string; readonly args: never[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/**
 * Calls in both directions over one wire between our own main process and our own worker (trusted on both
 * ends, hence no schema here; the renderer and the file reader come through schemas instead).
 */
export function link<Theirs extends Methods<keyof Theirs & string>>(wire: Wire, mine: Methods): Ask<Theirs> {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (cause: Error) => void }>();
  const serve = async ({ id, method, args }: Extract<Message, { kind: 'ask' }>) => {
    try {
      const serving = mine[method];
      if (!serving) throw new Error(`no method ${method}`);
      wire.postMessage({ kind: 'answer', id, value: await serving(...args) });
    } catch (cause) {
      wire.postMessage({
        kind: 'failed',
        id,
        reason: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      });
    }
  };
  wire.on('message', (raw) => {
    if (!isMessage(raw)) return;
    if (raw.kind === 'ask') void serve(raw);
    else if (raw.kind === 'answer') settle(waiting, raw.id)?.resolve(trusted(raw.value));
    else settle(waiting, raw.id)?.reject(new Error(raw.reason));
  });
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      wire.postMessage({ kind: 'ask', id: last, method, args });
    });
}

function settle<T>(waiting: Map<number, T>, id: number): T | undefined {
  const entry = waiting.get(id);
  waiting.delete(id);
  return entry;
}

function isMessage(raw: unknown): raw is Message {
  return typeof raw === 'object' && raw !== null && 'kind' in raw && 'id' in raw;
}

/** The other end is our own code of the same build; its answer has the type its method declares. */
function trusted(value: unknown): never {
  return value as never;
}
