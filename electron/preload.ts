import { contextBridge, ipcRenderer } from 'electron';

/** Two functions and nothing else: never `ipcRenderer` itself, never an event object. */
contextBridge.exposeInMainWorld('bridge', {
  call: (path: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', path, input),
  onChanged: (listener: () => void): (() => void) => {
    const forward = () => listener();
    ipcRenderer.on('changed', forward);
    return () => ipcRenderer.removeListener('changed', forward);
  },
});
