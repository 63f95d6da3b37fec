import type { ChildProcessWithoutNullStreams } from 'node:child_process';

export interface DoorRuntime {
  readonly electron: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface DoorReply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: unknown;
}

export interface OpenDoor {
  readonly ask: (operation: string, input: unknown) => Promise<DoorReply>;
  readonly close: () => Promise<number>;
  /** Ends the program at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Of its first process, which has started all others. */
  readonly pid: number | undefined;
}

/** Many operations of the contract in one start of the real program, without its window. */
export declare function openDoor(args: readonly string[], runtime: DoorRuntime): Promise<OpenDoor>;

export interface LineProgram {
  readonly child: ChildProcessWithoutNullStreams;
  /** Its exit code. */
  readonly ended: Promise<number>;
  readonly written: () => string;
}

/** The same over any program that answers one line of JSON with another. */
export declare function doorOver(program: LineProgram): OpenDoor;

export interface DoorRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One operation, as `npm run door -- <args>` does. */
export declare function runDoor(args: readonly string[], runtime: DoorRuntime): Promise<DoorRun>;
