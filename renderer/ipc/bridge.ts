import type { Reply } from '../../shared/ipc/reply.ts';

export interface Bridge {
  call(path: string, input: unknown): Promise<Reply>;
  /** Calls back after every committed command, also one of another origin; the answer stops it. */
  onChanged(listener: () => void): () => void;
}

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

export const bridge: Bridge = window.bridge;
