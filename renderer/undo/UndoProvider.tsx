import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { undoWords as words } from '../messages/undo.ts';
import { Toast, type ToastContent } from './Toast.tsx';
import { UndoContext, useUndoKey } from './use-undo.ts';

/** One way back for the whole window: the key, the buttons, and the word that says what was taken back. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { data: state } = useQuery(['undo', 'state'], () => api.undo.state({}));
  const [toast, setToast] = useState<ToastContent>();
  const [read, setRead] = useState<AppError>();
  const last = useCommand(
    () => api.undo.last({}),
    ({ undone }) => setToast({ text: words.undone(undone?.operation), steps: undefined }),
  );
  const undo = useWhenIdle(last);
  useUndoKey(undo);
  const offer = useCommand(async (text: string) => setToast({ text, steps: (await api.undo.state({})).steps }));
  const gone = useCallback(() => setToast(undefined), []);
  const isNewest = toast?.steps !== undefined && toast.steps > 0 && toast.steps === state?.steps;
  return (
    <UndoContext.Provider value={{ next: state?.next?.operation, isRunning: last.isRunning, undo, offer: offer.run }}>
      {children}
      <Toast
        toast={toast}
        error={last.error === read ? undefined : last.error}
        onUndo={isNewest ? undo : undefined}
        onGone={gone}
        onRead={() => setRead(last.error)}
      />
    </UndoContext.Provider>
  );
}

/** A function that stays the same, and does nothing while a step is being taken back. */
function useWhenIdle({ run, isRunning }: { readonly run: (input: undefined) => void; readonly isRunning: boolean }) {
  const latest = useRef({ run, isRunning });
  latest.current = { run, isRunning };
  return useCallback(() => {
    if (!latest.current.isRunning) latest.current.run(undefined);
  }, []);
}
