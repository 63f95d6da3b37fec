/** Where Electron is, and what the environment of a process that runs it must hold. */
export interface Runtime {
  readonly dist: string;
  readonly electron: string;
  readonly version: string;
  readonly env: Readonly<Record<string, string>>;
}
export function prepare(options?: { retryDownload?: boolean }): Promise<Runtime>;
