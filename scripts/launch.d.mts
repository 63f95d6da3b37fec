import type { ChildProcess } from 'node:child_process';
import type { DoorRuntime } from './door.mjs';

export interface StartedApp {
  readonly child: ChildProcess;
  /** Its exit code, once everything it has written is read. */
  readonly ended: Promise<number>;
}

export declare function startApp(
  runtime: DoorRuntime,
  args: readonly string[],
  how: {
    readonly screen: 'desktop' | 'virtual' | 'none';
    readonly output: 'inherit' | 'pipe';
    readonly onError: (line: string) => void;
  },
): Promise<StartedApp>;
