/**
 * Asks for each item by itself, in order, at most `atOnce` together. Once `control.stopped` is set nothing new is begun; what
 * is under way is waited for and its answer told. The first failure stops the rest and is thrown at the end.
 */
export async function runSteps<I, O>(
  items: readonly I[],
  act: (item: I) => Promise<O>,
  atOnce: number,
  control: { stopped: boolean },
  onAnswer: (item: I, answer: O) => void,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    while (!control.stopped) {
      const { done, value } = waiting.next();
      if (done === true) return;
      onAnswer(value, await act(value).catch(stop));
    }
  };
  const stop = (cause: unknown): never => {
    control.stopped = true;
    throw cause;
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
