import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Reply } from '../../shared/ipc/reply.ts';
import { origin } from './app-scheme.ts';

export type Call = (path: string, input: unknown) => Promise<Reply>;

/** The one channel. Only the main frame of a window of ours, on our own origin, is answered, each by its own keeper. */
export function openCallChannel(callOf: (contents: WebContents) => Call | undefined): void {
  ipcMain.handle('call', async (event, path: unknown, input: unknown): Promise<Reply> => {
    const call = isOurPage(event) ? callOf(event.sender) : undefined;
    if (call === undefined || typeof path !== 'string') {
      return { ok: false, error: { code: 'unknown-operation', path: '' } };
    }
    return call(path, input);
  });
}

/** A custom scheme has no `URL.origin` in Node, hence the comparison as text. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (!senderFrame || senderFrame.parent !== null) return false;
  return senderFrame.url.startsWith(`${origin}/`);
}
