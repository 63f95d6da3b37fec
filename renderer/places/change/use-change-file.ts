import { useState } from 'react';
import type { ChangeSet } from '../../../shared/places/change-set.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';

/** A change set chosen as a file: read and shown, never applied by itself. */
export function useChangeFile(onRead: () => void) {
  const [given, setGiven] = useState<{ readonly set: ChangeSet | undefined; readonly version: number }>({
    set: undefined,
    version: 0,
  });
  const take = (set: ChangeSet | undefined) => setGiven(({ version }) => ({ set, version: version + 1 }));
  const command = useCommand(
    async () => {
      const { file } = await api.office.chooseFile({ purpose: 'place-changes' });
      return file === null ? undefined : api.places.importFile({ file });
    },
    (read) => {
      if (read === undefined || read.set === null) return;
      take(read.set);
      onRead();
    },
  );
  return {
    ...given,
    read: () => command.run(undefined),
    isRunning: command.isRunning,
    error: command.error,
    problems: command.result?.problems ?? [],
    forget: () => {
      command.forget();
      take(undefined);
    },
  };
}
