import type { Desk } from './backup/work.ts';
import type { Clock } from './clock.ts';
import type { DataFolders } from './data-folders.ts';
import type { OpenDatabase } from './database/open.ts';
import type { Guard } from './guard/guard.ts';
import type { Host } from './host.ts';
import type { Machine } from './machine.ts';
import type { PrintJob } from './paper/print-jobs.ts';
import type { ScreenLock } from './screen-lock/screen-lock.ts';
import type { UndoStack } from './undo/undo-stack.ts';

/** What a use case may need, given once at the composition root. */
export interface Context extends OpenDatabase {
  readonly clock: Clock;
  readonly guard: Guard;
  readonly host: Host;
  readonly machine: Machine;
  readonly undo: UndoStack;
  readonly folders: DataFolders;
  readonly resources: string;
  /** Dữ liệu tập: invented figures in a folder of their own. */
  readonly isPractice: boolean;
  readonly desk: Desk;
  /** What is being printed to PDF at this moment. */
  readonly printJobs: Set<PrintJob>;
  readonly screenLock: ScreenLock;
  /** Closes the database, goes on with the new file in its place, and answers it; this context is of no use afterwards. */
  readonly replaceDatabase: (by: string) => Promise<OpenDatabase & { readonly keptAs: string | null }>;
  /** Where the data are an older backup, opened to be looked at. */
  readonly viewing?: { readonly madeAt: string };
}
