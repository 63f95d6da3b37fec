import { useState } from 'react';
import { useCommand } from '../../ipc/use-command.ts';
import { useUndo } from '../../undo/use-undo.ts';

interface Edit {
  /** Sends once everything that must be filled in is; until then the fields say what is missing. */
  readonly submit: (isComplete: boolean) => void;
  readonly isTried: boolean;
  readonly isRunning: boolean;
  readonly error: ReturnType<typeof useCommand>['error'];
}

/** One command of an edit form; when it is done, a word with a way back. */
export function useEdit<O>(act: () => Promise<O>, done: string, onDone: () => void): Edit {
  const { offer } = useUndo();
  const [isTried, setTried] = useState(false);
  const command = useCommand(act, () => {
    offer(done);
    onDone();
  });
  const submit = (isComplete: boolean) => {
    setTried(true);
    if (isComplete) command.run(undefined);
  };
  return { submit, isTried, isRunning: command.isRunning, error: command.error };
}
