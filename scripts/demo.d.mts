import type { DoorRuntime } from './door.d.mts';

export declare const demoPeriod: string;
export declare const demoToday: string;

export interface Demo {
  readonly folders: {
    readonly forms: string;
    readonly received: string;
    readonly reports: string;
    readonly data: string;
  };
  readonly imports: number;
  readonly refused: number;
  readonly report: { readonly path: string; readonly pages: number };
  readonly code: number;
}

/** The main job without a window into four folders below `out`. */
export declare function runDemo(out: string, runtime: DoorRuntime, tell?: (text: string) => void): Promise<Demo>;
