import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Reply } from '../../shared/ipc/reply.ts';
import { origin } from './app-scheme.ts';

/** The one channel. Only the main frame of our own window, on our own origin, is answered. */
export function openCallChannel(
  window: () => BrowserWindow | undefined,
  call: (path: string, input: unknown) => Promise<Reply>,
): void {
  ipcMain.handle('call', async (event, path: unknown, input: unknown): Promise<Reply> => {
    if (!isOurs(event, window()) || typeof path !== 'string') {
      return { ok: false, error: { code: 'unknown-operation', path: '' } };
    }
    return call(path, input);
  });
}

/** A custom scheme has no `URL.origin` in Node, hence the comparison as text. */
function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  if (!senderFrame || !window || sender !== window.webContents || senderFrame.parent !== null) return false;
  return senderFrame.url.startsWith(`${origin}/`);
}
