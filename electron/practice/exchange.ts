import type { Reply } from '../../shared/ipc/reply.ts';

/** Something that answers calls until it is closed. */
export interface Opened {
  readonly call: (operation: string, input: unknown) => Promise<Reply>;
  readonly close: (backUp: boolean) => Promise<unknown>;
}

export interface Exchange<Which> extends Opened {
  /** Asked for in the middle of a call: done once that one and all others under way are answered. */
  readonly ask: (which: Which) => void;
}

/**
 * One keeper at a time. While one is closed and the other opened, calls wait, so that none meets a closed database; the first
 * calls to be answered by the new one are those that came meanwhile.
 */
export function exchangeable<Which>(
  first: Opened,
  open: (which: Which) => Promise<Opened>,
  fail: (cause: unknown) => void,
): Exchange<Which> {
  let current = Promise.resolve(first);
  let under = 0;
  let asked: Which | undefined;
  const exchange = () => {
    if (asked === undefined || under > 0) return;
    const which = asked;
    asked = undefined;
    current = current.then((old) => old.close(false)).then(() => open(which));
    current.catch(fail);
  };
  const call = async (operation: string, input: unknown) => {
    under += 1;
    try {
      return await (await current).call(operation, input);
    } finally {
      under -= 1;
      exchange();
    }
  };
  return {
    call,
    close: async (backUp) => (await current).close(backUp),
    ask: (which) => {
      asked = which;
    },
  };
}
